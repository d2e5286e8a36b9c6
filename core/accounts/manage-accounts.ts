/** Changes and removes accounts in the vault, without telling any server. */

import type { DialectSummary } from '../../shared/account-models.ts'
import type { Input } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { readAuthority } from '../dialects/connection-options.ts'
import { createHttp } from '../dialects/http.ts'
import { detectDialects } from '../dialects/registry.ts'
import { parseServerAddress } from '../dialects/server-address.ts'
import { withoutUndefined } from '../entries/entries.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import type { AccountsRoom } from './create-accounts.ts'
import { linkEntry, sameText } from './factor-links.ts'
import {
  accountsOf,
  findAccount,
  removeAccount,
  type StoredAccount,
  updateAccount,
} from './stored-account.ts'

/** Throws `bad-input`, and what asking throws. */
export async function detectServer(
  { address: typed, authorityPem }: Input<'servers.detect'>,
  clock: () => number,
  signal: AbortSignal,
): Promise<{ address: string; dialects: DialectSummary[] }> {
  const address = normaliseAddress(typed)
  const http = createHttp({ address: parseServerAddress(address), authorityPem, clock })
  try {
    const spoken = await detectDialects(http, signal)
    return { address, dialects: spoken.map(({ id, name }) => ({ id, name })) }
  } finally {
    http.close()
  }
}

export interface ManageParts {
  readonly vault: Vault
  readonly accounts: AccountsRoom
}

/**
 * Runs after what is already running on the server. Throws `bad-input`, `duplicate`, `refused`,
 * `not-found`.
 */
export async function changeAccount(
  { vault, accounts: { connections } }: ManageParts,
  id: string,
  { entryId, ...change }: Input<'accounts.update'>['change'],
): Promise<void> {
  await connections.afterOthers(id, () =>
    vault.change(draft => {
      const before = findAccount(draft, id)
      const fields = fieldsOf(before, change)
      const after = { ...before, ...fields }
      const hasMoved = after.address !== before.address
      if (hasMoved) {
        refuseInFlow(before)
        refuseTwice(draft, after)
      }
      updateAccount(draft, id, { ...fields, ...(hasMoved && givenToTheFormerAddress) })
      if (entryId !== undefined) linkEntry(draft, id, entryId)
    }),
  )
  // The stored address or certificate has changed, so the next request connects again.
  if (change.address !== undefined || change.authorityPem !== undefined) connections.drop(id)
}

/** Another server must not get the password unless the user gives it again. */
const givenToTheFormerAddress: Partial<StoredAccount> = {
  session: null,
  chatVerifiedUntil: null,
  passwordSecret: null,
}

function fieldsOf(
  account: StoredAccount,
  change: Omit<Input<'accounts.update'>['change'], 'entryId'>,
): Partial<StoredAccount> {
  const { name, address, authorityPem, answersByItself, keepsPassword } = change
  if (address !== undefined && account.address === null) {
    throw new AppError('bad-input', words('core.accounts.practiceHasNoAddress'))
  }
  if (authorityPem) readAuthority(authorityPem)
  const place = address === undefined ? account.address : normaliseAddress(address)
  return withoutUndefined({
    address: place,
    name: name === undefined ? undefined : nameOf(name, place),
    authorityPem,
    answersByItself,
    passwordSecret: keepsPassword === false ? null : undefined,
  })
}

/** The account's entry stays. Throws `refused`, `not-found`. */
export async function disconnectAccount(
  { vault, accounts }: ManageParts,
  id: string,
): Promise<void> {
  await accounts.connections.afterOthers(id, () =>
    vault.change(draft => {
      refuseInFlow(findAccount(draft, id))
      removeAccount(draft, id)
    }),
  )
}

function refuseInFlow({ journal }: StoredAccount): void {
  if (!journal) return
  throw new AppError('refused', words('core.accounts.changePending'))
}

/** Throws `duplicate`. */
export function refuseTwice(document: Readonly<VaultDocument>, account: StoredAccount): void {
  const isThere = accountsOf(document).some(
    ({ id, address, dialectId, email }) =>
      id !== account.id &&
      address === account.address &&
      dialectId === account.dialectId &&
      sameText(email, account.email),
  )
  if (isThere) throw new AppError('duplicate', words('core.accounts.connectedAlready'))
}

/** Throws `bad-input`. */
export function normaliseAddress(typed: string): string {
  const { origin, basePath } = parseServerAddress(typed)
  return origin + basePath
}

/** An account without a name is named after its server's host. */
export function nameOf(typed: string, address: string | null): string {
  return (
    typed.trim() || (address === null ? say('core.accounts.practiceName') : new URL(address).host)
  )
}
