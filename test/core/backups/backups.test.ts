import { chmod, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Backups, createBackups } from '../../../core/backups/backups.ts'
import { openBackup } from '../../../core/backups/open-backup.ts'
import type { Vault } from '../../../core/vault/vault.ts'
import type { BackupStatus } from '../../../shared/transfer-models.ts'
import { addEntry, makeBench } from '../vault/vault-bench.ts'

let bench: Awaited<ReturnType<typeof makeBench>>
let vault: Vault
let backups: Backups
let own: string
let told: BackupStatus[]
const opened: Backups[] = []

const waiting = { timeout: 20_000, interval: 20 }

beforeEach(async () => {
  bench = await makeBench()
  vault = await bench.start()
  await vault.create('keychain', null)
  own = join(bench.folder, 'backups')
  backups = open()
})

afterEach(() => {
  for (const one of opened.splice(0)) one.stop()
})

function open(): Backups {
  const heard: BackupStatus[] = []
  told = heard
  const made = createBackups({
    vault,
    ownFolder: own,
    device: 'test',
    clock: () => bench.time.now,
    onChange: status => heard.push(status),
    debounceMs: 1,
    retryMs: 5,
  })
  vault.onChange(() => made.changed())
  opened.push(made)
  return made
}

async function pickFolder(folder: string): Promise<void> {
  await vault.change(draft => {
    draft.settings.backupFolder = folder
  })
}

/** A file where a folder is expected: even root cannot write below it. */
async function blockOwnFolder(): Promise<void> {
  await writeFile(own, 'in the way')
}

describe('automatic backups', () => {
  it('make none of an empty vault', async () => {
    await backups.flush()
    await expect(readdir(own)).rejects.toThrow()
  })

  it('follow a change by themselves, sealed, for the owner alone', async () => {
    await addEntry(vault, 'GitHub')
    await vi.waitFor(() => expect(told).toHaveLength(1), waiting)
    const [name = ''] = await readdir(own)
    const file = join(own, name)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const bytes = await readFile(file)
    expect(bytes.toString('latin1')).not.toContain('JBSWY3DPEHPK3PXP')
    const document = await openBackup(bytes, vault.recoveryKey())
    expect(document.entries.map(({ label }) => label)).toEqual(['GitHub'])
    expect(backups.status()).toMatchObject({
      lastGoodAt: bench.time.now,
      problem: null,
      isDue: false,
    })
  })

  it('make no second one of the same vault, in this run or the next', async () => {
    await addEntry(vault, 'GitHub')
    await backups.flush()
    bench.time.now += 60_000
    await backups.flush()
    const next = open()
    next.changed()
    await next.flush()
    expect(await readdir(own)).toHaveLength(1)
    expect(next.status().isDue).toBe(false)
  })

  it('go into the picked folder too', async () => {
    const picked = join(bench.folder, 'synced')
    await mkdir(picked)
    await addEntry(vault, 'GitHub')
    await pickFolder(picked)
    await backups.flush()
    expect(await readdir(picked)).toEqual(await readdir(own))
  })

  it('say what failed, keep saying it, and solve it by themselves', async () => {
    await blockOwnFolder()
    await addEntry(vault, 'GitHub')
    await backups.flush()
    const { problem, isDue } = backups.status()
    expect(problem?.message).toMatch(/^The backup folder .* cannot be used: /)
    expect(problem?.since).toBe(bench.time.now)
    expect(isDue).toBe(true)
    bench.time.now += 60_000
    await backups.make()
    expect(backups.status().problem?.since).toBe(bench.time.now - 60_000)
    await rm(own)
    await vi.waitFor(
      () => expect(told.at(-1)).toMatchObject({ problem: null, isDue: false }),
      waiting,
    )
  })

  it('still go into their own folder where the picked one is gone', async () => {
    await addEntry(vault, 'GitHub')
    await pickFolder(join(bench.folder, 'pulled out'))
    await backups.flush()
    expect(backups.status().problem?.message).toMatch(/pulled out is not there\.$/)
    expect(await readdir(own)).toHaveLength(1)
    await expect(readdir(join(bench.folder, 'pulled out'))).rejects.toThrow()
  })

  it('make a new one where the newest is damaged', async () => {
    await addEntry(vault, 'GitHub')
    await backups.flush()
    const [name = ''] = await readdir(own)
    await truncate(join(own, name), 100)
    bench.time.now += 60_000
    const next = open()
    next.changed()
    await next.flush()
    expect(await readdir(own)).toHaveLength(2)
  })

  it('are pruned to the newest ten and one a day', async () => {
    for (let n = 0; n < 14; n++) {
      bench.time.now += 60_000
      await addEntry(vault, `entry ${n}`)
      await backups.flush()
    }
    expect(await readdir(own)).toHaveLength(10)
  })

  it('refuse a folder that cannot be written to', async () => {
    const file = join(bench.folder, 'a file')
    await writeFile(file, '')
    await expect(backups.tryFolder(file)).rejects.toThrow(/cannot be used/)
    await expect(backups.tryFolder(join(bench.folder, 'nowhere'))).rejects.toThrow(/is not there/)
    const readOnly = join(bench.folder, 'read-only')
    await mkdir(readOnly)
    await chmod(readOnly, 0o500)
    // Root may write everywhere.
    if (process.getuid?.() !== 0) {
      await expect(backups.tryFolder(readOnly)).rejects.toThrow(/does not permit/)
    }
  })
})
