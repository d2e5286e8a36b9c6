import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackups } from '../../../core/backups/backups.ts'
import type { Vault } from '../../../core/vault/vault.ts'
import { describeOlder } from '../../../shared/describe-older.ts'
import {
  addEntry,
  expectRefusal,
  labelsOf,
  makeBench,
  makeEntry,
  passphrase,
} from './vault-bench.ts'

type Bench = Awaited<ReturnType<typeof makeBench>>

const hour = 3_600_000

/**
 * Makes a vault in a file with two saves, an hour apart, and keeps a copy of the file after the
 * first.
 */
async function makeRolledBack(
  bench: Bench,
  { change }: { change?: (vault: Vault) => Promise<void> },
) {
  const { filePath, time } = bench
  const vault = await bench.start()
  await vault.create('file', passphrase)
  await addEntry(vault, 'first')
  const savedAt = time.now
  const older = await readFile(filePath)
  time.now += hour
  await addEntry(vault, 'second')
  await change?.(vault)
  const newestAt = time.now
  time.now += hour
  vault.lock()
  await writeFile(filePath, older)
  return { savedAt, newestAt }
}

async function backUp(vault: Vault, { folder, time }: Bench): Promise<void> {
  const backups = createBackups({
    vault,
    ownFolder: join(folder, 'backups'),
    device: hostname().replaceAll(/[^\w-]/g, '-') || 'test',
    clock: () => time.now,
    onChange() {},
  })
  await backups.make()
}

async function expectOpen(vault: Vault, labels: readonly string[]): Promise<void> {
  expect(vault.status().state).toBe('open')
  expect(labelsOf(vault)).toEqual(labels)
}

describe('attack 17: an older vault put in the place of the newest', () => {
  it('is not opened without a word, which has both dates', async () => {
    const bench = await makeBench()
    const { savedAt, newestAt } = await makeRolledBack(bench, {})
    const vault = await bench.start()
    await expectRefusal(vault.unlock(passphrase), 'older')
    const { state, problem } = vault.status()
    expect(state).toBe('unavailable')
    const older = { savedAt, newestAt, backupAt: null, isSealed: true }
    expect(problem?.older).toEqual(older)
    expect(problem?.message).toEqual(describeOlder(older))
    expect(() => vault.document()).toThrow(expect.objectContaining({ code: 'older' }))
  })

  it('is opened all the same where the user says so, and is the newest from then on', async () => {
    const bench = await makeBench()
    await makeRolledBack(bench, {})
    const vault = await bench.start()
    await expectRefusal(vault.unlock(passphrase), 'older')
    await expectRefusal(vault.openOlder('as-it-is', 'wrong'), 'wrong-passphrase')
    expect(vault.status().problem?.code).toBe('older')
    bench.time.now += 1000
    await vault.openOlder('as-it-is', passphrase)
    await expectOpen(vault, ['first'])
    await addEntry(vault, 'third')
    const later = await bench.start()
    await later.unlock(passphrase)
    await expectOpen(later, ['first', 'third'])
  })

  it('gives way to the newest backup, whole', async () => {
    const bench = await makeBench()
    const change = async (vault: Vault) => {
      await backUp(vault, bench)
    }
    await makeRolledBack(bench, { change })
    const vault = await bench.start()
    await expectRefusal(vault.unlock(passphrase), 'older')
    expect(vault.status().problem?.older?.backupAt).not.toBeNull()
    await vault.openOlder('newest-backup', passphrase)
    await expectOpen(vault, ['first', 'second'])
    const later = await bench.start()
    await later.unlock(passphrase)
    await expectOpen(later, ['first', 'second'])
  })

  it('is known by the newest backup alone, where the mark is gone, too', async () => {
    const bench = await makeBench()
    await makeRolledBack(bench, { change: vault => backUp(vault, bench) })
    await rm(join(bench.folder, 'vault-saves.json'))
    await expectRefusal((await bench.start()).unlock(passphrase), 'older')
  })

  it('takes the higher counter of a counter-based code where a backup knows it', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('file', passphrase)
    const counted = makeEntry('counted')
    const counterOf = (of: Vault) => of.document().entries[0]?.otp
    const count = (counter: number) =>
      vault.change(draft => {
        draft.entries = [{ ...counted, otp: { ...hotp, counter } }]
      })
    const hotp = { type: 'hotp', algorithm: 'SHA1', digits: 6 } as const
    await count(5)
    const older = await readFile(bench.filePath)
    await count(9)
    await backUp(vault, bench)
    vault.lock()
    await writeFile(bench.filePath, older)
    const again = await bench.start()
    await expectRefusal(again.unlock(passphrase), 'older')
    await again.openOlder('as-it-is', passphrase)
    expect(counterOf(again)).toMatchObject({ counter: 9 })
  })

  it('is told of a keychain whose head names an earlier version', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('keychain', null)
    await addEntry(vault, 'first')
    const items = new Map(bench.keychain.items)
    await addEntry(vault, 'second')
    bench.keychain.items.clear()
    for (const [name, value] of items) bench.keychain.items.set(name, value)
    const again = await bench.start()
    expect(again.status()).toMatchObject({ state: 'unavailable', problem: { code: 'older' } })
    expect(again.status().problem?.older?.isSealed).toBe(false)
    await again.openOlder('as-it-is', null)
    await expectOpen(again, ['first'])
    await expectOpen(await bench.start(), ['first'])
  })

  it("doesn't replace what an open window has", async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('file', passphrase)
    await addEntry(vault, 'first')
    const older = await readFile(bench.filePath)
    await addEntry(vault, 'second')
    await writeFile(bench.filePath, older)
    await vault.refresh()
    expect(vault.status().problem?.code).toBe('older')
  })
})

describe("a vault that isn't older", () => {
  it('is one that was restored from a backup after a loss', async () => {
    const bench = await makeBench()
    const { filePath, folder, time } = bench
    const vault = await bench.start()
    await vault.create('file', passphrase)
    await addEntry(vault, 'first')
    const { file } = await vault.sealedCopy()
    time.now += hour
    await addEntry(vault, 'second')
    await backUp(vault, bench)
    await rm(filePath)
    await rm(`${filePath}.previous`)
    const again = await bench.start()
    await again.restoreSealed(file, 'file', { passphrase })
    await expectOpen(again, ['first'])
    const later = await bench.start()
    await later.unlock(passphrase)
    await expectOpen(later, ['first'])
    // This happens on another computer that has this one's backups.
    await rm(join(folder, 'vault-saves.json'))
    const elsewhere = await bench.start()
    await elsewhere.unlock(passphrase)
    await expectOpen(elsewhere, ['first'])
  })

  it('is the version before of a damaged one, over a restart too', async () => {
    const bench = await makeBench()
    const { filePath } = bench
    const vault = await bench.start()
    await vault.create('file', passphrase)
    await addEntry(vault, 'first')
    await addEntry(vault, 'second')
    await writeFile(filePath, 'damaged')
    const again = await bench.start()
    await again.restorePrevious()
    await again.unlock(passphrase)
    await expectOpen(again, ['first'])
    const later = await bench.start()
    await later.unlock(passphrase)
    await expectOpen(later, ['first'])
  })

  it('is a file that two computers share, as each of them saves in turn', async () => {
    const [one, other] = [await makeBench(), await makeBench()]
    const first = await one.start()
    await first.create('file', passphrase)
    for (const label of ['first', 'second']) await addEntry(first, label)
    await copyFile(one.filePath, other.filePath)
    const second = await other.start()
    await second.unlock(passphrase)
    await addEntry(second, 'third')
    await copyFile(other.filePath, one.filePath)
    await first.refresh()
    await expectOpen(first, ['first', 'second', 'third'])
    const again = await one.start()
    await again.unlock(passphrase)
    await expectOpen(again, ['first', 'second', 'third'])
  })

  it('is one that was moved between keychain and file', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('keychain', passphrase)
    await addEntry(vault, 'first')
    await vault.move('file')
    await vault.move('keychain')
    const again = await bench.start()
    await again.unlock(passphrase)
    await expectOpen(again, ['first'])
  })

  it('is one that another program saves while it is read', async () => {
    const bench = await makeBench()
    const [one, other] = [await bench.start(), await bench.start()]
    await one.create('keychain', null)
    await other.refresh()
    const labels = Array.from({ length: 20 }, (_, at) => `${at}`)
    await Promise.all(labels.map((label, at) => addEntry(at % 2 === 0 ? one : other, label)))
    for (const vault of [one, other, await bench.start()]) {
      await vault.refresh()
      expect(labelsOf(vault).toSorted()).toEqual(labels.toSorted())
    }
  })

  it('is one of a version that counted no saves', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('keychain', null)
    await addEntry(vault, 'first')
    expect(vault.document().saves).toMatchObject({ number: 2, line: expect.any(String) })
    const noted = join(bench.folder, 'vault-saves.json')
    const text = await readFile(noted, 'utf8')
    expect(Object.values(JSON.parse(text))).toEqual([{ number: 2, at: expect.any(Number) }])
    await writeFile(noted, '{"of something else": 1}')
    await expectOpen(await bench.start(), ['first'])
  })
})
