/** Over the real keychain: runs inside a session bus with an unlocked keyring of its own. */
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openKeychain } from '../../../core/vault/keychain.ts'
import { openVault } from '../../../core/vault/open-vault.ts'
import { buildChild, childFolder, expectWholeAfterKills } from './crash.ts'
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
  const start = async () => {
    const vault = openVault({
      dataFolder: folder,
      choice: null,
      keychainService: service,
      clock: Date.now,
      random,
    })
    await vault.start()
    return vault
  }
  const keychain = await openKeychain(service)
  onTestFinished(async () => {
    for (const slot of ['a', 'b']) {
      for (let at = 0; await keychain.delete(`${slot}/${at}`); at++);
    }
    await keychain.delete('head')
  })
  return { folder, service, start, keychain }
}

describe.runIf(isThere)('the real keychain', () => {
  it('keeps the vault over a restart, and is the only place that does', async () => {
    const { folder, service, start } = await makeRealBench()
    const vault = await start()
    expect(vault.status()).toMatchObject({ state: 'absent', place: 'keychain' })
    await vault.create('keychain', null)
    await addEntry(vault, 'kept')
    expect(labelsOf(await start())).toEqual(['kept'])
    expect(await readdir(folder)).toEqual(['keychain-vault'])
    expect(await readFile(join(folder, 'keychain-vault'), 'utf8')).toBe(service)
    const found = execFileSync('secret-tool', ['search', '--all', 'service', service], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(found).toMatch(/label = countersign-test-.*\/head/)
  })

  it('keeps a large vault in many items', async () => {
    const { start, keychain } = await makeRealBench()
    const vault = await start()
    await vault.create('keychain', null)
    await vault.change(draft => {
      draft.connections.push(Buffer.from(random(40_000)).toString('base64'))
    })
    const head = JSON.parse((await keychain.get('head')) ?? '')
    expect(head.chunks).toBeGreaterThan(20)
    const again = await start()
    expect(again.document().connections).toEqual(vault.document().connections)
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
    expect((await readdir(folder)).sort()).toEqual(['vault.countersign'])
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
  afterAll(() => rm(childFolder(child), { recursive: true, force: true }))

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
      problem: { code: 'unavailable', message: expect.stringContaining('is not running') },
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
          // A keyring of its own, and no display to prompt on.
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
    expect(said).toContain('does not show the vault that was put there')
  })

  it('holds the old or the new vault, whole, when that is killed in the middle of 200 saves', async () => {
    const { folder, service, start } = await makeRealBench()
    const open = async () => {
      const vault = await start()
      if (vault.status().state === 'absent') await vault.create('keychain', null)
      return vault
    }
    const { killedMidSave } = await expectWholeAfterKills({
      child,
      folder,
      service,
      place: 'keychain',
      open,
      ballastBytes: 3000,
    })
    expect(killedMidSave).toBeGreaterThan(0)
  }, 120_000)
})
