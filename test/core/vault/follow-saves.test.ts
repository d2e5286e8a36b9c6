import { rm } from 'node:fs/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { followSaves } from '../../../core/vault/follow-saves.ts'
import type { Vault } from '../../../core/vault/vault.ts'
import { makeBench, makeEntry, passphrase } from './vault-bench.ts'

function follow(vault: Vault): string[] {
  const bugs: string[] = []
  onTestFinished(followSaves(vault, place => void bugs.push(place)))
  return bugs
}

const labels = (vault: Vault) => vault.document().entries.map(({ label }) => label)

describe.each([
  ['keychain', null],
  ['file', passphrase],
] as const)('another program that saves to the %s', (kind, secret) => {
  async function openBoth() {
    const { start } = await makeBench()
    const mine = await start()
    await mine.create(kind, secret)
    const theirs = await start()
    if (secret !== null) await theirs.unlock(secret)
    return { mine, theirs }
  }

  it('is noticed at once, every time', async () => {
    const { mine, theirs } = await openBoth()
    const bugs = follow(mine)
    for (const label of ['one', 'two', 'three']) {
      await theirs.change(draft => draft.entries.push(makeEntry(label)))
      await expect.poll(() => labels(mine)).toContain(label)
    }
    expect(bugs).toEqual([])
  })

  it('loses nothing, and costs nothing, if both save at once', async () => {
    const { mine, theirs } = await openBoth()
    follow(mine)
    follow(theirs)
    const names = Array.from({ length: 12 }, (_, n) => `entry ${n}`)
    await Promise.all(
      names.map((label, n) =>
        [mine, theirs][n % 2]?.change(draft => draft.entries.push(makeEntry(label))),
      ),
    )
    await expect.poll(() => labels(mine).toSorted()).toEqual(names.toSorted())
    await expect.poll(() => labels(theirs)).toEqual(labels(mine))
  })
})

it('continues where another program has moved the vault to', async () => {
  const { start } = await makeBench()
  const mine = await start()
  await mine.create('keychain', passphrase)
  const theirs = await start()
  await theirs.unlock(passphrase)
  follow(mine)
  await theirs.move('file')
  await expect.poll(() => mine.status().place).toBe('file')
  await theirs.change(draft => draft.entries.push(makeEntry('moved')))
  await expect.poll(() => labels(mine)).toEqual(['moved'])
})

it('reads nothing while it is locked, and everything once it is open again', async () => {
  const { start } = await makeBench()
  const mine = await start()
  await mine.create('file', passphrase)
  const theirs = await start()
  await theirs.unlock(passphrase)
  follow(mine)
  mine.lock()
  await theirs.change(draft => draft.entries.push(makeEntry('new')))
  expect(mine.status().state).toBe('locked')
  await mine.unlock(passphrase)
  expect(labels(mine)).toEqual(['new'])
  await theirs.change(draft => draft.entries.push(makeEntry('newer')))
  await expect.poll(() => labels(mine)).toEqual(['new', 'newer'])
})

it('leaves an open vault open if its folder is gone', async () => {
  const { start, folder } = await makeBench()
  const mine = await start()
  await mine.create('file', passphrase)
  const bugs = follow(mine)
  await rm(folder, { recursive: true, force: true })
  await mine.refresh()
  expect(mine.status().state).toBe('open')
  expect(bugs).toEqual([])
})
