import type { EventMessage } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { WhichCode } from '../../shared/which-code.ts'
import { words } from '../../shared/wording/words.ts'
import type { CopySecret } from '../clipboard/handlers.ts'
import { codeToCopy } from '../entries/codes.ts'
import type { Host } from '../host/host.ts'
import type { Report } from '../report.ts'
import type { Vault } from '../vault/vault.ts'
import type { RecentEntries } from './recent-entries.ts'

export interface TypeCodeParts {
  readonly vault: Vault
  readonly host: Host
  readonly recent: RecentEntries
  readonly codeClock: () => number
  readonly copySecret: CopySecret
  readonly emit: (message: EventMessage) => void
  readonly report: Report
}

/**
 * Makes the host type a code into the program that quick access was opened over. It returns once
 * typing can begin, because only the page can close its own window in a browser. Throws if the
 * system doesn't allow typing. `quick.notTyped` reports later failures, with the code on the
 * clipboard if the host has one.
 */
export function createTypeCode(parts: TypeCodeParts) {
  const { vault, host, recent, codeClock, copySecret, emit, report } = parts
  return async ({ id, which }: { id: string; which: WhichCode }): Promise<void> => {
    if (!host.typist) throw new AppError('unavailable', words('core.typing.tab'))
    const at = codeClock()
    // The code isn't kept until it is typed, and after a lock there is none.
    const take = () => codeToCopy(vault, id, which, at)
    take()
    const type = await host.typist.prepare()
    recent.use(id)
    type(take).catch(async error => {
      if (!(error instanceof AppError)) report('typing', error)
      if (vault.status().state !== 'open') return
      const why = error instanceof AppError ? error.words : words('core.dispatch.internal')
      const isCopied = await copy(take)
      const said = isCopied ? 'core.typing.copied' : 'core.typing.copyIt'
      host.quick?.show()
      emit({ name: 'quick.notTyped', payload: { why: words(said, { why }) } })
    })
  }

  async function copy(take: () => string): Promise<boolean> {
    if (!host.clipboard) return false
    try {
      await copySecret(take())
      return true
    } catch (error) {
      report('typing', error)
      return false
    }
  }
}
