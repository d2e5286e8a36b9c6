/** Tests the vault when its place is unreachable, damaged, or written by a newer version. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../core/vault/document.ts'
import { formatDocument } from '../../../core/vault/document-json.ts'
import { unreachable } from './memory-keychain.ts'
import { addEntry, expectRefusal, labelsOf, makeBench, passphrase, random } from './vault-bench.ts'

async function makeUsedKeychain() {
  const bench = await makeBench()
  const vault = await bench.start()
  await vault.create('keychain', null)
  await addEntry(vault, 'one')
  await addEntry(vault, 'two')
  return { ...bench, vault, sealedCopy: await vault.sealedCopy(), key: vault.recoveryKey() }
}

async function makeUsedFile() {
  const bench = await makeBench()
  const vault = await bench.start()
  await vault.create('file', passphrase)
  await addEntry(vault, 'one')
  await addEntry(vault, 'two')
  return { ...bench, vault, sealedCopy: await vault.sealedCopy() }
}

describe('a keychain that cannot be read', () => {
  it.each([
    ['fails', unreachable],
    [
      'fails at the second item',
      (_: string, name: string) => {
        if (name !== 'head') unreachable()
      },
    ],
  ])('and %s is unavailable, never absent, and nothing is made', async (_, fault) => {
    const bench = await makeUsedKeychain()
    const before = new Map(bench.keychain.items)
    bench.keychain.fault = fault
    const vault = await bench.start()
    expect(vault.status()).toMatchObject({
      state: 'unavailable',
      place: 'keychain',
      problem: { code: 'unavailable', previousIsWhole: false },
    })
    await expectRefusal(vault.create('keychain', null), 'unavailable')
    await expectRefusal(addEntry(vault, 'no'), 'unavailable')
    await expectRefusal(vault.restorePrevious(), 'refused')
    expect(bench.keychain.items).toEqual(before)

    bench.keychain.fault = () => {}
    await vault.retry()
    expect(labelsOf(vault)).toEqual(['one', 'two'])
  })

  it('and shows nothing, as after a dismissed prompt or in another keyring, is unavailable', async () => {
    const bench = await makeUsedKeychain()
    const items = new Map(bench.keychain.items)
    bench.keychain.items.clear()
    const vault = await bench.start()
    expect(vault.status()).toMatchObject({ state: 'unavailable', problem: { code: 'unavailable' } })
    await expectRefusal(vault.create('keychain', null), 'unavailable')
    for (const [name, secret] of items) bench.keychain.items.set(name, secret)
    await vault.retry()
    expect(labelsOf(vault)).toEqual(['one', 'two'])
  })

  it('still allows a vault in a file, and keeps its own data', async () => {
    const bench = await makeUsedKeychain()
    const before = new Map(bench.keychain.items)
    bench.keychain.fault = unreachable
    const vault = await bench.start()
    await vault.create('file', passphrase)
    await addEntry(vault, 'in the file')
    bench.keychain.fault = () => {}
    const again = await bench.start()
    await again.unlock(passphrase)
    expect(labelsOf(again)).toEqual(['in the file'])
    expect(bench.keychain.items).toEqual(before)
    await expectRefusal(again.move('keychain'), 'exists')
    expect(again.status().place).toBe('file')
  })

  it('gets no new vault from a program that keeps its own in a file', async () => {
    const { keychain, places, start } = await makeBench('file')
    await places.keychain.write(random(10), 'nothing')
    keychain.items.clear()
    await expectRefusal((await start()).create('keychain', null), 'unavailable')
    expect(keychain.items.size).toBe(0)
  })

  it('accepts a restored vault once it is really empty', async () => {
    const bench = await makeUsedKeychain()
    bench.keychain.items.clear()
    const vault = await bench.start()
    await vault.restoreSealed(bench.sealedCopy.file, 'keychain', { passphrase: bench.key })
    expect(labelsOf(await bench.start())).toEqual(['one', 'two'])
  })

  it('that was only locked keeps its vault when a restore unlocks it', async () => {
    const bench = await makeUsedKeychain()
    const items = new Map(bench.keychain.items)
    bench.keychain.items.clear()
    const vault = await bench.start()
    bench.keychain.fault = call => {
      if (call !== 'set' || bench.keychain.items.size > 0) return
      for (const [name, secret] of items) bench.keychain.items.set(name, secret)
    }
    await expectRefusal(
      vault.restoreSealed(bench.sealedCopy.file, 'keychain', { passphrase: bench.key }),
      'exists',
    )
    expect(bench.keychain.items).toEqual(items)
  })

  it('stays open if the vault is open, and refuses the save', async () => {
    const { keychain, vault } = await makeUsedKeychain()
    keychain.fault = unreachable
    await expectRefusal(addEntry(vault, 'three'), 'unavailable')
    await expectRefusal(vault.refresh(), 'unavailable')
    expect(labelsOf(vault)).toEqual(['one', 'two'])
  })
})

it('a data folder that cannot be used is unavailable, whatever the keychain says', async () => {
  const bench = await makeBench('keychain')
  await mkdir(join(bench.folder, 'keychain-vault'))
  expect((await bench.start()).status()).toMatchObject({
    state: 'unavailable',
    place: 'keychain',
    problem: { code: 'unavailable', message: { values: { reason: 'folder' } } },
  })
})

describe('a damaged vault in the keychain', () => {
  const damages: [string, (items: Map<string, string>) => void][] = [
    ['a missing chunk', items => void items.delete(`${slotOf(items)}/0`)],
    [
      'a truncated chunk',
      items => {
        const name = `${slotOf(items)}/0`
        items.set(name, items.get(name)?.slice(0, -4) ?? '')
      },
    ],
    [
      'a changed chunk',
      items => {
        const name = `${slotOf(items)}/0`
        const text = items.get(name) ?? ''
        items.set(name, (text.startsWith('A') ? 'B' : 'A') + text.slice(1))
      },
    ],
    [
      'a head that points to a missing slot',
      items => {
        const slot = slotOf(items)
        for (const name of [...items.keys()]) if (name.startsWith(`${slot}/`)) items.delete(name)
      },
    ],
    [
      'a head with another checksum',
      items => {
        const head = JSON.parse(items.get('head') ?? '')
        items.set('head', JSON.stringify({ ...head, sha256: '0'.repeat(64) }))
      },
    ],
  ]

  it.each(damages)(
    'with %s reports that and returns to the previous version',
    async (_, damage) => {
      const bench = await makeUsedKeychain()
      damage(bench.keychain.items)
      const damaged = new Map(bench.keychain.items)
      const vault = await bench.start()
      expect(vault.status()).toMatchObject({
        state: 'unavailable',
        problem: { code: 'damaged', previousIsWhole: true },
      })
      expect(bench.keychain.items).toEqual(damaged)
      await vault.restorePrevious()
      expect(labelsOf(vault)).toEqual(['one'])
      await addEntry(vault, 'three')
      expect(labelsOf(await bench.start())).toEqual(['one', 'three'])
    },
  )

  it.each([
    ['no JSON', 'not json'],
    ['a negative chunk count', JSON.stringify({ version: 1, chunks: -1 })],
  ])('with a head that is %s says so and can be replaced by a sealed copy', async (_, head) => {
    const bench = await makeUsedKeychain()
    bench.keychain.items.set('head', head)
    const vault = await bench.start()
    expect(vault.status()).toMatchObject({
      state: 'unavailable',
      problem: { code: 'damaged', previousIsWhole: false },
    })
    await expectRefusal(vault.create('keychain', null), 'damaged')
    await vault.restoreSealed(bench.sealedCopy.file, 'keychain', { passphrase: bench.key })
    expect(labelsOf(await bench.start())).toEqual(['one', 'two'])
  })
})

describe('a vault of a newer version', () => {
  it.each([
    [
      'document',
      JSON.stringify({ ...JSON.parse(formatDocument(emptyDocument('KEY'))), version: 3 }),
      undefined,
    ],
    ['head', undefined, JSON.stringify({ version: 2, slots: 'otherwise' })],
  ])('by its %s is refused and left as it is', async (_, document, head) => {
    const bench = await makeUsedKeychain()
    const stored = await bench.places.keychain.read()
    if (document) {
      await bench.places.keychain.write(deflateSync(document), stored ?? 'nothing')
    }
    if (head) bench.keychain.items.set('head', head)
    const before = new Map(bench.keychain.items)
    const vault = await bench.start()
    expect(vault.status()).toMatchObject({ state: 'unavailable', problem: { code: 'too-new' } })
    expect(vault.status().problem?.previousIsWhole).toBe(document !== undefined)
    await expectRefusal(vault.create('keychain', null), 'too-new')
    const restoring = vault.restoreSealed(bench.sealedCopy.file, 'keychain', {
      passphrase: bench.key,
    })
    await expectRefusal(restoring, document ? 'exists' : 'too-new')
    expect(bench.keychain.items).toEqual(before)
  })
})

describe('a vault file', () => {
  it('with a flipped byte is damaged, and the version before is offered', async () => {
    const bench = await makeUsedFile()
    const bytes = await readFile(bench.filePath)
    bytes[100] = (bytes[100] ?? 0) ^ 1
    await writeFile(bench.filePath, bytes)
    const vault = await bench.start()
    expect(vault.status()).toMatchObject({
      state: 'unavailable',
      place: 'file',
      problem: { code: 'damaged', previousIsWhole: true },
    })
    await expectRefusal(vault.unlock(passphrase), 'damaged')
    expect(await readFile(bench.filePath)).toEqual(bytes)
    await vault.restorePrevious()
    expect(await readFile(`${bench.filePath}.damaged`)).toEqual(bytes)
    await vault.unlock(passphrase)
    expect(labelsOf(vault)).toEqual(['one'])
  })

  it('that is gone while the version before is there is damaged, not absent', async () => {
    const bench = await makeUsedFile()
    await rm(bench.filePath)
    const vault = await bench.start()
    expect(vault.status()).toMatchObject({
      state: 'unavailable',
      problem: { code: 'damaged', previousIsWhole: true },
    })
    await vault.restorePrevious()
    await vault.unlock(passphrase)
    expect(labelsOf(vault)).toEqual(['one'])
  })

  it('that is damaged can be replaced by a sealed copy, and is kept next to it', async () => {
    const bench = await makeUsedFile()
    await writeFile(bench.filePath, 'garbage')
    const vault = await bench.start()
    await expectRefusal(vault.create('file', passphrase), 'damaged')
    await vault.restoreSealed(bench.sealedCopy.file, 'file', { passphrase })
    expect(labelsOf(vault)).toEqual(['one', 'two'])
    expect(await readFile(`${bench.filePath}.damaged`, 'utf8')).toBe('garbage')
    vault.lock()
    await vault.unlock(passphrase)
    expect(vault.status().hasPassphrase).toBe(true)
  })

  it('that is damaged is not hidden behind a new vault in the keychain', async () => {
    const bench = await makeUsedFile()
    await writeFile(bench.filePath, 'garbage')
    const vault = await bench.start()
    await expectRefusal(vault.create('keychain', null), 'refused')
    const restoring = vault.restoreSealed(bench.sealedCopy.file, 'keychain', { passphrase })
    await expectRefusal(restoring, 'refused')
    expect([...bench.keychain.items.keys()]).toEqual([])
  })

  it("that isn't a sealed vault is never read as an open one", async () => {
    const bench = await makeUsedFile()
    await writeFile(bench.filePath, deflateSync(formatDocument(emptyDocument('KEY'))))
    expect((await bench.start()).status()).toMatchObject({
      state: 'unavailable',
      problem: { code: 'damaged' },
    })
  })

  it('that another program removed is not made again by a save', async () => {
    const bench = await makeUsedFile()
    for (const name of await readdir(bench.folder)) await rm(`${bench.folder}/${name}`)
    await expectRefusal(addEntry(bench.vault, 'three'), 'absent')
    expect(await readdir(bench.folder)).toEqual([])
  })

  it('that the disk cannot read is unavailable', async () => {
    const bench = await makeBench()
    await mkdir(bench.filePath)
    const vault = await bench.start()
    expect(vault.status()).toMatchObject({
      state: 'unavailable',
      place: 'file',
      problem: { code: 'unavailable', message: { values: { reason: 'folder' } } },
    })
    await expectRefusal(vault.create('file', passphrase), 'unavailable')
  })

  it("whose folder isn't one is unavailable", async () => {
    const { folder, start, places } = await makeBench()
    await rm(folder, { recursive: true })
    await writeFile(folder, '')
    await expectRefusal(places.file.read(), 'unavailable')
    expect((await start()).status()).toMatchObject({ state: 'unavailable', place: 'file' })
  })
})

function slotOf(items: Map<string, string>): string {
  return JSON.parse(items.get('head') ?? '').slot
}
