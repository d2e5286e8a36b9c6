/**
 * Reads the tags of a web page, which a stranger may have written, one after the other. It builds
 * no tree, so that nesting and unclosed elements cost nothing, and the time grows only with the
 * page's size.
 */

import { Tokenizer } from 'htmlparser2'
import { serverLimits } from '../../shared/ceilings.ts'

export type Attributes = ReadonlyMap<string, string>

export interface HtmlPage {
  /** The attributes of the first `<main data-page>`; null if the page has none. */
  readonly main: Attributes | null
  /** The attributes of the elements within it that have data or are an alert, in order. */
  readonly inside: readonly Attributes[]
  /** The value of the page's first `<input name="csrf_token">`. */
  readonly formTokenSecret: string | null
}

/** Returns null if one of the limits is exceeded. */
export function readHtml(
  text: string,
  limits: Readonly<Record<keyof typeof serverLimits.html, number>> = serverLimits.html,
): HtmlPage | null {
  if (text.length > limits.characters) return null
  let main: Attributes | null = null
  const inside: Attributes[] = []
  let formTokenSecret: string | null = null
  /** Counts nested `main` elements, starting with the one that was found. */
  let depth = 0

  /** Tells whether reading should continue. */
  function onOpen(name: string, attributes: Attributes): boolean {
    if (name === 'input' && attributes.get('name') === 'csrf_token') {
      formTokenSecret ??= attributes.get('value') ?? null
    }
    if (depth > 0) {
      if (name === 'main') depth++
      if (isTelling(attributes)) inside.push(attributes)
    } else if (main === null && name === 'main' && attributes.has('data-page')) {
      main = attributes
      depth = 1
    }
    return inside.length <= limits.inside && attributes.size <= limits.attributes
  }

  const onClose = (name: string) => {
    if (name === 'main' && depth > 0) depth--
  }
  return readTags(text, limits.attributes, { onOpen, onClose })
    ? { main, inside, formTokenSecret }
    : null
}

function isTelling(attributes: Attributes): boolean {
  if (attributes.get('role') === 'alert') return true
  for (const name of attributes.keys()) if (name.startsWith('data-')) return true
  return false
}

interface TagEvents {
  /**
   * Names are in lower case. The first of several attributes with the same name counts. Returns
   * whether reading continues.
   */
  onOpen(name: string, attributes: Attributes): boolean
  onClose(name: string): void
}

const noAttributes: Attributes = new Map()

/** Tells whether the text was read to its end. */
function readTags(text: string, mostAttributes: number, { onOpen, onClose }: TagEvents): boolean {
  let tag = ''
  let attributes: Map<string, string> | null = null
  let attribute = ''
  let value = ''
  const slice = (from: number, to: number) => text.slice(from, to)
  let goesOn = true
  const opened = () => {
    goesOn = goesOn && onOpen(tag, attributes ?? noAttributes)
    if (!goesOn) tokenizer.pause()
  }
  const nothing = () => {}

  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(from, to) {
        tag = slice(from, to).toLowerCase()
        attributes = null
      },
      onattribname(from, to) {
        attribute = slice(from, to).toLowerCase()
        value = ''
      },
      onattribdata(from, to) {
        value += slice(from, to)
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint)
      },
      onattribend() {
        attributes ??= new Map()
        if (attributes.size <= mostAttributes && !attributes.has(attribute)) {
          attributes.set(attribute, value)
        }
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (from, to) => onClose(slice(from, to).toLowerCase()),
      isInForeignContext: () => false,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  )
  tokenizer.write(text)
  if (goesOn) tokenizer.end()
  return goesOn
}
