import { describe, expect, it } from 'vitest'
import {
  formatBackupName,
  parseBackupName,
  toDeviceName,
} from '../../../core/backups/backup-name.ts'
import { compareEntries, mergeBackup } from '../../../core/backups/merge.ts'
import { expendable } from '../../../core/backups/retention.ts'
import { emptyDocument, type VaultDocument } from '../../../core/vault/document.ts'
import { makeEntry } from '../vault/vault-bench.ts'

const hourMs = 60 * 60 * 1000
const now = Date.UTC(2026, 10, 20, 12)

describe('the name of a backup', () => {
  it('tells when it was made, and where', () => {
    const name = formatBackupName({ madeAt: now, device: 'ada-laptop' })
    expect(name).toBe('countersign-20261120T120000Z-ada-laptop.countersign')
    expect(parseBackupName(name)).toEqual({ madeAt: now, device: 'ada-laptop' })
  })

  it.each([
    'countersign-2026-11-20.countersign',
    'countersign-20261120T120000Z-.countersign',
    'countersign-20269920T120000Z-a.countersign',
    'countersign-20261120T120000Z-a/b.countersign',
    'countersign-20261120T120000Z-a.countersign.tmp',
  ])('is none of ours: %s', name => {
    expect(parseBackupName(name)).toBeNull()
  })

  it.each([
    ['ada-laptop.local', 'ada-laptop'],
    ['Käthes Rechner', 'Käthes-Rechner'],
    ['../..', 'computer'],
    ['', 'computer'],
  ])('calls the device %j %s', (host, device) => {
    expect(toDeviceName(host)).toBe(device)
  })
})

describe('which backups can go', () => {
  const nameAt = (hoursAgo: number, device = 'mine') =>
    formatBackupName({ madeAt: now - hoursAgo * hourMs, device })

  it('keeps the newest ten whatever their age', () => {
    const names = Array.from({ length: 12 }, (_, n) => nameAt(24 * 365 * (n + 1)))
    expect(expendable(names, 'mine', now)).toEqual(names.slice(10))
  })

  it('keeps the newest of each day for 30 days', () => {
    const names = Array.from({ length: 40 * 4 }, (_, n) => nameAt(n * 6))
    const gone = new Set(expendable(names, 'mine', now))
    const kept = names.filter(name => !gone.has(name)).map(name => parseBackupName(name)?.madeAt)
    const days = new Set(kept.map(madeAt => new Date(madeAt ?? 0).toISOString().slice(0, 10)))
    expect(days.size).toBe(31)
    expect(kept).toHaveLength(31 + 10 - 3)
  })

  it('leaves other devices and other files alone', () => {
    const others = Array.from({ length: 20 }, (_, n) => nameAt(24 * 365 * (n + 1), 'another'))
    expect(expendable([...others, 'letter.txt'], 'mine', now)).toEqual([])
  })
})

describe('a backup against the vault', () => {
  const secrets = ['JBSWY3DPEHPK3PXP', 'GEZDGNBVGY3TQOJQ', 'MFRGGZDFMZTWQ2LK', 'KRSXG5CTMVRXEZLU']
  const [a, b, c, d] = secrets.map((secret, n) => makeEntry(`entry ${n}`, secret))

  function holding(...entries: (typeof a)[]): VaultDocument {
    const document = emptyDocument('')
    for (const entry of entries) if (entry) document.entries.push({ ...entry })
    return document
  }

  it('tells what is the same, changed, missing and only here', () => {
    const vault = holding(a, b, d)
    if (vault.entries[1]) vault.entries[1].note = 'changed'
    expect(
      compareEntries(holding(a, b, c), vault).map(({ label, verdict }) => [label, verdict]),
    ).toEqual([
      ['entry 0', 'same'],
      ['entry 1', 'changed'],
      ['entry 2', 'missing'],
      ['entry 3', 'only-here'],
    ])
  })

  it('merges what is missing, and changes nothing that is here', () => {
    const vault = holding(a, d)
    if (b) vault.trash.push({ entry: b, trashedAt: now })
    vault.connections.push({ id: 'one', name: 'mine' })
    const backup = holding(a, b, c)
    backup.connections.push({ id: 'one', name: 'theirs' }, { id: 'two' })
    mergeBackup(vault, backup)
    expect(vault.entries.map(({ label }) => label)).toEqual(['entry 0', 'entry 3', 'entry 2'])
    expect(vault.trash).toHaveLength(1)
    expect(vault.connections).toEqual([{ id: 'one', name: 'mine' }, { id: 'two' }])
  })
})
