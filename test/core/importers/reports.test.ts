import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ImportedEntry } from '../../../core/importers/importer.ts'
import type { SourceFile } from '../../../core/imports/read-file.ts'
import { createReading } from '../../../core/imports/reading.ts'
import { formatBase32, parseBase32 } from '../../../shared/base32.ts'
import { limits } from '../../../shared/ceilings.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { said } from '../../said.ts'
import { messages } from './report-messages.ts'

/**
 * The inputs come from public bug reports with the right outcome, and don't belong to the project.
 */
const folder = fileURLToPath(new URL('../../../../shared/fixtures/reports/', import.meta.url))
const isMissing = !existsSync(folder)

interface ExpectedEntry {
  readonly type: string
  readonly issuer: string
  readonly label: string
  readonly secret: string
  readonly algorithm?: string
  readonly digits?: number
  readonly period?: number
  readonly counter?: number
  readonly backupCodes?: readonly string[]
  readonly trashed?: boolean
  /** How far the names may differ. */
  readonly names?: 'cleaned' | 'cut' | 'about'
  /** True if it may be reported as unread instead. */
  readonly orTold?: boolean
}

interface Case {
  readonly id: string
  readonly what: string
  readonly input: string | readonly string[] | null
  readonly password: string | null
  readonly expect: {
    readonly entries: readonly ExpectedEntry[]
    readonly skipped?: number
    readonly refused?: boolean
    readonly message?: string
    readonly orRefused?: string
  }
}

/** These need several commands, or the window, and have tests of their own. */
const withStepsOfTheirOwn = ['A12b', 'A13', 'A13b', 'B3', 'B10']

const cases: readonly Case[] = isMissing
  ? []
  : JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'))

describe.skipIf(isMissing)('inputs of public bug reports', () => {
  for (const report of cases.filter(({ id }) => !withStepsOfTheirOwn.includes(id))) {
    it(`${report.id}: ${report.what}`, () => tryOut(report))
  }
})

describe('inputs of public bug reports', () => {
  beforeEach(({ skip }) => skip(isMissing, 'the folder ../shared/fixtures is missing'))

  it('exist', () => expect(cases.length).toBeGreaterThan(100))
})

async function tryOut({ id, input, password, expect: right }: Case): Promise<void> {
  const { entries, reasons, skipped } = await read(filesOf(input), password)
  const said = messages[id]
  if (right.orRefused && entries.length === 0) {
    expect(reasons).toMatch(said ?? /never/)
    return
  }
  if (right.refused) {
    expect(entries).toEqual([])
    expect(reasons).toMatch(said ?? /never/)
    return
  }
  expectEntries(entries, right.entries, reasons)
  if (right.skipped !== undefined && !right.entries.some(({ orTold }) => orTold)) {
    expect(skipped, reasons).toBe(right.skipped)
  }
  if (right.message) expect(reasons).toMatch(said ?? /never/)
}

async function read(files: readonly SourceFile[], password: string | null) {
  const reading = createReading()
  const opened = await reading.open(files, null, () => {})
  const results = await Promise.all(
    opened.map((file, at) =>
      file.state === 'sealed' && password !== null ? reading.unseal(at, password) : file,
    ),
  )
  const told = results.flatMap(file => (file.state === 'read' ? file.imported.skipped : []))
  const entries = results.flatMap(file => (file.state === 'read' ? file.imported.entries : []))
  const reasons = [
    ...results.map(file => (file.state === 'refused' ? sayWords(file.reason) : '')),
    ...results.map(file =>
      file.state === 'sealed' ? `${sayWords(file.format.name)} password` : '',
    ),
    ...told.map(said).map(({ where, reason, name }) => `${where}: ${name ?? ''}: ${reason}`),
    ...entries.flatMap(({ warnings }) => warnings.map(sayWords)),
  ]
  const refused = results.filter(({ state }) => state === 'refused').length
  return { entries, reasons: reasons.join('\n'), skipped: told.length + refused }
}

function filesOf(input: Case['input']): SourceFile[] {
  const names = typeof input === 'string' ? [input] : (input ?? [])
  return names.flatMap(name => {
    const path = join(folder, name)
    const paths = statSync(path).isDirectory()
      ? readdirSync(path).map(file => join(path, file))
      : [path]
    return paths.map(file => ({ name: basename(file), bytes: readFileSync(file) }))
  })
}

/** Expects each entry exactly once, in any order, and no other. */
function expectEntries(
  entries: readonly ImportedEntry[],
  expected: readonly ExpectedEntry[],
  reasons: string,
): void {
  const left = entries.map(plainOf)
  const missing = expected.filter(entry => {
    const at = left.findIndex(found => isSame(found, entry))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  expect({ missing: missing.filter(({ orTold }) => !orTold), left }, reasons).toEqual({
    missing: [],
    left: [],
  })
}

type Plain = Omit<ExpectedEntry, 'names' | 'orTold'>

function plainOf(entry: ImportedEntry): Plain {
  const { otp, issuer, label, secret, backupCodes, trashed } = entry
  const names = { type: otp.type, issuer, label }
  const base = { ...names, secret: formatBase32(secret), backupCodes, trashed }
  if (otp.type === 'steam') return { ...base, algorithm: 'SHA1', digits: 5, period: 30 }
  if (otp.type === 'motp') return { ...base, algorithm: 'MD5', digits: 6, period: 10 }
  if (otp.type === 'totp') {
    return { ...base, algorithm: otp.algorithm, digits: otp.digits, period: otp.periodSeconds }
  }
  if (otp.type === 'hotp') {
    return { ...base, algorithm: otp.algorithm, digits: otp.digits, counter: otp.counter }
  }
  return base
}

function isSame(found: Plain, expected: ExpectedEntry): boolean {
  const { issuer, label, names, orTold, backupCodes, ...rest } = expected
  // If the last letter has bits that belong to no byte, they are written as zeros.
  const values = { ...rest, secret: formatBase32(parseBase32(rest.secret).bytes) }
  const isEqual = Object.entries(values).every(
    ([name, value]) => found[name as keyof Plain] === value,
  )
  const hasCodes =
    backupCodes === undefined || backupCodes.every(code => found.backupCodes?.includes(code))
  return isEqual && hasCodes && hasNames(found, expected)
}

/** Matches characters that aren't letters, digits, or visible signs. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

const lettersOf = (text: string) => text.normalize().match(/[\p{L}\p{N}]/gu) ?? []
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

function hasNames(found: Plain, { issuer, label, names }: ExpectedEntry): boolean {
  const both = `${found.issuer} ${found.label}`
  switch (names) {
    case undefined:
      return found.issuer === issuer && found.label === label
    case 'about':
      return wordsOf(`${issuer} ${label}`).every(word => both.includes(word))
    case 'cleaned':
      return !unseen.test(both) && sameText(both, `${issuer} ${label}`)
    case 'cut':
      return (
        !unseen.test(both) &&
        sameText(cut(found.issuer), cut(issuer)) &&
        sameText(cut(found.label), cut(label))
      )
  }
}

const sameText = (one: string, other: string) =>
  lettersOf(one).join('') === lettersOf(other).join('')

/** Cuts a long name, since the exact length is up to the application. */
const cut = (text: string) =>
  lettersOf(text)
    .join('')
    .slice(0, limits.nameLength / 2)
