import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Input } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { confirm } from '../confirm.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
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
    if (how === 'replace' && !options.yes) await confirmReplacing(io)
    const given = options.passwordStdin
      ? checkedPassphrase(await readFirstLine(io.stdin), 'Standard input')
      : null
    const restored = await restore(session, { ...source, passphrase: given, how }, io)
    if (options.json) return output.json(restored)
    const { added, removed } = restored
    output.line(how === 'merge' ? `Added ${added}.` : `Added ${added}, removed ${removed}.`)
  })
}

/** Of another vault: a person is asked for what opens it. */
async function restore(session: VaultSession, input: Input<'backups.restore'>, io: Io) {
  try {
    return await session.call('backups.restore', input)
  } catch (error) {
    const isAnother = error instanceof AppError && error.code === 'wrong-passphrase'
    if (!isAnother || input.passphrase !== null) throw error
    const passphrase = await askSecret(
      io,
      'The recovery key or passphrase of the backup:',
      'The backup is of another vault: run this in a terminal, or give --password-stdin.',
    )
    return await session.call('backups.restore', { ...input, passphrase })
  }
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
  const question =
    'The entries become those of the backup; a backup of what is there is made before.'
  if (!(await confirm(io, question))) throw new AppError('refused', 'Nothing was changed.')
}
