/** Shows the practice server to the page: whom the user can sign in as, and who is signed in. */
import { isDeepStrictEqual } from 'node:util'
import type { PracticeMessage, PracticeStatus } from '../../shared/account-models.ts'
import type { EventMessage } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { PracticePerson } from '../../shared/practice-process.ts'
import { words } from '../../shared/wording/words.ts'
import { accountsOf, removeAccount, type StoredAccount } from '../accounts/stored-account.ts'
import { dialectOf } from '../dialects/registry.ts'
import type { Launch } from '../host/programs.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { createPracticeServer } from './practice-server.ts'

export interface PracticeParts {
  readonly vault: Vault
  readonly launch: Launch
  /** The absolute path of a folder that contains only what the server stores. */
  readonly folder: string
  readonly emit: (message: EventMessage) => void
}

export interface Practice {
  status(): PracticeStatus
  /** Returns what it would have sent since it was started, newest first. */
  messages(): readonly PracticeMessage[]
  /** Returns its base address, starting it if necessary. Throws `unreachable`. */
  address(): Promise<string>
  /** Starts it if necessary. Throws `not-found`, `unreachable`. */
  person(email: string, dialectId: string): Promise<PracticePerson>
  /**
   * Resets everything to the first day. The practice accounts and their entries are removed from
   * the vault.
   */
  reset(): Promise<void>
  close(): Promise<void>
}

type WhoIs = Pick<PracticePerson, 'email' | 'dialectId'>

export function createPractice({ vault, launch, folder, emit }: PracticeParts): Practice {
  const server = createPracticeServer({ launch, folder, onChange: tell })
  let told: PracticeStatus | null = null

  function status(): PracticeStatus {
    const document = vault.document()
    return {
      ...server.state(),
      people: server.people().map(({ email, name, dialectId, about }) => ({
        email,
        name,
        dialect: { id: dialectId, name: dialectOf(dialectId).name },
        about,
        accountId: practiceAccount(document, { email, dialectId })?.id ?? null,
      })),
    }
  }

  /** After an unlock, the page asks for everything again. */
  function tell(): void {
    if (vault.status().state !== 'open') return
    told = status()
    emit({ name: 'practice.changed', payload: told })
  }

  vault.onChange(() => {
    const isOpen = vault.status().state === 'open'
    if (isOpen && told && !isDeepStrictEqual(told, status())) tell()
  })

  return {
    status,
    messages: server.messages,
    address: server.address,
    async person(email, dialectId) {
      await server.address()
      const found = server.people().find(who => who.email === email && who.dialectId === dialectId)
      if (!found) throw new AppError('not-found', words('core.practice.nobody'))
      return found
    },
    async reset() {
      await server.erase()
      await vault.change(removePractice)
      await server.address()
    },
    close: server.stop,
  }
}

export function practiceAccount(
  document: Readonly<VaultDocument>,
  who: WhoIs,
): StoredAccount | null {
  const found = practiceAccounts(document).find(
    ({ email, dialectId }) => email === who.email && dialectId === who.dialectId,
  )
  return found ?? null
}

function practiceAccounts(document: Readonly<VaultDocument>): StoredAccount[] {
  return accountsOf(document).filter(({ address }) => address === null)
}

function removePractice(draft: VaultDocument): void {
  const ids = new Set(practiceAccounts(draft).map(({ id }) => id))
  const isReal = ({ account }: VaultDocument['entries'][number]) =>
    !(account && ids.has(account.connectionId))
  draft.entries = draft.entries.filter(isReal)
  draft.trash = draft.trash.filter(({ entry }) => isReal(entry))
  for (const id of ids) removeAccount(draft, id)
}
