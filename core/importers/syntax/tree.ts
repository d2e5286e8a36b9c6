/** Reads JSON, XML, and YAML into the same kind of tree: named values in the document's order. */

import { parseAllDocuments } from 'yaml'
import { guessLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Branch, Tree } from './branch.ts'
import { isTooDeep, tryJson } from './json.ts'
import { parseLines } from './lines-tree.ts'
import { mendAmpersands, parseXml, type XmlElement } from './xml.ts'

/** Null if it is none of these. Never throws. */
export function parseTree(text: string): Branch | null {
  if (text.length > guessLimits.tree) return null
  const bare = text.replace(leadingRemarks, '')
  if (/^\s*[[{]/.test(bare)) {
    return branchOf(tryJson(bare) ?? tryJsonLines(bare)) ?? tryLooseJson(bare) ?? parseLines(text)
  }
  if (/^\s*</.test(text)) return tryXml(text)
  return tryYaml(text) ?? parseLines(text)
}

/** Matches comments before settings that are otherwise JSON. */
const leadingRemarks = /^\s*(?:\/\/[^\r\n]{0,500}[\r\n]+\s*){1,20}/

/** Reads JSON with single quotes, unquoted names, or an extra comma, which YAML allows. */
function tryLooseJson(text: string): Branch | null {
  if (text.length > guessLimits.yaml || !/otp|2fa|mfa|secret/i.test(text)) return null
  return fromYaml(text)
}

function branchOf(json: unknown): Branch | null {
  const tree = fromJson(json)
  return typeof tree === 'string' ? null : tree
}

/** Settings may contain lists as texts, but not nested even deeper. */
const maxUnpacked = 2

function fromJson(json: unknown, unpacked = 0): Tree {
  if (Array.isArray(json)) {
    return { isList: true, fields: json.map(value => ['', fromJson(value, unpacked)] as const) }
  }
  if (typeof json === 'string') return unpack(json, unpacked)
  if (typeof json !== 'object' || json === null) return String(json ?? '')
  const fields = Object.entries(json).map(
    ([name, value]) => [name, fromJson(value, unpacked)] as const,
  )
  return { isList: false, fields }
}

/** Unpacks a text that is itself JSON, or Base64 of JSON or links. */
function unpack(text: string, unpacked: number): Tree {
  if (unpacked >= maxUnpacked || text.length < leastPacked) return text
  const json = tryJson(text)
  if (json !== undefined) return fromJson(json, unpacked + 1)
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return text
  const decoded = Buffer.from(text, 'base64').toString()
  if (/^otpauth/i.test(decoded)) return decoded
  const inner = /^[[{]/.test(decoded) ? tryJson(decoded) : undefined
  return inner === undefined ? text : fromJson(inner, unpacked + 1)
}

/** The length of the shortest link in Base64. The shortest list of entries is longer. */
const leastPacked = 40

/** Reads one object per line. */
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

function fromXml(element: XmlElement): Branch {
  const { attributes, children, text } = element
  if (element.name === 'dict') return fromPropertyList(element)
  const own = text.trim() === '' ? [] : [['value', unpack(text, 0)] as const]
  const fields = children.map(child => {
    const isLeaf = child.attributes.size === 0 && child.children.length === 0
    return [child.name, isLeaf ? unpack(child.text, 0) : fromXml(child)] as const
  })
  return { isList: false, fields: [...attributes, ...own, ...fields] }
}

/** In Apple's property lists, names and values alternate. */
function fromPropertyList({ children }: XmlElement): Branch {
  const fields = children.flatMap((child, i) => {
    const value = children[i + 1]
    if (child.name !== 'key' || value === undefined) return []
    const isLeaf = value.children.length === 0
    return [[child.text, isLeaf ? unpack(value.text, 0) : fromXml(value)] as const]
  })
  return { isList: false, fields }
}

/**
 * Prose is valid YAML as well, so only texts with names of secrets, or with links, on several lines
 * are parsed.
 */
const yamlOfInterest =
  /^[ \t-]{0,80}["']?(?:[\w.][\w .-]{0,60})?(?:otp|2fa|mfa|secret|seed|key|authenticator)[\w .-]{0,60}["']?:\s|:[ \t]["']?otpauth|:[ \t]["']?(?=[A-Z2-7]*[2-7])[A-Z2-7]{16,}=*["']?[ \t]*$/im

function tryYaml(text: string): Branch | null {
  if (text.length > guessLimits.yaml || !yamlOfInterest.test(text)) return null
  return fromYaml(text)
}

/**
 * The parser takes minutes for deeply nested lists on one line, and for rows of repeated
 * characters.
 */
const slowYaml = /(?:[-?:][ \t]+){50}|([,!:%\]}])(?:\s*\1){49}|(?:!\S{0,40}\s+){50}/

function fromYaml(text: string): Branch | null {
  if (isTooDeep(text) || slowYaml.test(text)) return null
  try {
    const documents = parseAllDocuments(text, { logLevel: 'silent' })
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return null
    const values = documents.map(document => document.toJS({ maxAliasCount: 100 }))
    return branchOf(values.length === 1 ? values[0] : values)
  } catch {
    // No app writes endless nesting, or aliases that fill the memory.
    return null
  }
}
