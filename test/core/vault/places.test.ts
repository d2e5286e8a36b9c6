/** One conformance suite over both places, then what is particular to each. */
import { lstat, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFilePlace } from '../../../core/vault/file-place.ts'
import type { VaultPlace } from '../../../core/vault/place.ts'
import { unreachable } from './memory-keychain.ts'
import { addEntry, expectRefusal, makeBench, passphrase, random } from './vault-bench.ts'

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

  it('lets one of many writers at the same time win', async () => {
    const place = await makePlace()
    const first = await place.write(random(10), 'nothing')
    const writes = await Promise.allSettled(
      Array.from({ length: 8 }, () => place.write(random(5000), { revision: first })),
    )
    expect(writes.filter(write => write.status === 'fulfilled')).toHaveLength(1)
  })

  it('holds nothing, then what was written, and the version before', async () => {
    const place = await makePlace()
    expect(await place.read()).toBeUndefined()
    expect(await place.revision()).toBeUndefined()
    expect(await place.readPrevious()).toBeUndefined()
    let before: Uint8Array | undefined
    let revision = ''
    // Sizes around the chunk: 1,500 bytes are 2,000 characters of base64.
    for (const size of [1, 1500, 1501, 20_000, 3, 1499]) {
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

describe('the keychain place', () => {
  it('writes short one-line items and leaves no stale ones', async () => {
    const { places, keychain } = await makeBench()
    let revision = await places.keychain.write(random(30_000), 'nothing')
    revision = await places.keychain.write(random(100), { revision: revision })
    await places.keychain.write(random(100), { revision: revision })
    expect([...keychain.items.keys()].sort()).toEqual(['a/0', 'b/0', 'head'])
    for (const text of keychain.items.values()) {
      expect(text).toMatch(/^[\x20-\x7e]{1,2000}$/)
    }
  })

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'holds the old or the new vault, whole, when it dies after %i calls of a save',
    async calls => {
      const { places, keychain } = await makeBench()
      const old = random(4000)
      const fresh = random(4000)
      const before = await places.keychain.write(random(6000), 'nothing')
      const revision = await places.keychain.write(old, { revision: before })
      let left = calls
      keychain.fault = () => {
        if (left-- <= 0) throw new Error('killed')
      }
      await expect(places.keychain.write(fresh, { revision })).rejects.toThrow('killed')
      keychain.fault = () => {}
      const stored = await places.keychain.read()
      const isOld = Buffer.from(stored?.bytes ?? []).equals(old)
      const isFresh = Buffer.from(stored?.bytes ?? []).equals(fresh)
      expect(isOld || isFresh).toBe(true)
      await places.keychain.write(random(10), stored ?? 'nothing')
    },
  )

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'is absent or whole, and can be made again, when its first save dies after %i calls',
    async calls => {
      const { places, keychain } = await makeBench()
      let left = calls
      keychain.fault = () => {
        if (left-- <= 0) throw new Error('killed')
      }
      const bytes = random(4000)
      await expect(places.keychain.write(bytes, 'nothing')).rejects.toThrow('killed')
      keychain.fault = () => {}
      const stored = await places.keychain.read()
      if (stored) expect(Buffer.from(stored.bytes).equals(bytes)).toBe(true)
      await places.keychain.write(random(10), stored ?? 'nothing')
    },
  )

  it('takes a save for done when only the tidying after it fails', async () => {
    const { places, keychain } = await makeBench()
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

  it('reads again when a writer overtakes it', async () => {
    const { places, keychain } = await makeBench()
    const first = await places.keychain.write(random(4000), 'nothing')
    const firstHead = keychain.items.get('head') ?? ''
    const second = await places.keychain.write(random(2000), { revision: first })
    const secondHead = keychain.items.get('head') ?? ''
    // The reader has read the first head; by the time of its chunk the slot is being written anew.
    keychain.items.set('head', firstHead)
    keychain.items.delete('a/0')
    keychain.fault = (call, name) => {
      if (call === 'get' && name === 'a/0') keychain.items.set('head', secondHead)
    }
    expect((await places.keychain.read())?.revision).toBe(second)
  })
})

describe('the file place', () => {
  it('is for the user alone, and shows nothing of what it holds', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('file', passphrase)
    await addEntry(vault, 'a label to look for')
    await addEntry(vault, 'another label')
    const names = (await readdir(bench.folder)).sort()
    expect(names).toEqual(['vault.countersign', 'vault.countersign.previous'])
    for (const name of names) {
      const path = join(bench.folder, name)
      if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
      const text = await readFile(path, 'latin1')
      for (const secret of ['JBSWY3DP', 'a label', passphrase, vault.recoveryKey()]) {
        expect(text).not.toContain(secret)
      }
    }
  })

  it('is whole at every moment of a save', async () => {
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

  it('makes its folder for the user alone, and sweeps what a dead writer left', async () => {
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

  it('does not wait for a lock that can never be had, and says why', async () => {
    const { folder } = await makeBench()
    const place = openFilePlace(join(folder, 'x'.repeat(252)))
    await expect(place.write(random(10), 'nothing')).rejects.toThrow(/cannot be used: its name/)
  })

  it.skipIf(process.platform === 'win32')('follows a link, and leaves it in place', async () => {
    const { folder, filePath, places } = await makeBench()
    const link = join(folder, 'link')
    await symlink(filePath, link)
    const linked = openFilePlace(link)
    for (const attempt of [linked.read(), linked.write(random(10), 'nothing')]) {
      await expectRefusal(attempt, 'unavailable')
    }
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
