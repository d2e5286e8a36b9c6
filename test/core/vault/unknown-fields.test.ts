/** Tests that fields of a newer version are written back unchanged at every level. */

import { deflateSync, inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { linkEntry } from '../../../core/accounts/factor-links.ts'
import { findAccount, updateAccount } from '../../../core/accounts/stored-account.ts'
import { handOutCode, markCodes, setNote } from '../../../core/backup-codes/rules.ts'
import { advanceCode } from '../../../core/entries/codes.ts'
import { findEntry, reorderEntries, updateEntry } from '../../../core/entries/entries.ts'
import { restoreEntries, trashEntries } from '../../../core/entries/trash.ts'
import { Vault } from '../../../core/vault/vault.ts'
import { literal } from '../../literal.ts'
import { createMemoryPlace } from '../flows/memory-place.ts'
import { random } from './vault-bench.ts'

type Json = null | boolean | number | string | Json[] | { [field: string]: Json }

const timed = 'a3f1c2d4-0000-4000-8000-000000000001'
const counted = 'a3f1c2d4-0000-4000-8000-000000000002'
const removed = 'a3f1c2d4-0000-4000-8000-000000000003'
const accountId = 'a3f1c2d4-0000-4000-8000-000000000004'

const backupCode = (code: string) => ({ code, state: 'unused', usedAt: null, note: '' })

const entry = (id: string, otp: Json, others: { [field: string]: Json }): Json => ({
  ...{ id, otp, secret: 'JBSWY3DPEHPK3PXP', pin: null, issuer: 'Example', label: id.slice(-1) },
  ...{ tags: ['work'], pinned: false, note: '', createdAt: 1, updatedAt: 1 },
  ...{ backupCodes: [], account: null, ...others },
})

const totp = { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 }
const notice = { sent: true, destination: null, expiresAt: 5, resendAvailableAt: null }

const document: Json = {
  version: 1,
  entries: [
    entry(timed, totp, {
      backupCodes: [backupCode('first-code'), backupCode('second-code')],
      account: { connectionId: accountId, accountId: 'ada@example.org' },
    }),
    entry(counted, { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 7 }, {}),
  ],
  trash: [
    {
      entry: entry(removed, { type: 'steam' }, { backupCodes: [backupCode('third-code')] }),
      trashedAt: 2,
      place: { index: 0, after: null },
    },
  ],
  settings: { hideCodes: true },
  recovery: {
    key: 'KEY',
    former: [{ key: 'FORMER', madeAt: 1 }],
    confirmedAt: null,
    remindAt: null,
  },
  saves: { line: '0123456789abcdef', number: 3, at: 4 },
  connections: [
    {
      ...{ id: accountId, name: 'Work', address: 'https://auth.example.org', dialectId: 'auth-v1' },
      ...{ authorityPem: null, email: 'ada@example.org', passwordSecret: null, createdAt: 1 },
      ...{ answersByItself: true, chatVerifiedUntil: null, recoveryEmail: null, statusAt: 5 },
      session: {
        bearerSecret: null,
        cookies: [{ name: 'session', valueSecret: 'x', path: '/', expiresAt: null }],
      },
      status: {
        ...{ enabled: true, pending: false, method: 'totp', destination: null, canResend: false },
        ...{ codeExpiresAt: null, resendAvailableAt: null, confirmedAt: 5, lastVerifiedAt: 5 },
        ...{ backupCodesRemaining: 2, recoveryEmail: null },
      },
      journal: {
        ...{ kind: 'enrol', stage: 'wait', method: 'email', since: 5, entryId: null, notice },
        ...{ formerEntryId: null, destination: null, recoveryEmail: null },
        ...{ passwordSecret: null, alsoOnPhone: false },
      },
      backupCodes: [backupCode('fourth-code')],
    },
  ],
  quarantine: [{ kind: 'an entry of a kind to come' }],
}

/**
 * Puts an unknown field, with a different value in each place, into every object of the document.
 */
function withMarks(value: Json, path = 'document'): Json {
  if (Array.isArray(value)) return value.map((one, at) => withMarks(one, `${path}.${at}`))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    withMarks(field, `${path}.${name}`),
  ])
  return { ...Object.fromEntries(fields), toCome: { of: path, list: [1, null, { deep: 'ß"\\' }] } }
}

/** Returns the values of those fields from the document's text. */
function marksOf(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .flatMap(([name, field]) => (name === 'toCome' ? [JSON.stringify(field)] : marksOf(field)))
    .toSorted()
}

const marked = withMarks(document)

async function openMarked() {
  const place = createMemoryPlace()
  await place.write(deflateSync(JSON.stringify(marked)), 'nothing')
  const vault = new Vault({
    places: { keychain: place, file: place },
    choice: 'keychain',
    clock: () => 1_700_000_000_000,
    random,
    keychainName: literal('The test keychain'),
    filePath: '',
  })
  await vault.start()
  const saved = async (): Promise<Json> => {
    const bytes = (await place.read())?.bytes ?? new Uint8Array()
    return JSON.parse(inflateSync(bytes).toString('utf8'))
  }
  return { vault, saved }
}

it('is found in every object of the document that the other tests change', async () => {
  const { vault } = await openMarked()
  expect(vault.status()).toMatchObject({ state: 'open', quarantined: 1 })
  expect(vault.document().entries).toHaveLength(2)
  expect(vault.document().trash).toHaveLength(1)
  expect(findAccount(vault.document(), accountId).journal).toMatchObject({ stage: 'wait' })
  expect(marksOf(marked)).toHaveLength(25)
})

const changes: readonly [string, (vault: Vault) => Promise<unknown>][] = [
  [
    'a setting',
    vault =>
      vault.change(draft => {
        draft.settings = { ...draft.settings, autoLockMinutes: 5 }
      }),
  ],
  [
    'the names and the parameters of an entry',
    vault =>
      vault.change(draft => updateEntry(draft, timed, { issuer: 'New', digits: 8, tags: [] }, 9)),
  ],
  ['a counter', vault => advanceCode(vault, counted)],
  ['the order', vault => vault.change(draft => reorderEntries(draft, [counted, timed]))],
  [
    'the backup codes of an entry',
    vault =>
      vault.change(draft => {
        const [first] = findEntry(draft, timed).backupCodes
        if (first) handOutCode(draft, timed, first, 'a server', 9)
        markCodes(draft, timed, ({ code }) => code === 'second-code', { state: 'void' }, 9)
      }),
  ],
  [
    'the backup codes of an account',
    vault => vault.change(draft => setNote(draft, accountId, () => true, 'in the safe', 9)),
  ],
  [
    'an account',
    vault =>
      vault.change(draft => {
        const { journal } = updateAccount(draft, accountId, { name: 'New' })
        updateAccount(draft, accountId, { journal: journal && { ...journal, stage: 'status' } })
      }),
  ],
  [
    'the link of an entry to its account',
    vault => vault.change(draft => linkEntry(draft, accountId, timed)),
  ],
  [
    'the place of an entry: to the trash and back',
    async vault => {
      await vault.change(draft => trashEntries(draft, [timed], 9))
      await vault.change(draft => restoreEntries(draft, [timed]))
    },
  ],
]

it.each(changes)('is kept byte for byte by a change to %s', async (_, change) => {
  const { vault, saved } = await openMarked()
  await change(vault)
  await vault.change(draft => updateEntry(draft, counted, { note: 'changed' }, 9))
  const after = await saved()
  expect(after).toMatchObject({ saves: { line: '0123456789abcdef' } })
  expect(marksOf(after)).toEqual(marksOf(marked))
})

it('stays with what it belongs to: an entry keeps it when it is restored from the trash', async () => {
  const { vault, saved } = await openMarked()
  await vault.change(draft => restoreEntries(draft, [removed]))
  const gone = ['document.trash.0', 'document.trash.0.place'].map(of => `"of":"${of}",`)
  expect(marksOf(await saved())).toEqual(
    marksOf(marked).filter(mark => !gone.some(one => mark.includes(one))),
  )
})

it('is kept with a recovery key, and with earlier ones, when that is replaced', async () => {
  const { vault, saved } = await openMarked()
  await vault.replaceRecoveryKey(null)
  expect(marksOf(await saved())).toEqual(marksOf(marked))
})
