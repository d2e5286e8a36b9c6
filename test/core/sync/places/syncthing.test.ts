/** Syncthing itself carries the folder between two data folders, with the conflict copies it makes. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEntries } from '../../../../core/entries/entries.ts'
import { accept, join as joinGroup, setUp } from '../../../../core/sync/pair.ts'
import { openFolderPlace } from '../../../../core/sync/places/folder-place.ts'
import { meet } from '../../../../core/sync/session.ts'
import { syncOf } from '../../../../core/sync/sync-part.ts'
import { isTorture } from '../../../repetitions.ts'
import { sequence } from '../../../sequence.ts'
import { type SimulatedDevice, simulateDevice } from '../simulated-device.ts'
import { makeEntry } from '../simulation.ts'
import { find, freePort, keepRunning, type Running } from './real-servers.ts'

interface Syncthing extends Running {
  readonly id: string
  readonly data: string
  readonly listens: string
  rest(method: string, path: string, body?: unknown): Promise<unknown>
}

const shared = 'countersign'

async function start(): Promise<Syncthing> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-syncthing-'))
  const [home, data] = [join(folder, 'home'), join(folder, 'data')]
  await mkdir(data)
  const env = { ...process.env, HOME: folder, STNORESTART: '1', STNOUPGRADE: '1' }
  execFileSync('syncthing', ['generate', `--home=${home}`], { env, stdio: 'ignore' })
  const [gui, listen] = [await freePort(), await freePort()]
  const config = join(home, 'config.xml')
  const listens = `tcp://127.0.0.1:${listen}`
  const text = (await readFile(config, 'utf8'))
    .replace(/<folder id="default"[\s\S]*?<\/folder>/, '')
    .replace(/<address>127\.0\.0\.1:\d+<\/address>/, `<address>127.0.0.1:${gui}</address>`)
    .replace(/<listenAddress>.*?<\/listenAddress>/, `<listenAddress>${listens}</listenAddress>`)
    .replace(
      /<(globalAnnounceEnabled|localAnnounceEnabled|relaysEnabled|natEnabled|startBrowser|crashReportingEnabled)>true</g,
      '<$1>false<',
    )
    .replace(/<urAccepted>0</, '<urAccepted>-1<')
  await writeFile(config, text)
  const key = /<apikey>(.*?)<\/apikey>/.exec(text)?.[1] ?? ''
  const rest = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`http://127.0.0.1:${gui}/rest/${path}`, {
      method,
      headers: { 'X-API-Key': key },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`)
    const said = await answer.text()
    return said === '' ? null : JSON.parse(said)
  }
  const child = spawn('syncthing', [`--home=${home}`, '--no-browser'], { env })
  const running = await keepRunning(folder, gui, child, async () => {
    await rest('GET', 'system/status')
    return true
  })
  const { myID: id } = (await rest('GET', 'system/status')) as { myID: string }
  return { ...running, id, data, listens, rest }
}

async function share(one: Syncthing, other: Syncthing): Promise<void> {
  await one.rest('PUT', `config/devices/${other.id}`, {
    deviceID: other.id,
    addresses: [other.listens],
  })
  await one.rest('PUT', `config/folders/${shared}`, {
    id: shared,
    path: one.data,
    devices: [{ deviceID: one.id }, { deviceID: other.id }],
    fsWatcherEnabled: true,
    fsWatcherDelayS: 1,
    rescanIntervalS: 5,
    maxConflicts: 10,
  })
}

async function until(what: string, is: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 90_000
  while (!(await is())) {
    if (Date.now() > giveUpAt) throw new Error(`It never happened: ${what}`)
    await sleep(200)
  }
}

describe.runIf(isTorture && find('syncthing'))('Syncthing', () => {
  let carriers: [Syncthing, Syncthing]
  let devices: [SimulatedDevice, SimulatedDevice]

  beforeAll(async () => {
    carriers = [await start(), await start()]
    const [one, other] = carriers
    await share(one, other)
    await share(other, one)
    const world = { now: Date.now(), random: sequence(17) }
    const deviceAt = (name: string, { data }: Syncthing) => ({
      ...simulateDevice(name, world),
      openPlace: () => openFolderPlace(data),
    })
    devices = [deviceAt('desktop', one), deviceAt('laptop', other)]
  }, 180_000)
  afterAll(async () => {
    for (const carrier of carriers ?? []) await carrier.stop()
  })

  const fileOf = (device: SimulatedDevice) =>
    `${syncOf(device.document())?.device.id ?? ''}.countersign`
  const has = async ({ data }: Syncthing, name: string) => (await readdir(data)).includes(name)
  /** Both folders hold the same bytes of it. */
  const isCarried = async (name: string) => {
    const read = ({ data }: Syncthing) => readFile(join(data, name)).catch(() => null)
    const [a, b] = [await read(carriers[0]), await read(carriers[1])]
    return a !== null && b !== null && a.equals(b)
  }
  const secretsOf = (device: SimulatedDevice) =>
    device
      .document()
      .entries.map(({ secret }) => secret)
      .sort()
  const id = (at: number) => `00000000-0000-4000-8000-00000000000${at}`
  const add = (device: SimulatedDevice, at: number, secret: string) =>
    device.change(draft => addEntries(draft, [makeEntry(id(at), secret, device.clock(), false)]))

  async function meetOverIt(): Promise<void> {
    for (let round = 0; round < 2; round++) {
      for (const device of devices) {
        await meet(device)
        await until('the file is carried', () => isCarried(fileOf(device)))
      }
    }
    await meet(devices[0])
  }

  it('carries the files of two computers that pair, change apart, and agree', async () => {
    const [desktop, laptop] = devices
    add(desktop, 1, 'AAAA')
    add(laptop, 2, 'BBBB')
    const { pairingSecret } = await setUp(desktop, { kind: 'folder', path: carriers[0].data })
    await until('the first file comes', () => has(carriers[1], fileOf(desktop)))
    const there = { kind: 'folder', path: carriers[1].data }
    const { check } = await joinGroup(laptop, pairingSecret, there)
    await until('the request comes', () => has(carriers[0], fileOf(laptop)))
    await accept(desktop, check)
    await until('the key comes', () => isCarried(fileOf(desktop)))
    await meetOverIt()
    expect(devices.map(secretsOf)).toEqual([
      ['AAAA', 'BBBB'],
      ['AAAA', 'BBBB'],
    ])
  }, 300_000)

  it('makes conflict copies of files that were set back, which do no harm', async () => {
    const [desktop, laptop] = devices
    const [here, there] = carriers
    const old = await readFile(join(there.data, fileOf(desktop)))
    add(desktop, 3, 'CCCC')
    await meetOverIt()
    await there.rest('POST', `system/pause?device=${here.id}`)
    add(desktop, 4, 'DDDD')
    await meet(desktop)
    // Somebody brings back an old version on the other side, which Syncthing takes for a change.
    const name = join(there.data, fileOf(desktop))
    await writeFile(name, old)
    await utimes(name, new Date(), new Date(Date.now() + 5000))
    await there.rest('POST', `db/scan?folder=${shared}`)
    await there.rest('POST', `system/resume?device=${here.id}`)
    await until('a conflict copy is made', async () =>
      (await readdir(there.data))
        .concat(await readdir(here.data))
        .some(one => one.includes('.sync-conflict-')),
    )
    await meetOverIt()
    expect(devices.map(secretsOf)).toEqual([
      ['AAAA', 'BBBB', 'CCCC', 'DDDD'],
      ['AAAA', 'BBBB', 'CCCC', 'DDDD'],
    ])
    expect(await meet(laptop)).toMatchObject({ received: 0 })
  }, 300_000)
})
