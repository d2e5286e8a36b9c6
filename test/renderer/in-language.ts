/**
 * Lets test steps that name things in English work in a window that speaks another language. What a
 * step looks for is found in the English catalog, and replaced with its translation.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { toPseudo } from '../../scripts/pseudo-locale.mjs'
import { compileMessage, messagesIn } from '../../scripts/wording-plugin.mjs'

/** A message as icu-minify compiles it: a text, or nodes. */
type Node = string | number | readonly unknown[]

interface Pair {
  /** Matches the whole English text, with a group for each value. */
  readonly english: RegExp
  /** The text before the message's first value. */
  readonly start: string
  /** Returns a pattern for the translation, with the values of the English text. */
  say(values: Readonly<Record<string, string>>): string
}

/**
 * Translates what a step looks for into a pattern. A text that no message contains is a name, and
 * stays as it is.
 */
export type Translate = (text: string | RegExp, isExact?: boolean) => string | RegExp

const catalog = join(import.meta.dirname, '../../shared/wording')

/** `language` may also be `pseudo` or `keys`, as in `COUNTERSIGN_WORDS`. */
export async function translateInto(language: string): Promise<Translate> {
  const pairs = await readPairs(language)
  const known = (text: string) => pairs.filter(({ english }) => english.test(text))

  /** If several messages match, the one with the most text of its own is meant. */
  function patternsFor(text: string): string[] {
    const whole = known(text).map(({ english, say }) => {
      const values = Object.entries(english.exec(text)?.groups ?? {})
      // What ends with a value may go on with more of it.
      const translated = values.map(([name, value]) => {
        return [name, inner(value) + (text.endsWith(value) ? '.*?' : '')] as const
      })
      return {
        pattern: say(Object.fromEntries(translated)),
        foreign: values.reduce((sum, [, value]) => sum + value.length, 0),
      }
    })
    const begun = pairs
      .filter(({ start }) => start.startsWith(text))
      .map(({ say }) => ({ pattern: say({}), foreign: 0 }))
    const found = [...whole, ...begun]
    const least = Math.min(...found.map(({ foreign }) => foreign))
    return found.filter(({ foreign }) => foreign === least).map(({ pattern }) => pattern)
  }

  /** A value may itself be a message. */
  function inner(value: string): string {
    const plain = known(value).filter(({ english }) => !english.exec(value)?.groups)
    return plain.length > 0 ? `(?:${plain.map(({ say }) => say({})).join('|')})` : escaped(value)
  }

  return (text, isExact = false) => {
    const source = typeof text === 'string' ? text : text.source
    const patterns = patternsFor(
      typeof text === 'string' ? text : source.replaceAll(/^\^|\$$|\\(?=[.?()])/g, ''),
    )
    if (patterns.length === 0) return text
    const either = `(?:${[...new Set(patterns)].join('|')})`
    const starts = isExact || source.startsWith('^') ? '^\\s*' : ''
    return new RegExp(starts + either + (isExact ? '\\s*$' : ''), 'i')
  }
}

async function readPairs(language: string): Promise<Pair[]> {
  const files = readdirSync(join(catalog, 'en'), { recursive: true, encoding: 'utf8' }).filter(
    file => /^(?:page|shared|core)[\\/].*\.ts$/.test(file),
  )
  const read = files.map(async file => {
    const english = Object.assign({}, ...Object.values(await messagesIn(join(catalog, 'en', file))))
    const theirs = join(catalog, language, file)
    const translated = existsSync(theirs)
      ? Object.assign({}, ...Object.values(await messagesIn(theirs)))
      : {}
    return Object.entries<string>(english).map(([key, text]) => {
      const message = compileMessage(text, key)
      return toPair(message, inWords(language, key, message, translated[key]))
    })
  })
  return (await Promise.all(read))
    .flat()
    .filter(({ english }) =>
      /[a-z]{2}/i.test(english.source.replaceAll(/\(\?<\w+>\.\+\?\)|\\k<\w+>/g, '')),
    )
}

function inWords(
  language: string,
  key: string,
  english: Node,
  translated: string | undefined,
): Node {
  if (language === 'keys') return key
  if (language === 'pseudo') return toPseudo(english as never) as Node
  return translated === undefined ? english : compileMessage(translated, key)
}

function toPair(english: Node, theirs: Node): Pair {
  const seen = new Set<string>()
  const group = (name: string) => {
    if (seen.has(name)) return `\\k<${name}>`
    seen.add(name)
    return `(?<${name}>.+?)`
  }
  const [first] = nodesOf(english)
  return {
    english: new RegExp(`^${patternOf(english, group)}$`, 's'),
    start: typeof first === 'string' ? first : '',
    say: values => patternOf(theirs, name => values[name] ?? '.+?'),
  }
}

/**
 * `[name]` is a value, `[name, 1 to 3, choices]` a choice, `[tag, ...nodes]` a tag, and 0 a number.
 */
function patternOf(node: Node, formatValue: (name: string) => string): string {
  return nodesOf(node)
    .map(part => {
      if (typeof part === 'string') return escaped(part)
      if (!Array.isArray(part)) return '.+?'
      const [name, kind, choices] = part
      if (part.length === 1 || kind > 3) return formatValue(name)
      if (typeof kind !== 'number' || kind === 0) return patternOf(part.slice(1), formatValue)
      const branches = Object.values(choices as Record<string, Node>)
      // A value that occurs in several branches is a group in none of them.
      return `(?:${branches.map(branch => patternOf(branch, () => '.+?')).join('|')})`
    })
    .join('')
}

function nodesOf(node: Node): readonly unknown[] {
  return Array.isArray(node) ? node : [node]
}

/** Any white space matches any other, because a translation may use special spaces. */
function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
}

const finders = ['getByLabel', 'getByText', 'getByPlaceholder', 'getByTitle', 'getByAltText']

/** Wraps the page, or what was found in it, so that tests can refer to it in English. */
export function askedInEnglish<T extends object>(found: T, translate: Translate): T {
  return new Proxy(found, {
    get(target, name: string) {
      const member = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...given: unknown[]) => {
        const result = member.apply(target, translateArguments(name, given, translate))
        return isLocator(result) ? askedInEnglish(result, translate) : result
      }
    },
  })
}

interface Options {
  readonly name?: string | RegExp
  readonly hasText?: string | RegExp
  readonly exact?: boolean
}

function translateArguments(name: string, given: unknown[], translate: Translate): unknown[] {
  const [first, second] = given
  if (finders.includes(name)) {
    // A button that shows what is typed into a field is named after the field, and its own name may
    // begin with the field's.
    const isWhole = first instanceof RegExp && name === 'getByLabel'
    return [translate(first as string, isWhole || (second as Options)?.exact), ...given.slice(1)]
  }
  return given.map(each => {
    if (!isOptions(each)) return each
    return {
      ...each,
      ...(each.name === undefined ? {} : { name: translate(each.name, each.exact) }),
      ...(each.hasText === undefined ? {} : { hasText: translate(each.hasText) }),
    }
  })
}

function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && ('name' in value || 'hasText' in value)
}

function isLocator(value: unknown): value is Page {
  return typeof value === 'object' && value !== null && 'getByRole' in value
}
