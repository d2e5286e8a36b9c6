/**
 * Turns lines of names and values into a tree: settings (.env, INI, TOML), and notes in which
 * somebody wrote secrets after the names of services.
 */
import { guessLimits } from '../../../shared/ceilings.ts'
import { meaningOf } from '../clues/code-names.ts'
import { couldBeSecret, looksLikeSecret } from '../clues/likely-secret.ts'
import type { Branch, Tree } from './branch.ts'

const maxLineCharacters = 3000

const heading = /^\s*\[{1,2}\s*"?([^\]"]{1,100})"?\s*\]{1,2}\s*(?:[#;].*)?$/
const pair =
  /^\s*(?:[-*•]\s+|\d{1,3}[.)]\s+|export\s+|set\s+)?["']?([^=:"'\s][^=:"']{0,80}?)["']?\s*[=:]\s*(.+)$/i
/** Matches 'Acme - SECRET' and 'Acme SECRET'. */
const spaced =
  /^\s*(?:[-*•]\s+|\d{1,3}[.)]\s+)?([\p{L}\p{N}][^=:]{0,80}?)(?:\s+[-–—>|]{1,2}\s*|\s+)([A-Z2-7=-]{16,}|(?:[A-Z2-7]{4}[ -]){3,}[A-Z2-7]{1,4}|(?:[a-z2-7]{4} ){3,}[a-z2-7]{1,4})$/u

/** Null if no line has a value that could be a secret. */
export function parseLines(text: string): Branch | null {
  if (text.length > guessLimits.lines) return null
  const sections: Section[] = [{ name: '', fields: [] }]
  let isCode = false
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.slice(0, maxLineCharacters).trim()
    const [, title] = heading.exec(line) ?? []
    if (line === '' || title !== undefined) sections.push({ name: title ?? '', fields: [] })
    else if (!/^[#;]|^\/\//.test(line)) {
      const field = fieldOf(line)
      if (field?.isCode) isCode = true
      sections.at(-1)?.fields.push(field?.field ?? ['', line])
    }
  }
  if (!isCode) return null
  return { isList: true, fields: inheritNames(sections).map(section => ['', branchOf(section)]) }
}

interface Section {
  readonly name: string
  readonly fields: [name: string, value: Tree][]
}

function fieldOf(line: string): { field: [string, Tree]; isCode: boolean } | null {
  const [, name = '', given = ''] = pair.exec(line) ?? spaced.exec(line) ?? []
  if (name === '') return null
  const value = unquoted(given)
  const meaning = meaningOf(name)
  const isCode = meaning === 'code' || meaning === 'secret' ? couldBeSecret(value) : false
  if (isCode || meaning !== null || !isPlainSecret(value)) return { field: [name, value], isCode }
  // The name of a service comes before its secret.
  const entry: Branch = {
    isList: false,
    fields: [
      ['name', name],
      ['totp', value],
    ],
  }
  return { field: [name, entry], isCode: true }
}

/** Words in small letters aren't a secret, however they are grouped. */
function isPlainSecret(value: string): boolean {
  return looksLikeSecret(value) && /\d/.test(value)
}

const unquoted = (value: string) =>
  value
    .trim()
    .replace(/^(["'])(.*?)\1\s*(?:[,;]|[#;].*)?$/, '$2')
    .replace(/,$/, '')

/** After a blank line within a section, the section's name still applies. */
function inheritNames(sections: readonly Section[]): Section[] {
  let name = ''
  return sections
    .map(section => {
      if (section.name !== '') name = section.name
      return { ...section, name: section.name || name }
    })
    .filter(({ fields }) => fields.length > 0)
}

/** A first line without a value names what follows, like the heading of a section. */
function branchOf({ name, fields }: Section): Branch {
  const [first] = fields
  const title =
    first?.[0] === '' && fields.length > 1 && typeof first[1] === 'string' ? first[1] : ''
  const own =
    title ||
    (/^(?:accounts?|entr(?:y|ies)|tokens?|otp|totp|default|general)$/i.test(name) ? '' : name)
  const named: [string, Tree][] = own === '' || own.length > 100 ? [] : [['title', own]]
  return { isList: false, fields: [...named, ...fields.filter(([key]) => key !== '')] }
}
