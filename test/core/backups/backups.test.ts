import { mkdir, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { formatBackupName, parseBackupName } from '../../../core/backups/backup-name.ts'
import { type Backups, createBackups } from '../../../core/backups/backups.ts'
import { openBackup } from '../../../core/backups/open-backup.ts'
import type { Vault } from '../../../core/vault/vault.ts'
import type { BackupStatus } from '../../../shared/transfer-models.ts'
import { conditionMs } from '../../patience.ts'
import { said } from '../../said.ts'
import { addEntry, makeBench, passphrase } from '../vault/vault-bench.ts'

let bench: Awaited<ReturnType<typeof makeBench>>
let vault: Vault
let backups: Backups
let own: string
let told: BackupStatus[]
const opened: Backups[] = []

const waiting = { timeout: conditionMs, interval: 20 }

beforeEach(async () => {
  bench = await makeBench()
  vault = await bench.start()
  await vault.create('keychain', null)
  own = join(bench.folder, 'backups')
  backups = open()
})

afterEach(() => {
  for (const one of opened.splice(0)) one.forget()
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

/** Puts a file in the place of a folder, so that even root cannot write below it. */
async function blockOwnFolder(): Promise<void> {
  await writeFile(own, 'in the way')
}

describe('automatic backups', () => {
  it("aren't made of an empty vault", async () => {
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
    const document = await openBackup(bytes, [vault.recoveryKey()])
    expect(document.entries.map(({ label }) => label)).toEqual(['GitHub'])
    expect(await backups.status()).toMatchObject({
      lastGoodAt: bench.time.now,
      problem: null,
      isDue: false,
    })
  })

  it("aren't made twice of the same vault, in this run or the next", async () => {
    const madeAt = bench.time.now
    await addEntry(vault, 'GitHub')
    await backups.flush()
    bench.time.now += 60_000
    await backups.flush()
    const next = open()
    next.changed()
    expect(await next.status()).toMatchObject({ isDue: false, lastGoodAt: madeAt })
    await next.flush()
    expect(await readdir(own)).toHaveLength(1)
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
    const { problem, isDue } = await backups.status()
    expect(said(problem)?.message).toMatch(/^The backup folder .* can’t be used: /)
    expect(problem?.since).toBe(bench.time.now)
    expect(isDue).toBe(true)
    bench.time.now += 60_000
    await backups.make()
    expect((await backups.status()).problem?.since).toBe(bench.time.now - 60_000)
    await rm(own)
    await vi.waitFor(
      () => expect(told.at(-1)).toMatchObject({ problem: null, isDue: false }),
      waiting,
    )
  })

  it('still go into their own folder if the chosen one is gone', async () => {
    await addEntry(vault, 'GitHub')
    await pickFolder(join(bench.folder, 'pulled out'))
    await backups.flush()
    expect(said((await backups.status()).problem)?.message).toMatch(/pulled out isn’t there\.$/)
    expect(await readdir(own)).toHaveLength(1)
    await expect(readdir(join(bench.folder, 'pulled out'))).rejects.toThrow()
  })

  it('are made again if the newest is damaged', async () => {
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

  it('fill up the folder that lacks it, and make no second one, while it fails', async () => {
    const picked = join(bench.folder, 'synced')
    await addEntry(vault, 'GitHub')
    await pickFolder(picked)
    for (let n = 0; n < 3; n++) {
      bench.time.now += 60_000
      await backups.make()
    }
    const names = await readdir(own)
    expect(names).toHaveLength(1)
    expect(await backups.status()).toMatchObject({ isDue: true, problem: expect.anything() })
    await mkdir(picked)
    await vi.waitFor(async () => expect((await backups.status()).problem).toBeNull(), waiting)
    expect(await readdir(picked)).toEqual(names)
    expect(await readdir(own)).toEqual(names)
  })

  it('notice at the next start that the picked folder is gone', async () => {
    const picked = join(bench.folder, 'synced')
    await mkdir(picked)
    await addEntry(vault, 'GitHub')
    await pickFolder(picked)
    await backups.flush()
    await rm(picked, { recursive: true })
    const next = open()
    await next.flush()
    expect(said((await next.status()).problem)?.message).toMatch(/synced isn’t there\.$/)
    expect((await next.status()).lastGoodAt).toBe(bench.time.now)
  })

  it('stop complaining of a folder that is no longer picked', async () => {
    await addEntry(vault, 'GitHub')
    await pickFolder(join(bench.folder, 'pulled out'))
    await backups.flush()
    expect((await backups.status()).problem).not.toBeNull()
    await vault.change(draft => {
      draft.settings.backupFolder = null
    })
    await backups.flush()
    expect(await backups.status()).toMatchObject({ problem: null, isDue: false })
    expect(await readdir(own)).toHaveLength(1)
  })

  it('that are made on request replace one with the same contents', async () => {
    await addEntry(vault, 'GitHub')
    await backups.flush()
    const before = await readdir(own)
    bench.time.now += 60_000
    await backups.make()
    expect(await readdir(own)).toHaveLength(1)
    expect(await readdir(own)).not.toEqual(before)
    expect((await backups.status()).lastGoodAt).toBe(bench.time.now)
  })

  it('follow a new passphrase, which opens the newest', async () => {
    await addEntry(vault, 'GitHub')
    await backups.flush()
    bench.time.now += 60_000
    await vault.changePassphrase(null, passphrase)
    await backups.flush()
    const [newest = ''] = (await readdir(own)).sort().reverse()
    const document = await openBackup(await readFile(join(own, newest)), [], passphrase)
    expect(document.entries).toHaveLength(1)
    expect((await readdir(own)).length).toBe(2)
  })

  it('wait while the vault is locked, without reporting a problem', async () => {
    await vault.changePassphrase(null, passphrase)
    await addEntry(vault, 'GitHub')
    const making = backups.make()
    vault.lock()
    await making
    expect(await backups.status()).toMatchObject({ problem: null, isDue: false })
  })

  it('are pruned to the newest ten and one a day, and never those of another vault', async () => {
    const owner = { device: 'test', mark: '00000000' }
    await mkdir(own)
    const others = Array.from({ length: 12 }, (_, n) =>
      formatBackupName({ ...owner, madeAt: n * 1000 }),
    )
    for (const name of others) await writeFile(join(own, name), '')
    for (let n = 0; n < 14; n++) {
      bench.time.now += 60_000
      await addEntry(vault, `entry ${n}`)
      await backups.flush()
    }
    const names = await readdir(own)
    expect(names.filter(name => !others.includes(name))).toHaveLength(10)
    expect(names).toEqual(expect.arrayContaining(others))
  })

  it('keep the newest if the clock was set back', async () => {
    for (let n = 0; n < 11; n++) {
      bench.time.now += 60_000
      await addEntry(vault, `entry ${n}`)
      await backups.flush()
    }
    bench.time.now -= 60 * 60_000
    await addEntry(vault, 'of the earlier hour')
    await backups.flush()
    const made = (await readdir(own)).map(name => parseBackupName(name)?.madeAt)
    expect(made).toContain(bench.time.now)
  })

  it('remove what a dead writer has left, and nothing that is being written', async () => {
    await mkdir(own)
    const name = formatBackupName({ madeAt: 0, device: 'test', mark: '00000000' })
    await writeFile(join(own, `${name}.dead.tmp`), '')
    await writeFile(join(own, `${name}.living.tmp`), '')
    await writeFile(join(own, 'notes.tmp'), '')
    const dead = bench.time.now / 1000 - 2 * 60 * 60
    await utimes(join(own, `${name}.dead.tmp`), dead, dead)
    await utimes(join(own, 'notes.tmp'), dead, dead)
    await addEntry(vault, 'GitHub')
    await backups.flush()
    const left = (await readdir(own)).filter(one => one.endsWith('.tmp'))
    expect(left.sort()).toEqual([`${name}.living.tmp`, 'notes.tmp'])
  })

  it('refuse a folder that cannot be written to, or that is their own', async () => {
    const file = join(bench.folder, 'a file')
    await writeFile(file, '')
    await expect(backups.tryFolder(file)).rejects.toThrow(/can’t be used/)
    await expect(backups.tryFolder(join(bench.folder, 'nowhere'))).rejects.toThrow(/isn’t there/)
    await expect(backups.tryFolder(`${own}/`)).rejects.toThrow(/already/)
    await expect(backups.tryFolder('/proc')).rejects.toThrow(/The backup folder \/proc can’t/)
  })
})
