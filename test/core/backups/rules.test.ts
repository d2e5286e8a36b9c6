import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../core/backups/backup-changes.ts'
import {
  formatBackupName,
  parseBackupName,
  toDeviceName,
  vaultMark,
} from '../../../core/backups/backup-name.ts'
import { compareEntries } from '../../../core/backups/compare.ts'
import { mergeBackup } from '../../../core/backups/merge.ts'
import { expendable } from '../../../core/backups/retention.ts'
import { emptyDocument, type VaultDocument } from '../../../core/vault/document.ts'
import { formatRecoveryKey } from '../../../core/vault/recovery-key.ts'
import { limits } from '../../../shared/ceilings.ts'
import { makeEntry } from '../vault/vault-bench.ts'

const hourMs = 60 * 60 * 1000
const now = Date.UTC(2026, 10, 20, 12)
const mark = '3fa90c1e'
const mine = { device: 'mine', marks: [mark] }
const myName = { device: 'mine', mark }

describe('the name of a backup', () => {
  it('tells when it was made, and where', () => {
    const name = formatBackupName({ madeAt: now, device: 'ada-laptop', mark })
    expect(name).toBe('countersign-20261120T120000000Z-ada-laptop-3fa90c1e.countersign')
    expect(parseBackupName(name)).toEqual({ madeAt: now, device: 'ada-laptop', mark })
  })

  it('is the same whether a disk takes accented letters apart or not', () => {
    const device = toDeviceName('Käthe')
    const name = formatBackupName({ madeAt: now, device, mark })
    expect(parseBackupName(name.normalize('NFD'))).toEqual({ madeAt: now, device, mark })
  })

  it('is cut between characters, and can still be read', () => {
    const device = toDeviceName('𝒶'.repeat(41))
    const name = formatBackupName({ madeAt: now, device, mark })
    expect(parseBackupName(name)).toEqual({ madeAt: now, device, mark })
  })

  it('marks a vault by its recovery key, without telling it', () => {
    const [one, other] = [1, 2].map(n => formatRecoveryKey(new Uint8Array(20).fill(n)))
    expect(vaultMark(one ?? '')).toMatch(/^[\da-f]{8}$/)
    expect(vaultMark(one?.toLowerCase() ?? '')).toBe(vaultMark(one ?? ''))
    expect(vaultMark(one ?? '')).not.toBe(vaultMark(other ?? ''))
  })

  it.each([
    'countersign-2026-11-20.countersign',
    'countersign-20261120T120000000Z--3fa90c1e.countersign',
    'countersign-20261120T120000000Z-a.countersign',
    'countersign-20269920T120000000Z-a-3fa90c1e.countersign',
    'countersign-20261120T120000000Z-a/b-3fa90c1e.countersign',
    'countersign-20261120T120000000Z-a-3fa90c1e.countersign.tmp',
  ])("isn't one of ours: %s", name => {
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
  const nameAt = (hoursAgo: number, owner = myName) =>
    formatBackupName({ madeAt: now - hoursAgo * hourMs, ...owner })

  it('keeps the newest ten whatever their age', () => {
    const names = Array.from({ length: 12 }, (_, n) => nameAt(24 * 365 * (n + 1)))
    expect(expendable(names, mine, now)).toEqual(names.slice(10))
  })

  it('keeps the newest of each day for 30 days', () => {
    const names = Array.from({ length: 40 * 4 }, (_, n) => nameAt(n * 6))
    const gone = new Set(expendable(names, mine, now))
    const kept = names.filter(name => !gone.has(name)).map(name => parseBackupName(name)?.madeAt)
    const days = new Set(kept.map(madeAt => new Date(madeAt ?? 0).toISOString().slice(0, 10)))
    expect(days.size).toBe(31)
    expect(kept).toHaveLength(31 + 10 - 3)
  })

  it.each([
    ['devices', { ...myName, device: 'another' }],
    ['vaults', { ...myName, mark: '00000000' }],
  ])('leaves other %s and other files alone', (_, owner) => {
    const others = Array.from({ length: 20 }, (_, n) => nameAt(24 * 365 * (n + 1), owner))
    expect(expendable([...others, 'letter.txt'], mine, now)).toEqual([])
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

  it('shows what is the same, changed, missing, and only here', () => {
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

  it('shows field by field what differs, but no secret or note', () => {
    const [then, now] = [holding(a), holding(a)].map(({ entries }) => entries[0])
    if (!then || !now) throw new Error('There is no entry.')
    const hotp = { type: 'hotp', algorithm: 'SHA1', digits: 6 } as const
    Object.assign(then, { otp: { ...hotp, counter: 0 }, tags: ['old'], note: 'hush' })
    const secret = secrets[1] ?? ''
    Object.assign(now, { otp: { ...hotp, counter: 15 }, label: 'new', pinned: true, secret })
    const [row] = compareEntries({ entries: [then] }, { entries: [now] })
    expect(row).toEqual({
      issuer: 'Example',
      label: 'new',
      verdict: 'changed',
      differences: [
        { part: 'label', here: 'new', inBackup: 'entry 0' },
        { part: 'tags', here: '', inBackup: 'old' },
        { part: 'counter', here: '15', inBackup: '0' },
        { part: 'note', here: null, inBackup: null },
        { part: 'secret', here: null, inBackup: null },
        { part: 'pinned', here: null, inBackup: null },
      ],
    })
    expect(JSON.stringify(row)).not.toMatch(new RegExp([...secrets, 'hush'].join('|')))
  })

  it('describes its contents compared with the previous one', () => {
    const after = holding(a, b, d)
    if (after.entries[0]) after.entries[0].note = 'changed'
    expect(outlineOf(after, null)).toEqual({ entries: 3, changes: null })
    const named = (label: string) => ({ count: 1, names: [{ issuer: 'Example', label }] })
    expect(outlineOf(after, holding(a, b, c))).toEqual({
      entries: 3,
      changes: { added: named('entry 3'), changed: named('entry 0'), removed: named('entry 2') },
    })
    const many = Array.from({ length: 50 }, (_, n) =>
      makeEntry(`${'é'.repeat(400)}${n}`, secrets[n % 4]),
    )
    const outline = outlineOf(holding(...many), holding())
    expect(outline.changes?.added.count).toBe(50)
    expect(JSON.stringify(outline).length).toBeLessThan(4_000)
  })

  it('knows an entry by its id although its secret was changed, and by its secret elsewhere', () => {
    const vault = holding(a, b)
    if (vault.entries[0]) vault.entries[0].secret = secrets[3] ?? ''
    if (vault.entries[1]) vault.entries[1].id = d?.id ?? ''
    expect(compareEntries(holding(a, b), vault).map(({ verdict }) => verdict)).toEqual([
      'changed',
      'same',
    ])
    const before = structuredClone(vault)
    mergeBackup(vault, holding(a, b))
    expect(vault).toEqual(before)
  })

  it('distinguishes two entries with the same secret', () => {
    const twin = { ...makeEntry('twin'), secret: secrets[0] ?? '' }
    expect(compareEntries(holding(a, twin), holding(a, twin)).map(one => one.verdict)).toEqual([
      'same',
      'same',
    ])
    expect(compareEntries(holding(a), holding(a, twin)).map(one => one.verdict)).toEqual([
      'same',
      'only-here',
    ])
  })

  it('merges what is missing, and changes nothing that is here', () => {
    const vault = holding(a, d)
    vault.connections.push({ id: 'one', name: 'mine' })
    const backup = holding(a, b, c)
    backup.connections.push({ id: 'one', name: 'theirs' }, { id: 'two' })
    mergeBackup(vault, backup)
    expect(vault.entries.map(({ label }) => label)).toEqual([
      'entry 0',
      'entry 3',
      'entry 1',
      'entry 2',
    ])
    expect(vault.connections).toEqual([{ id: 'one', name: 'mine' }, { id: 'two' }])
  })

  it('restores from the trash, unchanged, what the backup lists', () => {
    const vault = holding(a)
    if (b) vault.trash.push({ entry: { ...b, note: 'of the trash' }, trashedAt: now })
    const backup = holding(a, b)
    if (c) backup.trash.push({ entry: c, trashedAt: now })
    mergeBackup(vault, backup)
    expect(vault.entries.map(({ note }) => note)).toEqual(['', 'of the trash'])
    expect(vault.trash.map(({ entry }) => entry.label)).toEqual(['entry 2'])
  })

  it('merges entries with the same secret as separate entries', () => {
    const secret = secrets[0] ?? ''
    const twin = makeEntry('twin', secret)
    const counted = makeEntry('counted', secret)
    counted.otp = { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 3 }
    const vault = holding(twin)
    mergeBackup(vault, holding(a, twin, counted))
    expect(vault.entries.map(({ label }) => label)).toEqual(['twin', 'entry 0', 'counted'])

    // It was renamed and has another id, so only the type tells which of the two it is.
    const renamed = holding({ ...counted, id: 'another', label: 'renamed' })
    mergeBackup(renamed, holding(a, counted))
    expect(renamed.entries.map(({ label }) => label)).toEqual(['renamed', 'entry 0'])

    const trashing = holding(twin)
    for (const entry of [a, counted]) {
      if (entry) trashing.trash.push({ entry: { ...entry }, trashedAt: now })
    }
    const onlyTrash = holding(twin)
    mergeBackup(onlyTrash, trashing)
    expect(onlyTrash.trash.map(({ entry }) => entry.label)).toEqual(['entry 0', 'counted'])
    mergeBackup(trashing, holding(a, twin, counted))
    expect(trashing.entries.map(({ label }) => label)).toEqual(['twin', 'entry 0', 'counted'])
    expect(trashing.trash).toEqual([])
  })

  it('refuses to merge more than a vault holds', () => {
    const full = holding(a)
    full.entries = Array.from({ length: limits.entries }, () => makeEntry('one'))
    expect(() => mergeBackup(full, holding(b))).toThrow(
      `at most ${limits.entries.toLocaleString('en')} entries`,
    )
  })
})
