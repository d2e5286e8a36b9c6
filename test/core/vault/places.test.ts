/** Tests the rules that both places share, and then what is particular to each. */
import { lstat, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFilePlace } from '../../../core/vault/file-place.ts'
import { largeItemCharacters, smallItemCharacters } from '../../../core/vault/keychain.ts'
import type { Replacing, VaultPlace } from '../../../core/vault/place.ts'
import { unreachable } from './memory-keychain.ts'
import { addEntry, expectRefusal, makeBench, passphrase, random } from './vault-bench.ts'

type Bench = Awaited<ReturnType<typeof makeBench>>

describe.each(['keychain', 'file'] as const)('the %s place', kind => {
  const makePlace = async (): Promise<VaultPlace> => (await makeBench()).places[kind]

  it('refuses a writer that did not see the newest version', async () => {
    const place = await makePlace()
    const first = await place.write(random(10), 'nothing')
    const second = await place.write(random(10), { revision: first })
    await expectRefusal(place.write(random(10), { revision: first }), 'stale')
    await expectRefusal(place.write(random(10), 'nothing'), 'exists')
    await expectRefusal(place.remove(first), 'stale')
    expect((await place.read())?.revision).toBe(second)
  })

  it('lets only one of many simultaneous writers win', async () => {
    const place = await makePlace()
    const first = await place.write(random(10), 'nothing')
    const writes = await Promise.allSettled(
      Array.from({ length: 8 }, () => place.write(random(5000), { revision: first })),
    )
    expect(writes.filter(write => write.status === 'fulfilled')).toHaveLength(1)
  })

  it('contains nothing, then what was written, and the previous version', async () => {
    const place = await makePlace()
    expect(await place.read()).toBeUndefined()
    expect(await place.revision()).toBeUndefined()
    expect(await place.readPrevious()).toBeUndefined()
    let before: Uint8Array | undefined
    let revision = ''
    // These sizes surround the limits of both kinds of items: 1,500 bytes are 2,000 characters of
    // base64.
    for (const size of [1, 1500, 1501, 20_000, 750_001, 3, 1499]) {
      const bytes = random(size)
      revision = await place.write(bytes, revision ? { revision } : 'nothing')
      expect(await place.revision()).toBe(revision)
      const stored = await place.read()
      expect(stored?.revision).toBe(revision)
      expect(Buffer.from(stored?.bytes ?? []).equals(bytes)).toBe(true)
      const previous = await place.readPrevious()
      expect(previous && Buffer.from(previous).equals(before ?? Buffer.alloc(0))).toBe(
        before ? true : undefined,
      )
      before = bytes
    }
    await place.remove(revision)
    expect(await place.read()).toBeUndefined()
    expect(await place.readPrevious()).toBeUndefined()
  })
})

/** The items' size for a save, and for the saves before it. */
const layouts = [
  { name: 'large items', before: largeItemCharacters, now: largeItemCharacters },
  { name: 'small items', before: smallItemCharacters, now: smallItemCharacters },
  { name: 'large items after small ones', before: smallItemCharacters, now: largeItemCharacters },
  { name: 'small items after large ones', before: largeItemCharacters, now: smallItemCharacters },
]

describe.each(layouts)('the keychain place with $name', ({ before, now }) => {
  /** Kills a program after this many calls of a save. Returns whether the save finished before. */
  async function saveDying(bench: Bench, bytes: Uint8Array, replacing: Replacing, calls: number) {
    const { places, keychain } = bench
    let left = calls
    keychain.fault = () => {
      if (left-- <= 0) throw new Error('killed')
    }
    try {
      await places.keychain.write(bytes, replacing)
      return true
    } catch (error) {
      expect(error).toEqual(new Error('killed'))
      return false
    } finally {
      keychain.fault = () => {}
    }
  }

  async function eachCall(attempt: (calls: number) => Promise<boolean>): Promise<void> {
    for (let calls = 0; !(await attempt(calls)); calls++) expect(calls).toBeLessThan(100)
  }

  it('holds the old or the new vault, whole, wherever a save dies', async () => {
    await eachCall(async calls => {
      const bench = await makeBench()
      const { places, keychain } = bench
      const [old, fresh] = [random(4000), random(4000)]
      keychain.itemCharacters = before
      const first = await places.keychain.write(random(6000), 'nothing')
      const revision = await places.keychain.write(old, { revision: first })
      keychain.itemCharacters = now
      const isDone = await saveDying(bench, fresh, { revision }, calls)
      const stored = await places.keychain.read()
      const isNew = stored?.revision !== revision
      expect(Buffer.from(stored?.bytes ?? [])).toEqual(Buffer.from(isNew ? fresh : old))
      // The previous version is intact as well, in the layout that it was written in.
      const previous = isNew ? await places.keychain.readPrevious() : undefined
      expect(Buffer.from(previous ?? old)).toEqual(Buffer.from(old))
      await places.keychain.write(random(10), stored ?? 'nothing')
      return isDone
    })
  })

  it('is absent or intact, and can be created again, wherever its first save dies', async () => {
    await eachCall(async calls => {
      const bench = await makeBench()
      bench.keychain.itemCharacters = now
      const bytes = random(4000)
      const isDone = await saveDying(bench, bytes, 'nothing', calls)
      const stored = await bench.places.keychain.read()
      if (stored) expect(Buffer.from(stored.bytes)).toEqual(Buffer.from(bytes))
      await bench.places.keychain.write(random(10), stored ?? 'nothing')
      return isDone
    })
  })

  it('writes one-line items of that length, and leaves none of the other kind', async () => {
    const { places, keychain } = await makeBench()
    keychain.itemCharacters = before
    let revision = await places.keychain.write(random(30_000), 'nothing')
    revision = await places.keychain.write(random(30_000), { revision })
    keychain.itemCharacters = now
    revision = await places.keychain.write(random(4000), { revision })
    await places.keychain.write(random(4000), { revision })
    // 4,000 bytes are 5,336 characters.
    const items = now === smallItemCharacters ? ['0', '1', '2'] : ['0']
    const names = [...items.map(item => `a/${item}`), ...items.map(item => `b/${item}`), 'head']
    expect([...keychain.items.keys()].sort()).toEqual(names)
    for (const text of keychain.items.values()) {
      expect(text).toMatch(/^[\x20-\x7e]+$/)
      expect(text.length).toBeLessThanOrEqual(now)
    }
  })
})

describe('the keychain place', () => {
  it('continues in another item when one is full', async () => {
    const { places, keychain } = await makeBench()
    const bytes = random(1_600_000)
    await places.keychain.write(bytes, 'nothing')
    expect([...keychain.items.keys()].sort()).toEqual(['a/0', 'a/1', 'a/2', 'head'])
    expect(Buffer.from((await places.keychain.read())?.bytes ?? []).equals(bytes)).toBe(true)
  })

  it.each([
    ['refuses a large item', () => unreachable()],
    ['cuts a large item off', (text: string) => text.slice(0, 4096)],
    ['keeps nothing of a large item', () => undefined],
  ])('takes small items where the keychain %s', async (_, large) => {
    const { places, keychain } = await makeBench()
    keychain.keep = text => (text.length > 4096 ? large(text) : text)
    let revision: string | undefined
    for (const bytes of [random(9000), random(20_000), random(100)]) {
      revision = await places.keychain.write(bytes, revision ? { revision } : 'nothing')
      expect(Buffer.from((await places.keychain.read())?.bytes ?? [])).toEqual(Buffer.from(bytes))
    }
  })

  it("names no version that the keychain doesn't return", async () => {
    const { places, keychain } = await makeBench()
    const old = random(4000)
    const revision = await places.keychain.write(old, 'nothing')
    keychain.keep = text => (text.startsWith('{') ? text : text.slice(0, 1000))
    await expectRefusal(places.keychain.write(random(4000), { revision }), 'unavailable')
    expect(Buffer.from((await places.keychain.read())?.bytes ?? [])).toEqual(Buffer.from(old))
  })

  it('counts a save as done when only the cleanup after it fails', async () => {
    const { places, keychain } = await makeBench()
    keychain.itemCharacters = smallItemCharacters
    const first = await places.keychain.write(random(4000), 'nothing')
    const second = await places.keychain.write(random(4000), { revision: first })
    keychain.fault = call => {
      if (call === 'delete') unreachable()
    }
    const third = await places.keychain.write(random(10), { revision: second })
    keychain.fault = () => {}
    expect(await places.keychain.revision()).toBe(third)
    expect([...keychain.items.keys()]).toContain('a/2')
    const fourth = await places.keychain.write(random(10), { revision: third })
    await places.keychain.write(random(10), { revision: fourth })
    expect([...keychain.items.keys()].sort()).toEqual(['a/0', 'b/0', 'head'])
  })

  it("checks each slot for a dead program's remains once, and not at every save", async () => {
    const { places, keychain } = await makeBench()
    for (const name of ['a/1', 'a/2', 'b/1']) keychain.items.set(name, 'left behind')
    let revision = await places.keychain.write(random(10), 'nothing')
    revision = await places.keychain.write(random(10), { revision })
    expect([...keychain.items.keys()].sort()).toEqual(['a/0', 'b/0', 'head'])
    keychain.calls.length = 0
    await places.keychain.write(random(10), { revision })
    expect(keychain.calls).toEqual(['get head', 'set a/0', 'get a/0', 'set head'])
  })

  it('reads again when a writer overtakes it', async () => {
    const { places, keychain } = await makeBench()
    const first = await places.keychain.write(random(4000), 'nothing')
    const firstHead = keychain.items.get('head') ?? ''
    const second = await places.keychain.write(random(2000), { revision: first })
    const secondHead = keychain.items.get('head') ?? ''
    // The reader has read the first head. By the time it reads the chunk, the slot is being
    // overwritten.
    keychain.items.set('head', firstHead)
    keychain.items.delete('a/0')
    keychain.fault = (call, name) => {
      if (call === 'get' && name === 'a/0') keychain.items.set('head', secondHead)
    }
    expect((await places.keychain.read())?.revision).toBe(second)
  })
})

describe('the file place', () => {
  it('is private to the user, and reveals nothing about its contents', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('file', passphrase)
    await addEntry(vault, 'a label to look for')
    await addEntry(vault, 'another label')
    const names = (await readdir(bench.folder)).sort()
    expect(names).toEqual(['vault-saves.json', 'vault.countersign', 'vault.countersign.previous'])
    for (const name of names) {
      const path = join(bench.folder, name)
      if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
      const text = await readFile(path, 'latin1')
      for (const secret of ['JBSWY3DP', 'a label', passphrase, vault.recoveryKey()]) {
        expect(text).not.toContain(secret)
      }
    }
  })

  it('is intact at every moment of a save', async () => {
    const { places } = await makeBench()
    const versions = [random(3_000_000), random(3_000_000)] as const
    const revision = await places.file.write(versions[0], 'nothing')
    let isSaved = false
    const saving = places.file.write(versions[1], { revision }).finally(() => {
      isSaved = true
    })
    const seen = new Set<string | undefined>()
    while (!isSaved) seen.add(await places.file.revision())
    seen.delete(revision)
    seen.delete(await saving)
    expect([...seen]).toEqual([])
  })

  it('creates a private folder, and removes what a dead writer left', async () => {
    const bench = await makeBench()
    const folder = join(bench.folder, 'new')
    const place = openFilePlace(join(folder, 'vault'))
    const revision = await place.write(random(10), 'nothing')
    if (process.platform !== 'win32') expect((await stat(folder)).mode & 0o777).toBe(0o700)
    await writeFile(join(folder, 'vault.dead.tmp'), '')
    await writeFile(join(folder, 'other.tmp'), '')
    await place.write(random(10), { revision: revision })
    expect((await readdir(folder)).sort()).toEqual(['other.tmp', 'vault', 'vault.previous'])
  })

  it("doesn't wait for a lock that can never be acquired, and says why", async () => {
    const { folder } = await makeBench()
    const place = openFilePlace(join(folder, 'x'.repeat(252)))
    await expect(place.write(random(10), 'nothing')).rejects.toThrow(/can’t be used: its name/)
  })

  it.skipIf(process.platform === 'win32')('follows a link, and leaves it in place', async () => {
    const { folder, filePath, places } = await makeBench()
    const link = join(folder, 'link')
    await symlink(filePath, link)
    const linked = openFilePlace(link)
    await expectRefusal(linked.read(), 'unavailable')
    await expectRefusal(linked.write(random(10), 'nothing'), 'unavailable')
    const first = await places.file.write(random(10), 'nothing')
    const second = await linked.write(random(10), { revision: first })
    expect(await places.file.revision()).toBe(second)
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
    await linked.remove(second)
    expect(await readdir(folder)).toEqual([])
    expect(await linked.read()).toBeUndefined()
  })

  it('waits no longer for a dead writer than its lock takes to age', async () => {
    const bench = await makeBench()
    const lock = `${bench.filePath}.lock`
    await mkdir(lock)
    await utimes(lock, 0, 0)
    await bench.places.file.write(random(10), 'nothing')
    expect(await readdir(bench.folder)).toEqual(['vault.countersign'])
  })
})
