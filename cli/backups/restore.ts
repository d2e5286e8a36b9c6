import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Input, Output } from '../../shared/contract.ts'
import { describeReplacement } from '../../shared/describe-changes.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
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
      ? checkedPassphrase(await readFirstLine(io.stdin), 'stdin')
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
        ? say('cli.backups.restore.merged', { added })
        : say('cli.backups.restore.replaced', { changed, added, removed }),
    )
  })
}

/** Asks a person for what opens the backup of another vault. */
async function look(session: VaultSession, input: Input<'backups.compare'>, io: Io) {
  try {
    return { comparison: await session.call('backups.compare', input), ...input }
  } catch (error) {
    const isAnother = error instanceof AppError && error.code === 'wrong-passphrase'
    if (!isAnother || input.passphrase !== null) throw error
    const passphrase = await askSecret(
      io,
      say('cli.backups.restore.prompt'),
      words('cli.backups.restore.noTerminal'),
    )
    const comparison = await session.call('backups.compare', { ...input, passphrase })
    return { comparison, passphrase }
  }
}

const toldAtMost = 100

function tellOf(comparison: Output<'backups.compare'>, output: Printer): void {
  const sentences = describeReplacement(comparison)
  const hasChanges = sentences.length > 0
  output.note(say(hasChanges ? 'cli.backups.restore.changes' : 'cli.backups.restore.noChange'))
  for (const sentence of sentences.slice(0, toldAtMost)) output.note(`  ${sentence}`)
  const rest = sentences.length - toldAtMost
  if (rest > 0) output.note(`  ${say('cli.backups.restore.more', { count: rest })}`)
  const { otherComputers: count } = comparison
  if (count > 0) output.note(say('shared.changes.otherComputers', { count }))
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
    throw new AppError('not-found', words('cli.backups.restore.notFound'), { cause })
  }
}

async function confirmReplacing(io: Io): Promise<void> {
  if (await confirm(io, say('cli.backups.restore.question'))) return
  throw new AppError('refused', words('cli.backups.restore.unchanged'))
}
