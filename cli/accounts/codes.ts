import type { BackupCode } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { toUnixSeconds } from '../entry-json.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'
import { accountName, findAccount } from './account.ts'

export interface CodesOptions extends GlobalOptions {
  readonly reveal?: true
  readonly use?: true
}

export async function showCodes(query: string, options: CodesOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  await withVault(io, options, async session => {
    const account = await findAccount(session, query, output)
    // With codes by message, the account itself keeps them.
    const entryId = account.backupCodes ? account.id : account.entryId
    if (entryId === null) {
      const none = words('cli.servers.codes.none', { account: accountName(account) })
      throw new AppError('not-found', none)
    }
    const codes = await session.call('backupCodes.list', { entryId })
    if (options.use) {
      const next = codes.find(({ state }) => state === 'unused')
      if (!next) throw new AppError('not-found', words('cli.servers.codes.noneUnused'))
      const { code } = await session.call('backupCodes.use', {
        entryId,
        key: next.key,
        where: say('cli.servers.codes.usedHere'),
        confirmation: session.confirmation(),
      })
      if (options.json) output.json({ code })
      else output.line(code ?? '')
      return
    }
    const texts = options.reveal
      ? (
          await session.call('backupCodes.reveal', {
            entryId,
            confirmation: session.confirmation(),
          })
        ).codes
      : codes.map(({ mask }) => mask)
    if (options.json) output.json(codes.map((code, at) => toJson(code, texts[at], options.reveal)))
    else
      output.table(
        codes.map(({ state, note }, at) => [
          texts[at] ?? '',
          say('cli.servers.codes.state', { state }),
          note,
        ]),
      )
  })
}

function toJson({ state, usedAt, note }: BackupCode, text: string | undefined, reveal?: true) {
  return {
    ...(reveal && { code: text }),
    state,
    used_at: usedAt === null ? null : toUnixSeconds(usedAt),
    note,
  }
}
