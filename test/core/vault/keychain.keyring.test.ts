/** Tests with the real keychain, in a session bus with an unlocked keyring of its own. */
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openKeychain, smallItemCharacters } from '../../../core/vault/keychain.ts'
import { openVault } from '../../../core/vault/open-vault.ts'
import { repetitions } from '../../repetitions.ts'
import { buildChild, expectWholeAfterKills } from './crash.ts'
import { addEntry, labelsOf, random, temporaryFolder } from './vault-bench.ts'

const isThere = process.env.COUNTERSIGN_TEST_KEYRING === '1'
if (!isThere) {
  process.stderr.write(
    'Skipped: the real keychain. COUNTERSIGN_TEST_KEYRING=1 says that an unlocked one is there.\n',
  )
}

async function makeRealBench() {
  const folder = await temporaryFolder()
  const service = `countersign-test-${randomUUID()}`
  const open = async (itemCharacters?: number) => {
    const vault = openVault({
      dataFolder: folder,
      choice: null,
      keychainService: service,
      ...(itemCharacters !== undefined && { keychainItemCharacters: itemCharacters }),
      clock: Date.now,
      random,
    })
    await vault.start()
    return vault
  }
  const start = () => open()
  /**
   * Starts with items of a size that every system accepts, as the first versions wrote them
   * everywhere.
   */
  const startAsBefore = () => open(smallItemCharacters)
  const keychain = await openKeychain(service)
  onTestFinished(async () => {
    for (const slot of ['a', 'b']) {
      for (let at = 0; await keychain.delete(`${slot}/${at}`); at++);
    }
    await keychain.delete('head')
  })
  return { folder, service, start, startAsBefore, keychain }
}

describe.runIf(isThere)('the real keychain', () => {
  it('keeps the vault over a restart, and is the only place that does', async () => {
    const { folder, service, start } = await makeRealBench()
    const vault = await start()
    expect(vault.status()).toMatchObject({ state: 'absent', place: 'keychain' })
    await vault.create('keychain', null)
    await addEntry(vault, 'kept')
    expect(labelsOf(await start())).toEqual(['kept'])
    const beside = ['keychain-changed', 'keychain-vault', 'vault-saves.json']
    expect((await readdir(folder)).sort()).toEqual(beside)
    expect(await readFile(join(folder, 'keychain-vault'), 'utf8')).toBe(service)
    const found = execFileSync('secret-tool', ['search', '--all', 'service', service], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(found).toMatch(/label = countersign-test-.*\/head/)
  })

  it('keeps a large vault in one item, and a huge one in a few', async () => {
    const { start, keychain } = await makeRealBench()
    const vault = await start()
    await vault.create('keychain', null)
    const chunksWith = async (ballastBytes: number) => {
      await vault.change(draft => {
        draft.connections = [Buffer.from(random(ballastBytes)).toString('base64')]
      })
      const again = await start()
      expect(again.document().connections).toEqual(vault.document().connections)
      return JSON.parse((await keychain.get('head')) ?? '').chunks
    }
    expect(await chunksWith(400_000)).toBe(1)
    expect(await chunksWith(1_000_000)).toBe(2)
  })

  it('reads a vault in small items, and writes it in one at the next save', async () => {
    const { start, startAsBefore, keychain } = await makeRealBench()
    const old = await startAsBefore()
    await old.create('keychain', null)
    for (const label of ['one', 'two']) {
      await addEntry(old, label)
      await old.change(draft => {
        draft.connections = [Buffer.from(random(20_000)).toString('base64')]
      })
    }
    expect(JSON.parse((await keychain.get('head')) ?? '').chunks).toBeGreaterThan(10)
    const vault = await start()
    expect(labelsOf(vault)).toEqual(['one', 'two'])
    await addEntry(vault, 'three')
    await addEntry(vault, 'four')
    expect(labelsOf(await start())).toEqual(['one', 'two', 'three', 'four'])
    for (const item of ['a/1', 'b/1']) expect(await keychain.get(item)).toBeUndefined()
  })

  it('never loses a change of two vaults that save at the same time', async () => {
    const { start } = await makeRealBench()
    const one = await start()
    await one.create('keychain', null)
    const other = await start()
    const names = Array.from({ length: 10 }, (_, index) => `entry ${index}`)
    await Promise.all(names.map((name, index) => addEntry(index % 2 ? one : other, name)))
    expect(labelsOf(await start()).sort()).toEqual(names)
  })

  it('moves to a file and leaves nothing behind', async () => {
    const { start, keychain, folder } = await makeRealBench()
    const vault = await start()
    await vault.create('keychain', 'passphrase')
    await addEntry(vault, 'moved')
    await vault.move('file')
    for (const item of ['head', 'a/0', 'b/0']) expect(await keychain.get(item)).toBeUndefined()
    const left = ['keychain-changed', 'vault-saves.json', 'vault.countersign']
    expect((await readdir(folder)).sort()).toEqual(left)
    const again = await start()
    await again.unlock('passphrase')
    expect(labelsOf(again)).toEqual(['moved'])
  })
})

describe.runIf(isThere)('the real keychain, from another program', () => {
  let child = ''
  beforeAll(async () => {
    child = await buildChild()
  })

  it('that has no session bus is unavailable, never absent', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'data'))
    const said = execFileSync(process.execPath, [child, 'status', 'keychain'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        DBUS_SESSION_BUS_ADDRESS: `unix:path=${folder}/nothing`,
        VAULT_FOLDER: join(folder, 'data'),
        VAULT_SERVICE: 'none',
      },
    })
    expect(JSON.parse(said)).toMatchObject({
      state: 'unavailable',
      problem: { code: 'unavailable', message: { key: 'core.vault.keychain.notRunning' } },
    })
    expect(await readdir(join(folder, 'data'))).toEqual([])
  })

  it('that finds it locked is unavailable, though the keychain says there is no such item', async () => {
    const folder = await temporaryFolder()
    const lock =
      'dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login'
    const script = `
      echo -n test | gnome-keyring-daemon --unlock --components=secrets >/dev/null
      "$0" "$1" create keychain
      ${lock} >/dev/null
      "$0" "$1" status keychain`
    const said = execFileSync(
      'dbus-run-session',
      ['--', 'sh', '-c', script, process.execPath, child],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: {
          ...process.env,
          // The session has a keyring of its own, and no display for a prompt.
          XDG_DATA_HOME: folder,
          DISPLAY: '',
          WAYLAND_DISPLAY: '',
          VAULT_FOLDER: join(folder, 'data'),
          VAULT_SERVICE: 'locked',
        },
      },
    )
    expect(said.split('\n').map(line => line && JSON.parse(line).state)).toEqual([
      'open',
      'unavailable',
      '',
    ])
    expect(said).toContain('core.vault.keychain.notShown')
  })

  it.each([
    { name: 'one item', itemCharacters: [''], saves: repetitions(12, 120) },
    { name: 'small items', itemCharacters: ['2000'], saves: repetitions(6, 40) },
    { name: 'either of them in turn', itemCharacters: ['2000', ''], saves: repetitions(8, 60) },
  ])(
    'holds the old or the new vault, whole, when that is killed in the middle of saves to $name',
    async ({ itemCharacters, saves }) => {
      const { folder, service, start } = await makeRealBench()
      const open = async () => {
        const vault = await start()
        if (vault.status().state === 'absent') await vault.create('keychain', null)
        return vault
      }
      await expectWholeAfterKills({
        child,
        folder,
        service,
        place: 'keychain',
        open,
        ballastBytes: 3000,
        saves,
        itemCharacters,
      })
    },
  )
})
