import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { exporters } from '../../core/exporters/registry.ts'
import type { Output as Answer } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { findMatches } from '../../shared/find-matches.ts'
import { nameOf } from '../../shared/name-of.ts'
import { say, sayAny } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { confirm } from '../confirm.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { nothingMatches } from '../matching.ts'
import { createOutput } from '../output.ts'
import { askNewSecret, checkedPassphrase } from '../passphrase.ts'
import { readFirstLine } from '../stdin.ts'
import { type GlobalOptions, type VaultSession, withVault } from '../vault-session.ts'

interface ExportOptions extends GlobalOptions {
  readonly format: string
  readonly out?: string
  readonly only?: string
  readonly passwordStdin?: true
  readonly yes?: true
}

/** Contains the whole vault, and opens with the recovery key or the vault's passphrase. */
const sealedCopy = 'countersign'

export function defineExport(program: Command, io: Io): void {
  const command = program
    .command('export')
    .summary(say('cli.exporting.summary'))
    .description(say('cli.exporting.description'))
    .option('--format <id>', say('cli.exporting.option.format'), sealedCopy)
    .option('--out <file>', say('cli.exporting.option.out'))
    .option('--only <query>', say('cli.exporting.option.only'))
    .option('--password-stdin', say('cli.exporting.option.passwordStdin'))
    .option('--yes', say('cli.exporting.option.yes'))
    .action((_, command: Command) => {
      const options = command.optsWithGlobals<ExportOptions>()
      if (options.passwordStdin && options.passphraseStdin) {
        command.error(say('cli.usage.stdinTwice', { what: 'password' }))
      }
      return exportEntries(options, io)
    })
  addHelp(command, () => [
    {
      heading: say('cli.exporting.help.formats'),
      rows: [
        [sealedCopy, say('cli.exporting.help.sealedCopy')],
        ...exporters.map(({ id, name, isSealed }) => {
          const told = isSealed ? sayAny(name) : say('cli.exporting.help.notSealed', { name })
          return [id, told] as const
        }),
      ],
    },
    say('cli.exporting.help.plain'),
  ])
}

async function exportEntries(options: ExportOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const { name, bytes } = await make(session, options, io)
    if (options.out === '-') return void io.stdout.write(bytes)
    const file = options.out ?? name
    await writeNew(file, bytes)
    output.note(say('cli.exporting.wrote', { file }))
  })
}

async function make(session: VaultSession, options: ExportOptions, io: Io) {
  const { format } = options
  if (format === sealedCopy) {
    const confirmation = session.confirmation()
    return toBytes(await session.call('vault.sealedCopy', { confirmation }))
  }
  const ids = await chooseIds(session, options.only)
  const { refused } = await session.call('exports.preview', { format, ids })
  const output = createOutput(io)
  for (const entry of refused) {
    const { reason } = entry
    output.note(say('cli.exporting.leftOut', { name: nameOf(entry), reason }))
  }
  const isSealed = exporters.find(({ id }) => id === format)?.isSealed
  return toBytes(
    isSealed ? await sealed(session, options, ids, io) : await inPlain(session, options, ids, io),
  )
}

async function sealed(session: VaultSession, options: ExportOptions, ids: string[] | null, io: Io) {
  const passphrase = await password(options, io)
  const confirmation = session.confirmation()
  return session.call('exports.seal', { format: options.format, ids, passphrase, confirmation })
}

async function inPlain(
  session: VaultSession,
  { format, yes }: ExportOptions,
  ids: string[] | null,
  io: Io,
) {
  const question = say('cli.exporting.question')
  if (!yes && !(await confirm(io, question))) {
    throw new AppError('refused', words('cli.exporting.nothingWritten'))
  }
  const confirmation = session.confirmation()
  return session.call('exports.reveal', { format, ids, confirmation })
}

async function password({ passwordStdin }: ExportOptions, io: Io): Promise<string> {
  if (passwordStdin) return checkedPassphrase(await readFirstLine(io.stdin), 'stdin')
  return askNewSecret(
    io,
    say('cli.exporting.password.prompt'),
    words('cli.exporting.password.noTerminal'),
  )
}

async function chooseIds(session: VaultSession, query: string | undefined) {
  if (query === undefined) return null
  const matches = findMatches(await session.call('entries.list', undefined), query)
  if (matches.length === 0) throw nothingMatches()
  return matches.map(({ id }) => id)
}

function toBytes({ name, file }: Answer<'exports.seal'>) {
  return { name, bytes: Buffer.from(file ?? '', 'base64') }
}

async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx', mode: 0o600, flush: true })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const why =
      code === 'EEXIST'
        ? words('cli.exporting.exists', { file })
        : words('cli.exporting.cannotWrite', { file })
    throw new AppError('refused', why, { cause })
  }
}
