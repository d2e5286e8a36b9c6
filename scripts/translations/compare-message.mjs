/** Compares one translated message with its English text. */
import { factsOf, valueMark } from './message-facts.mjs'
import { hasWordToTranslate } from './same-words.mjs'
import { quotationMarks, writings } from './writing.mjs'

/** @typedef {import('./message-facts.mjs').MessageFacts} MessageFacts */

/**
 * Returns what is wrong with the translation, as sentences.
 * @param {{ key: string, english: string, translated: string, language: string }} message
 * @returns {string[]}
 */
export function compareMessage({ key, english, translated, language }) {
  const theirs = factsOf(english, key)
  /** @type {MessageFacts} */
  let ours
  try {
    ours = factsOf(translated, key)
  } catch (error) {
    const { cause } = /** @type {Error} */ (error)
    return [`is no ICU message: ${cause instanceof Error ? cause.message : cause}`]
  }
  return [
    ...compareNames('value', theirs.values, ours.values),
    ...compareNames('tag', theirs.tags, ours.tags),
    ...compareChoices(theirs, ours, language),
    ...(translated === english &&
    hasWordToTranslate(theirs.texts.join(' ').replaceAll(valueMark, ' '), language)
      ? ['is still English']
      : []),
    ...compareEdges(theirs, ours),
    ...compareMnemonics(key, theirs, ours),
    ...compareLengths(key, theirs, ours),
    ...new Set(ours.texts.flatMap(text => judgeText(text, english, language))),
  ]
}

/** @param {string} kind @param {readonly string[]} theirs @param {readonly string[]} ours */
function compareNames(kind, theirs, ours) {
  const show = (/** @type {string} */ name) => (kind === 'tag' ? `<${name}>` : `{${name}}`)
  return [
    ...theirs.filter(name => !ours.includes(name)).map(name => `lacks the ${kind} ${show(name)}`),
    ...ours
      .filter(name => !theirs.includes(name))
      .map(name => `has an unknown ${kind} ${show(name)}`),
  ]
}

/** @param {MessageFacts} theirs @param {MessageFacts} ours @param {string} language */
function compareChoices(theirs, ours, language) {
  return theirs.choices.flatMap(({ name, kind, options }) => {
    const choice = ours.choices.find(other => other.name === name)
    if (!choice) return ours.values.includes(name) ? [`does not choose by {${name}}`] : []
    if (choice.kind !== kind) return [`chooses by {${name}} in another way (${choice.kind})`]
    const exact = options.filter(option => option.startsWith('='))
    const wanted = kind === 'select' ? options : [...pluralsOf(language, kind), ...exact]
    const optional =
      kind === 'select' ? [] : choice.options.filter(option => option.startsWith('='))
    return [
      ...wanted
        .filter(option => !choice.options.includes(option))
        .map(option => `lacks {${name}}’s choice “${option}”`),
      ...choice.options
        .filter(option => !wanted.includes(option) && !optional.includes(option))
        .map(option => `has a choice of {${name}} that is never made: “${option}”`),
    ]
  })
}

/** @param {string} language @param {'cardinal' | 'ordinal'} type */
export function pluralsOf(language, type) {
  return new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories
}

/** The text next to this one may rely on a space or a line break at its beginning or end. */
const edges = /^\s*|\s*$/g

/** @param {MessageFacts} theirs @param {MessageFacts} ours */
function compareEdges(theirs, ours) {
  const edge = (/** @type {MessageFacts} */ { texts: [text = ''] }) => text.match(edges)?.join('|')
  return edge(theirs) === edge(ours)
    ? []
    : ['begins or ends with other spaces than the English text']
}

/**
 * Menu labels mark the letter that opens an item with &.
 * @param {string} key @param {MessageFacts} theirs @param {MessageFacts} ours
 */
function compareMnemonics(key, theirs, ours) {
  if (!key.startsWith('desktop.menu.')) return []
  const [count = 0, own = 0] = [theirs, ours].map(
    ({ texts: [text = ''] }) => text.split('&').length - 1,
  )
  return count === own ? [] : [`has ${own} times & instead of ${count}`]
}

/** A button or a menu item may be this wide, however short its English text is. */
const shortestLimit = 14

/** @param {string} key @param {MessageFacts} theirs @param {MessageFacts} ours */
function compareLengths(key, theirs, ours) {
  const english = Math.max(...theirs.texts.map(widthOf))
  const isLabel = english <= 30 && theirs.texts.every(text => !/[.:!?,]$|\n/.test(text))
  const isMenu = /^desktop\.(?:menu|tray)\./.test(key)
  const most = isMenu
    ? Math.max(42, english * 2)
    : isLabel
      ? Math.max(shortestLimit, english * 2 + 7)
      : english * 2 + 30
  const width = Math.max(...ours.texts.map(widthOf))
  return width > most ? [`is too long for its place: ${width} instead of at most ${most}`] : []
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u

/** Counts columns, of which a Chinese or Japanese character takes two. @param {string} text */
function widthOf(text) {
  return [...text].reduce((width, letter) => width + (wide.test(letter) ? 2 : 1), 0)
}

/** @param {string} text in one of its choices @param {string} english @param {string} language */
function judgeText(text, english, language) {
  const { quotes, faults } = writings[language] ?? { quotes: '“”', faults: [] }
  const foreign = [...text.replaceAll(' › ', ' ')].find(
    // With spaces around it, ‘›’ separates the steps of a menu path.
    letter => quotationMarks.includes(letter) && !quotes.includes(letter),
  )
  return [
    ...(/"/.test(text) && !english.includes('"') ? ['has a straight quotation mark'] : []),
    ...(/'/.test(text) && !english.includes("'") ? ['has a straight apostrophe'] : []),
    ...(foreign ? [`has the quotation mark ${foreign}; this language’s are ${quotes}`] : []),
    ...(/\S {2,}/.test(text) && !/\S {2,}/.test(english) ? ['has two spaces in a row'] : []),
    ...(text.includes('...') && !english.includes('...')
      ? ['has three full stops instead of …']
      : []),
    ...faults
      .filter(([fault]) => fault.test(text.replaceAll(valueMark, 'X')))
      .map(([, why]) => `“${text.replaceAll(valueMark, '{}')}”: ${why}`),
  ]
}
