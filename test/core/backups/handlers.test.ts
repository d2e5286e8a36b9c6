import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createTerminalHost } from '../../../cli/host.ts'
import { type BackupList, createBackupList } from '../../../core/backups/backup-list.ts'
import { formatBackupName } from '../../../core/backups/backup-name.ts'
import { createBackups } from '../../../core/backups/backups.ts'
import { createBackupHandlers } from '../../../core/backups/handlers.ts'
import type { Vault } from '../../../core/vault/vault.ts'
import { expectRefusal, labelsOf, makeBench, makeEntry, passphrase } from '../vault/vault-bench.ts'

let bench: Awaited<ReturnType<typeof makeBench>>
let vault: Vault
let own: string
let list: BackupList
let handlers: ReturnType<typeof createBackupHandlers>

beforeEach(async () => {
  bench = await makeBench()
  vault = await bench.start()
  await vault.create('keychain', null)
  own = join(bench.folder, 'backups')
  handlers = createHandlers(vault)
})

function createHandlers(of: Vault) {
  const backups = createBackups({
    vault: of,
    ownFolder: own,
    device: 'test',
    clock: () => bench.time.now,
    onChange() {},
  })
  list = createBackupList(of, () => backups.folders())
  return createBackupHandlers({ vault: of, host: createTerminalHost('1.0.0'), backups, list })
}

const confirmation = { confirmed: true } as const

/** Names and secrets are derived from the letters. */
async function hold(...letters: string[]): Promise<void> {
  await vault.change(draft => {
    draft.entries = letters.map(letter => ({
      ...makeEntry(letter, letter.repeat(16)),
      id: `00000000-0000-4000-8000-${letter.charCodeAt(0).toString().padStart(12, '0')}`,
    }))
  })
}

async function backUp(): Promise<string> {
  bench.time.now += 60_000
  await handlers['backups.make']()
  const [newest] = await handlers['backups.list']()
  return newest?.id ?? ''
}

const input = (id: string, how: 'merge' | 'replace' = 'merge') => ({ id, passphrase: null, how })

describe('the list of backups', () => {
  it('shows date, device, size, entries, and place, newest first', async () => {
    const picked = join(bench.folder, 'synced')
    await mkdir(picked)
    await hold('A', 'B')
    const older = await backUp()
    await hold('A')
    const newest = await backUp()
    await handlers['backups.setFolder']({ folder: picked, confirmation })
    const listed = await handlers['backups.list']()
    const bytes = (await readFile(join(own, newest))).length
    expect(listed).toMatchObject([
      { id: newest, place: 'both', entries: 1, bytes, madeAt: bench.time.now, problem: null },
      { id: older, place: 'own', entries: 2, device: 'test' },
    ])
  })

  it('says what is wrong with damaged ones, and reads the intact copy', async () => {
    const picked = join(bench.folder, 'synced')
    await mkdir(picked)
    await hold('A')
    const id = await backUp()
    await truncate(join(own, id), 100)
    expect(await handlers['backups.list']()).toMatchObject([
      { entries: null, problem: { key: expect.stringMatching(/^core\.vault\.sealed\./) } },
    ])
    await handlers['backups.setFolder']({ folder: picked, confirmation })
    const whole = await backUp()
    await truncate(join(own, whole), 100)
    const listed = await handlers['backups.list']()
    expect(listed.find(one => one.id === whole)).toMatchObject({ entries: 1, problem: null })
  })

  it('looks again at a file that a sync program has completed', async () => {
    await hold('A')
    const id = await backUp()
    const whole = await readFile(join(own, id))
    await writeFile(join(own, id), whole.subarray(0, 200))
    expect((await handlers['backups.list']())[0]?.problem).not.toBeNull()
    await writeFile(join(own, id), whole)
    expect(await handlers['backups.list']()).toMatchObject([{ entries: 1, problem: null }])
  })

  it('works while the vault is locked, without looking inside', async () => {
    await hold('A')
    await vault.changePassphrase(null, passphrase)
    const id = await backUp()
    vault.lock()
    expect(await handlers['backups.list']()).toMatchObject([{ id, entries: null, problem: null }])
    expect(await list.read(id)).toEqual(await readFile(join(own, id)))
  })

  it('reads nothing but backups', async () => {
    await hold('A')
    await backUp()
    for (const id of ['../vault.countersign', 'vault.countersign', '']) {
      await expectRefusal(() => list.read(id), 'not-found')
    }
  })
})

describe('after the recovery key was replaced', () => {
  it('each tells which key opens it, and earlier ones open without asking for theirs', async () => {
    await hold('A', 'B')
    const firstKeyAt = bench.time.now
    const older = await backUp()
    bench.time.now += 60_000
    await vault.replaceRecoveryKey(null)
    await hold('A')
    const newer = await backUp()
    const listed = await handlers['backups.list']()
    expect(listed).toMatchObject([
      { id: newer, entries: 1, recoveryKey: { madeAt: bench.time.now - 60_000, isFormer: false } },
      { id: older, entries: 2, recoveryKey: { madeAt: firstKeyAt, isFormer: true } },
    ])
    expect(listed[0]?.changes).toMatchObject({ removed: { count: 1 } })
    const { entries } = await handlers['backups.compare']({ id: older, passphrase: null })
    expect(entries).toHaveLength(2)
    await vault.changePassphrase(null, passphrase)
    vault.lock()
    expect((await handlers['backups.list']())[1]).toMatchObject({
      entries: null,
      recoveryKey: { madeAt: firstKeyAt, isFormer: false },
    })
  })

  it('earlier ones make room like all others', async () => {
    await hold('A')
    await backUp()
    await vault.replaceRecoveryKey(null)
    for (let n = 0; n < 12; n++) {
      await hold(n % 2 ? 'A' : 'B')
      await backUp()
    }
    expect(await readdir(own)).toHaveLength(10)
  })
})

describe('a restore', () => {
  it('merges what is missing, and is undone', async () => {
    await hold('A', 'B')
    const id = await backUp()
    await hold('B', 'C')
    const { entries } = await handlers['backups.compare']({ id, passphrase: null })
    expect(entries.map(({ label, verdict }) => `${label} ${verdict}`)).toEqual([
      'A missing',
      'B same',
      'C only-here',
    ])
    expect(await handlers['backups.restore'](input(id))).toEqual({
      added: 1,
      changed: 0,
      removed: 0,
    })
    expect(labelsOf(vault)).toEqual(['B', 'C', 'A'])
    await handlers['backups.undoRestore']()
    expect(labelsOf(vault)).toEqual(['B', 'C'])
    await expectRefusal(() => handlers['backups.undoRestore'](), 'not-found')
  })

  it('counts what it reverts, and announces that', async () => {
    await hold('A', 'B')
    const id = await backUp()
    await vault.change(draft => {
      Object.assign(draft.entries[0] ?? {}, { note: 'newer', label: 'Renamed' })
    })
    const compared = await handlers['backups.compare']({ id, passphrase: null })
    expect(compared.entries[0]).toMatchObject({ label: 'Renamed', verdict: 'changed' })
    const file = Buffer.from(await list.read(id)).toString('base64')
    const elsewhere = { id: 'copy', file, passphrase: null }
    expect(await handlers['backups.compare'](elsewhere)).toEqual({ ...compared, backup: null })
    expect(await handlers['backups.restore'](input(id, 'replace'))).toEqual({
      added: 0,
      changed: 1,
      removed: 0,
    })
  })

  it('replaces all of it, after a backup of what was there', async () => {
    await hold('A', 'B')
    const id = await backUp()
    await hold('B', 'C')
    bench.time.now += 60_000
    expect(await handlers['backups.restore'](input(id, 'replace'))).toEqual({
      added: 1,
      changed: 0,
      removed: 1,
    })
    expect(labelsOf(vault)).toEqual(['A', 'B'])
    const kept = (await readdir(own)).sort().at(-1) ?? ''
    const { entries } = await handlers['backups.compare']({ id: kept, passphrase: null })
    expect(entries.map(({ label }) => label)).toContain('C')
    await handlers['backups.undoRestore']()
    expect(labelsOf(vault)).toEqual(['B', 'C'])
  })

  it('reports in advance how many computers a restore will affect', async () => {
    await hold('A')
    const id = await backUp()
    const compare = () => handlers['backups.compare']({ id, passphrase: null })
    expect(await compare()).toMatchObject({ otherComputers: 0 })
    const device = { name: 'Laptop', changing: [] }
    await vault.change(draft => {
      draft.sync = {
        device: { id: 'mine' },
        devices: { mine: device, laptop: device, old: device },
        removed: { old: '' },
      }
    })
    expect(await compare()).toMatchObject({ otherComputers: 1 })
  })

  it('is not undone over a later change, nor after a lock', async () => {
    await vault.changePassphrase(null, passphrase)
    await hold('A')
    const id = await backUp()
    await hold('B')
    await handlers['backups.restore'](input(id))
    await hold('C')
    await expectRefusal(() => handlers['backups.undoRestore'](), 'stale')
    expect(labelsOf(vault)).toEqual(['C'])

    await handlers['backups.restore'](input(id))
    vault.lock()
    await vault.unlock(passphrase)
    await expectRefusal(() => handlers['backups.undoRestore'](), 'not-found')
  })

  it('asks for the key of another vault, and opens with it or its passphrase', async () => {
    await hold('A')
    await vault.changePassphrase(null, passphrase)
    const id = await backUp()
    const key = vault.recoveryKey()
    const otherBench = await makeBench()
    const other = await otherBench.start()
    await other.create('keychain', null)
    const there = createHandlers(other)
    expect(await there['backups.list']()).toMatchObject([{ id, entries: null, problem: null }])
    await expectRefusal(() => there['backups.restore'](input(id)), 'wrong-passphrase')
    await expectRefusal(
      () => there['backups.compare']({ id, passphrase: other.recoveryKey() }),
      'wrong-passphrase',
    )
    const compared = await there['backups.compare']({ id, passphrase })
    expect(compared.backup?.entries).toBe(1)
    await there['backups.restore']({ id, passphrase: key, how: 'merge' })
    expect(labelsOf(other)).toEqual(['A'])
    expect(other.recoveryKey()).not.toBe(key)
  })

  it('says when the backup is gone', async () => {
    const id = formatBackupName({ madeAt: 0, device: 'test', mark: '00000000' })
    await expectRefusal(() => handlers['backups.restore'](input(id)), 'not-found')
  })
})

describe('the folder that is picked', () => {
  it("is refused by name if it isn't one, and nothing changes", async () => {
    await hold('A')
    for (const folder of ['relative/path', join(bench.folder, 'nowhere')]) {
      await expect(handlers['backups.setFolder']({ folder, confirmation })).rejects.toThrow(
        /folder/,
      )
    }
    expect(vault.document().settings.backupFolder).toBeNull()
  })

  it('gets the newest backup at once, and no more once it is removed', async () => {
    const picked = join(bench.folder, 'synced')
    await mkdir(picked)
    await hold('A')
    const status = await handlers['backups.setFolder']({ folder: picked, confirmation })
    expect(status).toMatchObject({ folder: picked, problem: null, isDue: false })
    expect(await readdir(picked)).toEqual(await readdir(own))
    expect((await handlers['backups.leaveFolder']()).folder).toBeNull()
    await hold('B')
    await backUp()
    expect(await readdir(picked)).toHaveLength(1)
  })
})
