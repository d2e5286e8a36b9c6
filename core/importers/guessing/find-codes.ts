/**
 * Finds one-time secrets in a tree of an unknown format, by their names, by what surrounds them, or
 * as links.
 */
import { findLinks } from '../../../shared/find-links.ts'
import { isOtpText } from '../../../shared/otpauth.ts'
import { type Detail, type Meaning, meaningOf, withoutCodeWords } from '../clues/code-names.ts'
import { couldBeSecret, looksLikeSecret } from '../clues/likely-secret.ts'
import type { Branch } from '../syntax/branch.ts'
import type { Said } from './guessed-row.ts'

export interface FoundCode {
  /** The setup link, or the secret. */
  readonly code: string
  /** The name of the code's field. */
  readonly name: string
  /** The nearest neighbors come first. */
  readonly said: readonly Said[]
}

interface Place {
  /** The nearest name on the way, including those of lists. */
  readonly name: string
  /**
   * Joins all names on the way except those of list items, which are the same for all rows of a
   * list.
   */
  readonly path: string
  readonly said: readonly Said[]
  /** True if it is below a name that means one-time codes. */
  readonly isBelowCode: boolean
}

interface Candidate extends FoundCode {
  readonly branch: Branch
  readonly path: string
  readonly isFound: boolean
}

/**
 * Finds codes in the document's order. A text in the place of a found code counts as well, valid or
 * not.
 */
export function findCodes(tree: Branch): FoundCode[] {
  const candidates: Candidate[] = []
  walk(tree, { name: '', path: '', said: [], isBelowCode: false }, candidates)
  const paths = new Set(candidates.filter(({ isFound }) => isFound).map(({ path }) => path))
  const counting = candidates.filter(({ isFound, path }) => isFound || paths.has(path))
  const links = new Map<Branch, string[]>()
  for (const { code, branch } of counting) {
    // A list contains many codes, and not one code with its neighbors.
    if (branch.isList || !isOtpText(code)) continue
    const known = links.get(branch)
    if (known) known.push(code)
    else links.set(branch, [code])
  }
  return counting.filter(({ code, branch }) => !isInLink(code, links.get(branch) ?? []))
}

/** Programs often write the secret next to its setup link, which is a single code. */
export function isInLink(code: string, links: readonly string[]): boolean {
  if (isOtpText(code)) return false
  const bare = code.replace(/[\s=-]/g, '').toUpperCase()
  return bare !== '' && links.some(link => link.toUpperCase().includes(`SECRET=${bare}`))
}

function walk(branch: Branch, place: Place, candidates: Candidate[]): void {
  const field = branch.isList ? null : fieldOf(branch)
  const own = field === null ? saidIn(branch) : []
  const said = [...own, ...place.said]
  const isBelowCode = place.isBelowCode || isMapOfSecrets(branch)
  for (const [name, value] of branch.fields) {
    const inside: Place = {
      name: name || place.name,
      path: `${place.path}/${name}`,
      said,
      isBelowCode: isBelowCode || (!branch.isList && meaningOf(name) === 'code'),
    }
    if (typeof value !== 'string') walk(value, insideOf(branch, name, value, inside), candidates)
    else if (value.trim() !== '') lookAt(value, branch, field, own, inside, candidates)
  }
}

/** Tells whether it contains only names of services, each with a secret. */
function isMapOfSecrets({ isList, fields }: Branch): boolean {
  const areSecrets = fields.every(
    ([, value]) => typeof value === 'string' && looksLikeSecret(value),
  )
  return !isList && fields.length > 1 && areSecrets
}

/** The other rows of a list say nothing about this one, but its fields do. */
function insideOf(branch: Branch, name: string, value: Branch, place: Place): Place {
  if (branch.isList && !value.isList && fieldOf(value) === null) return { ...place, said: [] }
  // In a map of entries, the keys are the names.
  const isEntry = !branch.isList && !value.isList && meaningOf(name) === null && !generic.test(name)
  const key: Said = { meaning: 'name', name: '', value: name }
  return isEntry ? { ...place, path: `${place.path}/..`, said: [...place.said, key] } : place
}

/** Matches names of containers for entries, of parts of an entry, and of ids. */
const generic =
  /^(?:data|db|accounts?|items?|entries|entry|tokens?|records?|vaults?|logins?|list|content|fields?|details|info|config|settings|export|root|value|secure ?contents|.*\d{4,}.*|[0-9a-f-]{12,}|\d+)$/i

function lookAt(
  value: string,
  branch: Branch,
  field: string | null,
  own: readonly Said[],
  place: Place,
  candidates: Candidate[],
): void {
  const { name, said, path } = place
  const found = { name, said, path, branch, isFound: true }
  const links = linksIn(value)
  if (links.length > 0) candidates.push(...links.map(code => ({ ...found, code })))
  else if (field !== null) {
    if (valueName.test(place.name) && couldBeSecret(value))
      candidates.push({ ...found, code: value })
  } else {
    const meaning = branch.isList ? null : meaningOf(place.name)
    const isFound = isSecret(value, meaning, own, place)
    if (isFound || meaning === 'code' || meaning === 'secret') {
      candidates.push({ ...found, code: value, said: withKey(place, meaning), isFound })
    }
  }
}

/** Below a name that means codes, there may be a map from services to secrets. */
function withKey({ said, name, isBelowCode }: Place, meaning: Meaning | null): readonly Said[] {
  const isKey = isBelowCode && meaning === null && !generic.test(name)
  if (isKey) return [{ meaning: 'name', name: '', value: name }, ...said]
  // Some settings name the service in the key: 'github_totp_secret'. Any other name for it says
  // more.
  const service = meaning === null ? '' : withoutCodeWords(name)
  return service === '' ? said : [...said, { meaning: 'name', name: '', value: service }]
}

const ofCodes: ReadonlySet<Detail> = new Set(['algorithm', 'digits', 'period', 'counter'])

function isSecret(
  value: string,
  meaning: Meaning | null,
  own: readonly Said[],
  { name, isBelowCode }: Place,
): boolean {
  if (meaning === 'code' || (meaning === null && isBelowCode)) return couldBeSecret(value)
  if (meaning !== 'secret') return false
  const speaks = own.some(
    said =>
      isSetting(said) ||
      (said.meaning === 'type' && /^(?:[th]?otp|steam|google|time|counter)/i.test(said.value)),
  )
  if (speaks) return couldBeSecret(value)
  return /secret|seed/i.test(name) && looksLikeSecret(value)
}

function detailsOf(branch: Branch): Said[] {
  return branch.fields.flatMap(([name, value]) => {
    if (typeof value !== 'string') return []
    const meaning = meaningOf(name)
    return meaning === null || meaning === 'code' || meaning === 'secret'
      ? []
      : [{ meaning, name, value }]
  })
}

function saidIn(branch: Branch): Said[] {
  return branch.isList ? fieldsIn(branch) : [...detailsOf(branch), ...settingsIn(branch)]
}

/** Reads what a list of fields, `{label: 'Username', value: …}`, says about the code among them. */
function fieldsIn({ fields }: Branch): Said[] {
  return fields.slice(0, mostFields).flatMap(([, field]) => {
    if (typeof field === 'string' || field.isList) return []
    const find = (names: RegExp) =>
      field.fields.find(([name, value]) => names.test(name) && typeof value === 'string')?.[1]
    const [label, value] = [find(fieldName), find(valueName)]
    if (typeof label !== 'string' || typeof value !== 'string') return []
    const meaning = meaningOf(label)
    const isSaid = meaning === 'name' || meaning === 'user' || meaning === 'note'
    return isSaid ? [{ meaning, name: label, value }] : []
  })
}

/** Nobody adds this many fields to an item, so longer lists are something else. */
const mostFields = 100

/** Reads what a part of an entry says about its code: `{secret, otp: {digits, account}}`. */
function settingsIn(branch: Branch): Said[] {
  return branch.fields.flatMap(([, part]) => {
    if (typeof part === 'string' || part.isList) return []
    const said = detailsOf(part)
    const holdsCode = part.fields.some(
      ([, value]) => typeof value === 'string' && (isOtpText(value) || couldBeSecret(value)),
    )
    return holdsCode || !said.some(isSetting) ? [] : said
  })
}

const isSetting = ({ meaning, name }: Said) => ofCodes.has(meaning) || /issuer/i.test(name)

const fieldName = /^(?:label|name|title|type|kind|id|key|field ?name|[ntk])$/i
const valueName = /^(?:value|v|data|content|text|secret|totp ?uri)$/i

/** Returns the name of a field that somebody has added, `{name: 'TOTP', value: …}`; else null. */
function fieldOf(branch: Branch): string | null {
  const hasValue = branch.fields.some(
    ([name, value]) => valueName.test(name) && typeof value === 'string',
  )
  // An object that also has settings of codes is an entry, whose type is 'TOTP'.
  if (!hasValue || detailsOf(branch).some(isSetting)) return null
  const label = branch.fields.find(
    ([name, value]) =>
      fieldName.test(name) && typeof value === 'string' && meaningOf(value) === 'code',
  )
  return typeof label?.[1] === 'string' ? label[1] : null
}

/** Returns the setup links in a text, which may be escaped for an address. */
export function linksIn(text: string): string[] {
  return isOtpText(text) ? [text] : findLinks(text).map(({ text: link }) => link)
}
