/** Opens a vault that is older than another known version, in the way that the user chose. */
import { exactly } from '../shared/describe-older.ts'
import { AppError } from '../shared/errors.ts'
import type { VaultStatus } from '../shared/vault-models.ts'
import { say } from '../shared/wording/say.ts'
import type { Io } from './io.ts'
import { createOutput } from './output.ts'
import { askPassphrase, givenPassphrase } from './passphrase.ts'
import {
  type GlobalOptions,
  sessionOf,
  sitOut,
  startTerminalApp,
  toProblemError,
  type VaultSession,
} from './vault-session.ts'

export type HowToOpen = 'as-it-is' | 'newest-backup'

export async function openOlder(how: HowToOpen, options: GlobalOptions, io: Io): Promise<void> {
  const app = await startTerminalApp(io, options)
  try {
    const session = sessionOf(app)
    const { status, passphrase } = await look(session, options, io)
    const { problem } = status
    const output = createOutput(io)
    if (status.state === 'open') return output.note(say('cli.openOlder.isNewest'))
    if (!problem?.older) throw toProblemError(status)
    await session.call('vault.openOlder', { how, passphrase })
    if (options.json) return output.json({ opened: how })
    const { backupAt } = problem.older
    output.line(
      how === 'newest-backup' && backupAt !== null
        ? say('cli.openOlder.restored', { moment: exactly(backupAt) })
        : say('cli.openOlder.opened'),
    )
  } finally {
    await app.close()
  }
}

async function look(
  session: VaultSession,
  options: GlobalOptions,
  io: Io,
): Promise<{ status: VaultStatus; passphrase: string | null }> {
  const status = await session.call('vault.status', undefined)
  if (status.state !== 'locked') return { status, passphrase: null }
  const given = await givenPassphrase(io, options.passphraseStdin === true)
  const passphrase = given ?? (await askPassphrase(io))
  await sitOut(status)
  try {
    return { status: await session.call('vault.unlock', { passphrase }), passphrase }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'older') throw error
    return { status: await session.call('vault.status', undefined), passphrase }
  }
}
