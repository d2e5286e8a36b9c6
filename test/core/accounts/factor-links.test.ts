import { describe, expect, it } from 'vitest'
import {
  entryFor,
  likelyEntries,
  linkEntry,
  linksOf,
  requireOwnEntry,
} from '../../../core/accounts/factor-links.ts'
import { StoredAccount } from '../../../core/accounts/stored-account.ts'
import { emptyDocument, type StoredEntry } from '../../../core/vault/document.ts'
import { AppError } from '../../../shared/errors.ts'
import { makeEntry } from '../vault/vault-bench.ts'

const email = 'alice@example.org'

function connection(id: number, over: Partial<StoredAccount> = {}): StoredAccount {
  return StoredAccount.parse({
    id: `00000000-0000-4000-8000-00000000000${id}`,
    name: 'Work',
    address: 'https://auth.acme.example',
    dialectId: 'auth-v1',
    authorityPem: null,
    email,
    passwordSecret: null,
    answersByItself: true,
    session: null,
    status: null,
    statusAt: null,
    chatVerifiedUntil: null,
    journal: null,
    createdAt: 0,
    ...over,
  })
}

function documentOf(connections: StoredAccount[], entries: StoredEntry[]) {
  return { ...emptyDocument('key'), connections, entries }
}

const entry = (issuer: string, label: string, accountId: string | null = null): StoredEntry => ({
  ...makeEntry(label),
  issuer,
  account: accountId === null ? null : { connectionId: accountId, accountId: email },
})

describe('entries that look like an account', () => {
  const mine = connection(1)
  const other = connection(2, { email: 'bob@example.org' })

  it.each<[string, StoredEntry]>([
    ['strangers', entry('Bank', 'someone')],
    ['those of another account', entry('Acme', email, other.id)],
    [
      'those that count',
      { ...entry('Acme', email), otp: { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 0 } },
    ],
    ['those without any name', entry('', '')],
  ])('are not %s', (_, stranger) => {
    expect(likelyEntries(documentOf([mine, other], [stranger]), mine, null)).toEqual([])
  })

  it('come with the linked one first, then those of the server, then those of the address', () => {
    const byIssuer = entry('ACME Inc.', 'alice')
    const byEmail = entry('Elsewhere', 'Alice@Example.org')
    const byBoth = entry('Acme', email)
    const linked = entry('Old name', 'old label', mine.id)
    const document = documentOf([mine], [byIssuer, byEmail, byBoth, linked])
    const found = likelyEntries(document, mine, linked).map(({ id }) => id)
    expect(found).toEqual([linked, byBoth, byIssuer, byEmail].map(({ id }) => id))
  })

  it('are found by the name of the account', () => {
    const named = entry('Work', 'alice')
    expect(likelyEntries(documentOf([mine], [named]), mine, null)).toMatchObject([{ id: named.id }])
  })
})

describe('the entry of an account', () => {
  const mine = connection(1)
  const sibling = connection(2, { dialectId: 'two-factor-auth', email: email.toUpperCase() })
  const chat = connection(3, { dialectId: 'chat-two-step' })
  const elsewhere = connection(4, { address: 'https://other.example' })
  const ofMine = entry('', '', mine.id)
  const ofSibling = entry('', '', sibling.id)
  const ofChat = entry('', '', chat.id)

  type Row = [string, StoredAccount, StoredEntry[], StoredEntry | null, StoredEntry | null]

  it.each<Row>([
    ['is the linked one', mine, [ofChat, ofMine], ofMine, ofMine],
    ['is that of the same account by another dialect', sibling, [ofMine], ofMine, ofMine],
    [
      'is its own before that of another dialect',
      sibling,
      [ofMine, ofSibling],
      ofSibling,
      ofSibling,
    ],
    ['of a chat signs in by that of the account', chat, [ofChat, ofMine], ofMine, ofChat],
    ['of a chat signs in by none where the account has none', chat, [ofChat], null, ofChat],
    ['of a chat is never that of the account', chat, [ofMine], ofMine, null],
    ['is never that of a chat', mine, [ofChat], null, null],
    ['is never that of another server', elsewhere, [ofMine], null, null],
  ])('%s', (_, asked, entries, signIn, factor) => {
    const links = linksOf(documentOf([mine, sibling, chat, elsewhere], entries))
    expect(entryFor(links, asked, 'sign-in')?.id).toBe(signIn?.id)
    expect(entryFor(links, asked, 'factor')?.id).toBe(factor?.id)
  })
})

describe('linking an entry', () => {
  const mine = connection(1)
  const other = connection(2, { email: 'bob@example.org' })
  const linked = entry('Acme', email, mine.id)
  // Only the computer with this practice server has its account in the vault.
  const elsewhere = entry('Practice', email, connection(3).id)
  const document = () => documentOf([mine, other], structuredClone([linked, elsewhere]))

  it('takes no entry away from another account', () => {
    const draft = document()
    expect(() => linkEntry(draft, other.id, linked.id)).toThrow(AppError)
    expect(() => requireOwnEntry(draft, other, linked, 'factor')).toThrow(AppError)
    expect(draft.entries[0]?.account?.connectionId).toBe(mine.id)
  })

  it('takes one whose account is on another computer alone', () => {
    const draft = document()
    expect(() => requireOwnEntry(draft, other, elsewhere, 'factor')).not.toThrow()
    linkEntry(draft, other.id, elsewhere.id)
    expect(draft.entries[1]?.account?.connectionId).toBe(other.id)
    expect(entryFor(linksOf(draft), other, 'factor')?.id).toBe(elsewhere.id)
  })

  it('leaves an account with one entry, or none', () => {
    const draft = document()
    linkEntry(draft, mine.id, elsewhere.id)
    expect(draft.entries.map(({ account }) => account?.connectionId ?? null)).toEqual([
      null,
      mine.id,
    ])
    linkEntry(draft, mine.id, null)
    expect(draft.entries.every(({ account }) => account === null)).toBe(true)
  })
})
