import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Input, Output } from '../../shared/contract.ts'
import { describeReplacement } from '../../shared/describe-changes.ts'
import { AppError } from '../../shared/errors.ts'
import { confirm } from '../confirm.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output as Printer } from '../output.ts'
import { askSecret, checkedPassphrase } from '../passphrase.ts'
import { readAll, readFirstLine } from '../stdin.ts'
import { type GlobalOptions, type VaultSession, withVault } from '../vault-session.ts'

export interface RestoreOptions extends GlobalOptions {
  readonly merge?: true
  readonly replace?: true
  readonly yes?: true
  readonly passwordStdin?: true
}

type Source = Pick<Input<'backups.restore'>, 'id' | 'file'>

export async function restoreBackup(named: string, options: RestoreOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  const how = options.replace ? 'replace' : 'merge'
  await withVault(io, options, async session => {
    const source = await find(session, named)
    const given = options.passwordStdin
      ? checkedPassphrase(await readFirstLine(io.stdin), 'Standard input')
      : null
    const { comparison, passphrase } = await look(session, { ...source, passphrase: given }, io)
    if (how === 'replace') {
      tellOf(comparison, output)
      if (!options.yes) await confirmReplacing(io)
    }
    const restored = await session.call('backups.restore', { ...source, passphrase, how })
    if (options.json) return output.json(restored)
    const { added, changed, removed } = restored
    output.line(
      how === 'merge'
        ? `Added ${added}.`
        : `Changed ${changed}, added ${added}, removed ${removed}.`,
    )
  })
}

/** Of another vault: a person is asked for what opens it. */
async function look(session: VaultSession, input: Input<'backups.compare'>, io: Io) {
  try {
    return { comparison: await session.call('backups.compare', input), ...input }
  } catch (error) {
    const isAnother = error instanceof AppError && error.code === 'wrong-passphrase'
    if (!isAnother || input.passphrase !== null) throw error
    const passphrase = await askSecret(
      io,
      'The recovery key or passphrase of the backup:',
      'The backup is of another vault: run this in a terminal, or give --password-stdin.',
    )
    const comparison = await session.call('backups.compare', { ...input, passphrase })
    return { comparison, passphrase }
  }
}

const toldAtMost = 100

function tellOf(comparison: Output<'backups.compare'>, output: Printer): void {
  const sentences = describeReplacement(comparison)
  output.note(
    sentences.length === 0
      ? 'The entries stay as they are.'
      : 'Replacing makes the vault as it was in the backup:',
  )
  for (const sentence of sentences.slice(0, toldAtMost)) output.note(`  ${sentence}`)
  if (sentences.length > toldAtMost) output.note(`  And ${sentences.length - toldAtMost} more.`)
}

async function find(session: VaultSession, named: string): Promise<Source> {
  const backups = await session.call('backups.list', undefined)
  if (backups.some(({ id }) => id === named)) return { id: named }
  return { id: basename(named).slice(0, 128) || 'file', file: await readBackupFile(named) }
}

async function readBackupFile(path: string): Promise<string> {
  try {
    const file = await open(path)
    return (await readAll(file.createReadStream(), basename(path))).toString('base64')
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    const message = 'That is neither the id of a backup nor a file that can be read.'
    throw new AppError('not-found', message, { cause })
  }
}

async function confirmReplacing(io: Io): Promise<void> {
  const question = 'A backup of what is there now is made before. Replace it?'
  if (!(await confirm(io, question))) throw new AppError('refused', 'Nothing was changed.')
}
