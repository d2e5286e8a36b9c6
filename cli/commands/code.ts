import { type Command, InvalidArgumentError } from 'commander'
import { preferencesPath } from '../../core/data-folder.ts'
import type { Code, EntrySummary } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { findMatches } from '../../shared/find-matches.ts'
import { nameOf } from '../../shared/name-of.ts'
import type { DoorCode } from '../../shared/program-protocol.ts'
import { whichToCopy } from '../../shared/which-code.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { copyText } from '../clipboard.ts'
import { toUnixSeconds } from '../entry-json.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { findOne, nothingMatches } from '../matching.ts'
import { createOutput, type Output } from '../output.ts'
import { type RunningOptions, throughRunning } from '../running/through-running.ts'
import { shownNames } from '../shown-names.ts'
import { type VaultSession, withVault } from '../vault-session.ts'

interface Options extends RunningOptions {
  readonly at?: number
  readonly copy?: true
}

const idsPerCall = 200

const jsonShape = '[{"issuer", "label", "code", "next", "valid_until"}]'

export function defineCode(program: Command, io: Io): void {
  const command = program
    .command('code')
    .summary(say('cli.entries.code.summary'))
    .description(say('cli.entries.code.description'))
    .argument('<query...>', say('cli.program.argument.query'))
    .option('--at <unix-seconds>', say('cli.entries.code.option.at'), parseUnixSeconds)
    .option('--copy', say('cli.entries.code.option.copy'))
    .option('--no-running', say('cli.running.option.noRunning'))
    .action((words: string[], _, command: Command) =>
      code(words.join(' '), command.optsWithGlobals(), io),
    )
  addHelp(command, () => [
    say('cli.entries.code.help.search'),
    say('cli.entries.code.help.counter'),
    say('cli.entries.code.help.json', { shape: jsonShape }),
  ])
}

async function code(query: string, options: Options, io: Io): Promise<void> {
  const output = createOutput(io)
  const { now, codes } =
    (await codesOfRunning(query, options, io)) ?? (await codesOfVault(query, options, io, output))
  if (codes.some(isWaiting)) {
    output.note(say('cli.entries.code.askAlone'))
  }
  if (options.json) output.json(codes.map(toJson))
  if (options.copy) {
    await copyOne({ now, codes }, await soonSeconds(options, io.env), output, io)
  } else if (!options.json) print(codes, now, output)
}

interface Codes {
  readonly now: number
  readonly codes: readonly DoorCode[]
}

/**
 * Null if the vault has to be read: the running window returns only current codes, and not those of
 * another moment.
 */
async function codesOfRunning(query: string, options: Options, io: Io): Promise<Codes | null> {
  if (options.at !== undefined || query.trim() === '') return null
  const one = options.copy === true
  return throughRunning<Codes>({ method: 'code', query, one }, options, io)
}

function codesOfVault(query: string, options: Options, io: Io, output: Output): Promise<Codes> {
  const codesAt = options.at === undefined ? undefined : options.at * 1000
  const find = async (session: VaultSession) => {
    const entries = await session.call('entries.list', undefined)
    const matches = options.copy
      ? [findOne(entries, query, output, 'forgiving')]
      : findMatches(entries, query, 'forgiving')
    if (matches.length === 0) throw nothingMatches()
    return readCodes(session, matches)
  }
  return withVault(io, options, find, { codesAt })
}

/**
 * Returns the codes in the order of the entries. A request for several entries moves no counter,
 * because servers tolerate few codes that they never see (RFC 4226 §7.2).
 */
async function readCodes(session: VaultSession, entries: readonly EntrySummary[]): Promise<Codes> {
  const codes = new Map<string, Code>()
  let now = 0
  for (let start = 0; start < entries.length; start += idsPerCall) {
    const ids = entries.slice(start, start + idsPerCall).map(({ id }) => id)
    const answer = await session.call('codes.current', { ids })
    now = answer.now
    for (const code of answer.codes) codes.set(code.id, code)
  }
  const [only, ...others] = entries
  if (only?.otp.type === 'hotp' && others.length === 0) {
    codes.set(only.id, await session.call('codes.advance', { id: only.id }))
  }
  const shown = entries.flatMap(({ id, issuer, label, madeBy, otp }) => {
    const code = codes.get(id)
    return code ? [{ ...code, issuer, label, madeBy, type: otp.type }] : []
  })
  return { now, codes: shown }
}

function isWaiting({ type, code }: DoorCode): boolean {
  return type === 'hotp' && code === null
}

function toJson({ issuer, label, madeBy, code, next, validUntil }: DoorCode) {
  const made_by = madeBy === undefined ? {} : { made_by: madeBy }
  const valid_until = validUntil === null ? null : toUnixSeconds(validUntil)
  return { issuer, label, ...made_by, code, next, valid_until }
}

function print(shown: readonly DoorCode[], now: number, output: Output): void {
  const rows = shown.map(one => {
    const { code, next, validUntil } = one
    return [
      ...shownNames(one),
      code ?? say(isWaiting(one) ? 'cli.entries.code.alone' : 'cli.entries.code.needsPin'),
      validUntil === null ? '' : sayRest(validUntil - now),
      next === null ? '' : say('cli.entries.code.next', { code: next }),
    ]
  })
  output.table(rows, { 2: 'bold', 3: 'dim', 4: 'dim' })
}

function sayRest(ms: number): string {
  return say('cli.entries.seconds', { seconds: Math.ceil(ms / 1000) })
}

/**
 * With fewer seconds left, the next code is copied. A user who names a moment wants the code of
 * that moment.
 */
async function soonSeconds({ at }: Options, env: NodeJS.ProcessEnv): Promise<number> {
  if (at !== undefined) return 0
  const { openPreferences } = await import('../../core/settings/preferences.ts')
  return openPreferences(preferencesPath(env)).current().copyNextBelowSeconds
}

async function copyOne(
  { now, codes }: Codes,
  belowSeconds: number,
  output: Output,
  io: Io,
): Promise<void> {
  for (const one of codes) {
    const name = nameOf(one)
    const { validUntil, next } = one
    const endsInMs = validUntil === null ? null : validUntil - now
    const isNext = whichToCopy(endsInMs, next, belowSeconds) === 'next'
    const text = isNext ? next : one.code
    if (text === null) {
      throw new AppError('refused', words('cli.entries.code.hasNone', { name }))
    }
    await copyText(text, io.env)
    output.note(say(isNext ? 'cli.entries.code.copiedNext' : 'cli.entries.code.copied', { name }))
  }
}

function parseUnixSeconds(text: string): number {
  const seconds = Number(text)
  // RFC 6238 counts from 1970, and a Date ends at 8.64e12 s.
  if (/^\d+$/.test(text) && seconds <= 8_640_000_000_000) return seconds
  throw new InvalidArgumentError(say('cli.entries.code.badMoment'))
}
