import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  doorFile,
  findDoorAddress,
  makeDoorAddress,
} from '../../../core/program-access/door-address.ts'
import { random, temporaryFolder } from '../vault/vault-bench.ts'

const usual = { dataFolder: '/data', vaultChoice: null, platform: 'linux' } as const
const runtime = { XDG_RUNTIME_DIR: '/run/user/1000' }

describe('the place of the socket', () => {
  it.each([
    ['the system’s folder for sockets', runtime, '/run/user/1000/countersign/door'],
    ['the data folder, where the system has none', {}, '/data/door/door'],
    [
      'the data folder, where that is another one',
      { ...runtime, XDG_DATA_HOME: '/x' },
      '/data/door/door',
    ],
    [
      'the data folder, where it was named',
      { ...runtime, COUNTERSIGN_DATA_FOLDER: '/data' },
      '/data/door/door',
    ],
    [
      'the data folder, where the system’s has no whole path',
      { XDG_RUNTIME_DIR: 'run' },
      '/data/door/door',
    ],
  ])('is %s', (_, env, path) => {
    expect(doorFile({ ...usual, env })).toBe(path)
  })

  it('is different for a named vault', () => {
    const choices = [null, 'keychain', { file: '/a' }, { file: '/b' }] as const
    const paths = choices.map(vaultChoice => doorFile({ ...usual, env: {}, vaultChoice }))
    expect(new Set(paths).size).toBe(4)
  })

  it('is refused if its path is longer than the system allows', async () => {
    const dataFolder = join(await temporaryFolder(), 'x'.repeat(100))
    const place = { ...usual, dataFolder, env: {} }
    await expect(makeDoorAddress(place, random)).rejects.toMatchObject({ code: 'unavailable' })
  })
})

describe('the pipe on Windows', () => {
  it('has a random name, which only the user can read, and which stays the same', async () => {
    const place = {
      ...usual,
      dataFolder: await temporaryFolder(),
      env: {},
      platform: 'win32',
    } as const
    expect(await findDoorAddress(place)).toBe(null)
    const name = await makeDoorAddress(place, random)
    expect(name).toMatch(/^\\\\\.\\pipe\\countersign-[0-9a-f]{32}$/)
    expect(await makeDoorAddress(place, random)).toBe(name)
    expect(await findDoorAddress(place)).toBe(name)
  })

  it("isn't used under a name that isn't one of our pipes", async () => {
    const place = {
      ...usual,
      dataFolder: await temporaryFolder(),
      env: {},
      platform: 'win32',
    } as const
    await makeDoorAddress(place, random)
    await writeFile(doorFile(place), String.raw`\\server\share\countersign`)
    expect(await findDoorAddress(place)).toBe(null)
  })
})
