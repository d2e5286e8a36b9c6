import { describe, expect, it } from 'vitest'
import { replaceSecret } from '../../../core/entries/replace-secret.ts'
import { restoreEntries, trashEntries, trashedOf } from '../../../core/entries/trash.ts'
import { emptyDocument } from '../../../core/vault/document.ts'
import { formatDocument, parseDocument } from '../../../core/vault/document-json.ts'
import { makeEntry } from '../vault/vault-bench.ts'

const now = 1_800_000_000_000
const versionId = crypto.randomUUID()

function listOf(...labels: string[]) {
  const document = emptyDocument('KEY')
  document.entries.push(...labels.map(label => makeEntry(label)))
  const ids = Object.fromEntries(document.entries.map(({ label, id }) => [label, id]))
  return {
    document,
    ids: (...named: string[]) => named.map(label => ids[label] ?? ''),
    labels: () => document.entries.map(({ label }) => label).join(''),
  }
}

describe('what comes out of the trash', () => {
  it.each([
    ['the first', ['a']],
    ['one in the middle', ['b']],
    ['the last', ['d']],
    ['some side by side', ['b', 'c']],
    ['some apart', ['a', 'c']],
    ['all', ['a', 'b', 'c', 'd']],
  ])('returns to its place: %s', (_, labels) => {
    const { document, ids, labels: inList } = listOf('a', 'b', 'c', 'd')
    trashEntries(document, ids(...labels), now)
    const saved = parseDocument(formatDocument(document))
    Object.assign(document, saved)
    restoreEntries(document, ids(...labels.toReversed()))
    expect(inList()).toBe('abcd')
  })

  it('remembers when somebody took it out, and that a secret was replaced', () => {
    const { document, ids } = listOf('a', 'b')
    const [a = '', b = ''] = ids('a', 'b')
    trashEntries(document, [a, b], now)
    restoreEntries(document, [a], now + 5)
    restoreEntries(document, [b])
    expect(document.entries.map(({ restoredAt }) => restoredAt)).toEqual([now + 5, undefined])
    const { otp, pin } = document.entries[0] as (typeof document.entries)[number]
    replaceSecret(document, a, { otp, secret: 'MFRGGZDFMZTWQ2LK', pin }, { id: versionId, now })
    expect(document.entries[0]).toMatchObject({ secretReplacedAt: now, restoredAt: now + 5 })
    expect(document.trash[0]?.entry).not.toHaveProperty('secretReplacedAt')
  })

  it('returns to its place even if entries were removed one after the other', () => {
    const { document, ids, labels } = listOf('a', 'b', 'c', 'd')
    for (const [at, label] of ['b', 'c', 'd'].entries()) {
      trashEntries(document, ids(label), now + at)
    }
    restoreEntries(document, ids('b', 'c', 'd'))
    expect(labels()).toBe('abcd')
  })

  it('returns next to its neighbor if that moved, or as far down if that is gone', () => {
    const { document, ids, labels } = listOf('a', 'b', 'c', 'd')
    trashEntries(document, ids('c'), now)
    document.entries.reverse()
    restoreEntries(document, ids('c'))
    expect(labels()).toBe('dbca')
    trashEntries(document, ids('c'), now)
    trashEntries(document, ids('b'), now)
    restoreEntries(document, ids('c'))
    expect(labels()).toBe('dac')
  })
})

describe('another secret', () => {
  const next = { otp: makeEntry('x').otp, secret: 'GEZDGNBVGY3TQOJQ', pin: null }

  it('keeps the entry, with its earlier secret in the trash', () => {
    const { document, ids, labels } = listOf('a', 'b', 'c')
    const before = structuredClone(document.entries[1])
    const [id = ''] = ids('b')
    replaceSecret(document, id, next, { id: versionId, now })
    expect(document.entries[1]).toEqual({
      ...before,
      ...next,
      updatedAt: now,
      secretReplacedAt: now,
    })
    const [earlier] = document.trash.map(trashedOf)
    expect(earlier).toMatchObject({ id: versionId, label: 'b', isEarlierSecret: true })
    const saved = parseDocument(formatDocument(document))
    expect(saved).toEqual(document)

    restoreEntries(document, [versionId])
    expect(labels()).toBe('abbc')
    expect(document.entries[2]).toMatchObject({ id: versionId, secret: before?.secret })
  })

  it('changes nothing if all is the same', () => {
    const { document, ids } = listOf('a')
    const [entry] = document.entries
    const { otp, secret, pin } = structuredClone(entry ?? makeEntry('a'))
    replaceSecret(document, ids('a')[0] ?? '', { otp, secret, pin }, { id: versionId, now })
    expect(document.trash).toEqual([])
  })

  it('counts another number of digits as one, so that it can be reverted', () => {
    const { document, ids } = listOf('a')
    const { secret, pin } = makeEntry('a')
    const otp = { type: 'totp', algorithm: 'SHA1', digits: 8, periodSeconds: 30 } as const
    replaceSecret(document, ids('a')[0] ?? '', { otp, secret, pin }, { id: versionId, now })
    expect(document.trash).toMatchObject([{ entry: { otp: { digits: 6 } } }])
  })
})
