/** Reads XML from other programs, without custom entities, since one could fill the memory. */

import { SaxesParser } from 'saxes'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'

export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Its own text, without that of its children. */
  readonly text: string
}

const maxDepth = 100
/** Enough for 20,000 KeePass entries with all their fields. */
const maxElements = 1_000_000

interface Options {
  /** Called with every complete element, in the document's order, and returns its text. */
  readonly onClose?: (element: XmlElement) => string
  /** The names of elements that are dropped once they are complete, to save memory. */
  readonly forgotten?: readonly string[]
}

/**
 * Throws `too-large`, and `bad-input`, but never with the parser's own message, which quotes the
 * text.
 */
export function parseXml(
  text: string,
  { onClose = element => element.text, forgotten = [] }: Options = {},
): XmlElement {
  const document: Mutable = { number: 0, name: '', attributes: new Map(), children: [], text: '' }
  const open = [document]
  let kept = 0
  const parser = new SaxesParser()
  parser.on('doctype', doctype => {
    // A document type that only has a name, like that of Apple's property lists, is not looked up.
    if (!doctype.includes('[')) return
    throw new AppError('bad-input', words('core.importFiles.xmlEntities'))
  })
  parser.on('error', () => {
    throw new AppError('bad-input', words('core.importFiles.brokenXml', { line: parser.line }))
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > maxDepth) {
      throw new AppError('too-large', words('core.importFiles.tooDeep', { limit: maxDepth }))
    }
    if (++kept > maxElements) {
      throw new AppError(
        'too-large',
        words('core.importFiles.tooManyElements', { limit: maxElements }),
      )
    }
    const element = {
      number: kept,
      name,
      attributes: new Map(Object.entries(attributes)),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = open.pop()
    if (!element) return
    element.text = onClose(element)
    if (!forgotten.includes(element.name)) return
    open.at(-1)?.children.pop()
    kept = element.number - 1
  })
  parser.write(text).close()
  const [root] = document.children
  if (!root) throw new AppError('bad-input', words('core.importFiles.notXml'))
  return root
}

interface Mutable extends XmlElement {
  /** Counts the elements that are kept, from 1. */
  readonly number: number
  children: Mutable[]
  text: string
}

/** Returns the children of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(child => child.name === name)
}

/** Returns the text of the first child of that name; empty if there is none. */
export function textOf(element: XmlElement, name: string): string {
  return element.children.find(child => child.name === name)?.text ?? ''
}

/**
 * Some apps write addresses into XML without escaping, so an '&' that begins no entity is taken
 * literally.
 */
export function mendAmpersands(text: string): string {
  return text.replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);)/gi, '&amp;')
}
