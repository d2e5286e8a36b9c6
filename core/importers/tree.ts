/** JSON, XML and YAML as one kind of tree: named values in the document's order. */
import { parseDocument } from 'yaml'
import { AppError } from '../../shared/errors.ts'
import { tryJson } from './json.ts'
import { mendAmpersands, parseXml, type XmlElement } from './xml.ts'

export type Tree = string | Branch

export interface Branch {
  /** Of lists, whose values have no names of their own. */
  readonly isList: boolean
  readonly fields: readonly (readonly [name: string, value: Tree])[]
}

/** The parsers go over every character: what is larger is no list of secrets. */
const maxCharacters = 8 * 1024 * 1024
/** This one takes a second and more for a megabyte. */
const maxYamlCharacters = 1024 * 1024

/** Null where it is none of them. Never throws. */
export function parseTree(text: string): Branch | null {
  if (text.length > maxCharacters) return null
  if (/^\s*[[{]/.test(text)) return branchOf(tryJson(text) ?? tryJsonLines(text))
  return /^\s*</.test(text) ? tryXml(text) : tryYaml(text)
}

function branchOf(json: unknown): Branch | null {
  const tree = fromJson(json)
  return typeof tree === 'string' ? null : tree
}

function fromJson(json: unknown): Tree {
  if (Array.isArray(json)) {
    return { isList: true, fields: json.map(value => ['', fromJson(value)] as const) }
  }
  if (typeof json !== 'object' || json === null) return String(json ?? '')
  const fields = Object.entries(json).map(([name, value]) => [name, fromJson(value)] as const)
  return { isList: false, fields }
}

/** An object a line. */
function tryJsonLines(text: string): unknown {
  const objects = text
    .split(/\r\n|\r|\n/)
    .map(tryJson)
    .filter(json => json !== undefined)
  return objects.length > 0 ? objects : undefined
}

function tryXml(text: string): Branch | null {
  try {
    return fromXml(parseXml(mendAmpersands(text)))
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

function fromXml({ attributes, children, text }: XmlElement): Branch {
  const own = text.trim() === '' ? [] : [['value', text] as const]
  const fields = children.map(child => {
    const isLeaf = child.attributes.size === 0 && child.children.length === 0
    return [child.name, isLeaf ? child.text : fromXml(child)] as const
  })
  return { isList: false, fields: [...attributes, ...own, ...fields] }
}

/** Prose is YAML, too: only what has names of secrets, or links, below one another is looked at. */
const yamlOfInterest =
  /^[ \t-]{0,80}["']?(?:[\w.][\w .-]{0,60})?(?:otp|2fa|mfa|secret|seed|key|authenticator)[\w .-]{0,60}["']?:\s|:[ \t]["']?otpauth/im

function tryYaml(text: string): Branch | null {
  if (text.length > maxYamlCharacters || !yamlOfInterest.test(text)) return null
  try {
    const document = parseDocument(text, { logLevel: 'silent' })
    if (document.errors.length > 0) return null
    return branchOf(document.toJS({ maxAliasCount: 100 }))
  } catch {
    // Nested without end, or with aliases that fill the memory: no app writes either.
    return null
  }
}
