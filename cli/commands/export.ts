import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { exporters } from '../../core/exporters/registry.ts'
import type { Output as Answer } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { nameOf } from '../../shared/name-of.ts'
import { confirm } from '../confirm.ts'
import type { Io } from '../io.ts'
import { findMatches, nothingMatches } from '../matching.ts'
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

/** The whole vault, opened by the recovery key or the vault's passphrase. */
const sealedCopy = 'countersign'

const help = `
Formats:
  ${sealedCopy.padEnd(22)}the whole vault, sealed: the recovery key and the passphrase open it
${exporters.map(({ id, name, isSealed }) => `  ${id.padEnd(22)}${name}${isSealed ? '' : ', not sealed'}`).join('\n')}

A format that is not sealed asks first, or takes --yes: whoever has the file has every code. Files
get mode 0600, and none that is there is overwritten.`

export function defineExport(program: Command, io: Io): void {
  program
    .command('export')
    .summary('write entries into a file')
    .description('Writes the vault, or entries of it, into a file that other apps can read.')
    .option('--format <id>', 'one of the formats below', sealedCopy)
    .option('--out <file>', 'where to; - for standard output. The default is a name with the date')
    .option('--only <query>', 'the entries that match: words of the issuer and the label')
    .option('--password-stdin', 'read the password for the file from standard input')
    .option('--yes', 'do not ask before writing secrets in plain')
    .addHelpText('after', help)
    .action((_, command: Command) => {
      const options = command.optsWithGlobals<ExportOptions>()
      if (options.passwordStdin && options.passphraseStdin) {
        command.error('error: standard input cannot hold two passwords.')
      }
      return exportEntries(options, io)
    })
}

async function exportEntries(options: ExportOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const { name, bytes } = await make(session, options, io)
    if (options.out === '-') return void io.stdout.write(bytes)
    const file = options.out ?? name
    await writeNew(file, bytes)
    output.note(`Wrote ${file}.`)
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
  for (const entry of refused) output.note(`${nameOf(entry)} is left out. ${entry.reason}`)
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
  const question = 'Whoever has this file has every code in it.'
  if (!yes && !(await confirm(io, question))) throw new AppError('refused', 'Nothing was written.')
  const confirmation = session.confirmation()
  return session.call('exports.reveal', { format, ids, confirmation })
}

async function password({ passwordStdin }: ExportOptions, io: Io): Promise<string> {
  if (passwordStdin) return checkedPassphrase(await readFirstLine(io.stdin), 'Standard input')
  return askNewSecret(
    io,
    'A password for the file:',
    'The file needs a password: run this in a terminal, or give --password-stdin.',
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
    const why = code === 'EEXIST' ? 'is there already' : 'cannot be written'
    throw new AppError('refused', `${file} ${why}: choose another place with --out.`, { cause })
  }
}
