/**
 * Three computers that are used at the same time, apart, with wrong clocks, and over a folder that
 * arrives late, half, twice, and in old versions. In the end all is carried: then nothing may be
 * missing, and every vault has to be the same.
 */
import { isDeepStrictEqual } from 'node:util'
import { newAccount, removeAccount, updateAccount } from '../../../core/accounts/stored-account.ts'
import { addBackupCodes, fileFreshCodes, markCodes } from '../../../core/backup-codes/rules.ts'
import { addEntries, reorderEntries, updateEntry } from '../../../core/entries/entries.ts'
import { replaceSecret } from '../../../core/entries/replace-secret.ts'
import { purgeEntries, restoreEntries, trashEntries } from '../../../core/entries/trash.ts'
import { accept, invite, join, setUp } from '../../../core/sync/pair.ts'
import { syncOf } from '../../../core/sync/sync-part.ts'
import type { StoredEntry, VaultDocument } from '../../../core/vault/document.ts'
import { sequence } from '../../sequence.ts'
import { type SimulatedDevice, simulateDevice, type World } from './simulated-device.ts'

const day = 24 * 60 * 60_000
const firstMoment = 1_790_000_000_000

export interface Outcome {
  readonly violations: readonly string[]
  readonly steps: readonly string[]
}

interface Group {
  readonly world: World
  readonly devices: SimulatedDevice[]
}

/** Pairing costs a slow key derivation: a group is paired once, and every run begins with it. */
let paired: Promise<readonly { document: VaultDocument; files: Map<string, Uint8Array> }[]>

async function pairOnce() {
  const world = { now: firstMoment, random: sequence(1) }
  const devices = ['desktop', 'laptop', 'tablet'].map(name => simulateDevice(name, world))
  const [first, ...others] = devices as [SimulatedDevice, ...SimulatedDevice[]]
  const carry = () => {
    for (const from of devices) for (const to of devices) carryOwn(from, to)
  }
  first.change(draft => {
    const ids = [1, 2, 3, 4, 5].map(at => `00000000-0000-4000-9000-00000000000${at}`)
    addEntries(
      draft,
      ids.map((id, at) => makeEntry(id, `AA${'BCDEF'[at]}`, firstMoment, at < 2)),
    )
  })
  let { pairingSecret } = await setUp(first, { kind: 'folder', path: '/sync' })
  for (const other of others) {
    carry()
    const { check } = await join(other, pairingSecret)
    carry()
    await accept(first, check)
    carry()
    pairingSecret = (await invite(first)).pairingSecret
  }
  for (let round = 0; round < 3; round++) {
    for (const device of devices) {
      carry()
      await device.meet()
    }
  }
  carry()
  return devices.map(({ document, files }) => ({ document: document(), files: new Map(files) }))
}

/** Three devices that hold the same five entries, of which two are counted. */
export async function pairedGroup(seed: number): Promise<Group> {
  paired ??= pairOnce()
  const world = { now: firstMoment + 60_000, random: sequence(seed) }
  const devices = (await paired).map(({ document, files }, at) => {
    const device = simulateDevice(['desktop', 'laptop', 'tablet'][at] as string, world)
    device.setBack(document)
    for (const [name, bytes] of files) device.files.set(name, bytes)
    return device
  })
  return { world, devices }
}

/** All of it is carried, and read, and what came of that as well. */
export async function meetAll(devices: readonly SimulatedDevice[]): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const device of devices) {
      for (const from of devices) carryOwn(from, device)
      await device.meet()
    }
  }
}

const idOf = (device: SimulatedDevice) => syncOf(device.document())?.device.id ?? ''
const isOwn = (device: SimulatedDevice, name: string) => name === `${idOf(device)}.countersign`

/** What `from` has written under its present name goes to `to`. */
function carryOwn(from: SimulatedDevice, to: SimulatedDevice): void {
  for (const [name, bytes] of from.files) {
    if (from !== to && isOwn(from, name)) to.files.set(name, bytes)
  }
}

/** What has to be true in the end, noted while it happens. */
interface Ledger {
  /** Secrets by entry that somebody was told are kept, each with the device that wrote it. */
  readonly secrets: Map<string, Set<string>>
  /** Secrets that were in what a person purged, or what they saw replaced by an edit. */
  readonly given: Set<string>
  readonly counters: Map<string, number>
  /** Backup codes that a device showed as used or void. */
  readonly spent: Map<string, string>
  readonly unspent: Set<string>
  readonly purgedEntries: Set<string>
}

export async function simulate(seed: number, length: number): Promise<Outcome> {
  const { world, devices } = await pairedGroup(seed)
  const draw = (below: number) => Math.floor(world.random() * below)
  const pick = <T>(list: readonly T[]): T | undefined => list[draw(list.length)]
  const ledger: Ledger = {
    secrets: new Map(),
    given: new Set(),
    counters: new Map(),
    spent: new Map(),
    unspent: new Set(),
    purgedEntries: new Set(),
  }
  const violations: string[] = []
  const steps: string[] = []
  const oldFiles: [string, Uint8Array][] = []
  const images = new Map<SimulatedDevice, VaultDocument>()
  let made = 0
  const newId = () => {
    made += 1
    return `00000000-0000-4000-8000-${(seed * 1000 + made).toString(16).padStart(12, '0')}`
  }
  const newSecret = () => {
    made += 1
    return `A${[...String(seed * 1000 + made)].map(digit => 'ABCDEFGHIJ'[Number(digit)]).join('')}`
  }

  function edit(device: SimulatedDevice, what: string, rule: (draft: VaultDocument) => void): void {
    steps.push(`${device.name}: ${what}`)
    device.change(rule)
    observe(device)
  }

  function observe(device: SimulatedDevice): void {
    const { entries, trash } = device.document()
    for (const entry of [...entries, ...trash.map(one => one.entry)]) {
      const known = ledger.secrets.get(entry.secret) ?? new Set()
      ledger.secrets.set(entry.secret, known.add(device.name))
      if (entry.otp.type === 'hotp') {
        const { counter } = entry.otp
        ledger.counters.set(entry.secret, Math.max(counter, ledger.counters.get(entry.secret) ?? 0))
      }
      for (const { code, state } of entry.backupCodes) {
        if (state !== 'unused') ledger.spent.set(code, device.name)
      }
    }
  }

  async function meetOnce(device: SimulatedDevice): Promise<void> {
    const before = new Map(device.files)
    const meeting = await device.meet()
    for (const [name, bytes] of device.files) {
      const old = before.get(name)
      if (old && old !== bytes) oldFiles.push([name, old])
    }
    if (!meeting) {
      device.restart()
      return
    }
    observe(device)
  }

  const someEntry = (device: SimulatedDevice) => pick(device.document().entries)

  const edits: ((device: SimulatedDevice) => void)[] = [
    device => {
      const id = newId()
      const entry = makeEntry(id, newSecret(), world.now, draw(3) === 0)
      edit(device, `add ${id}`, draft => addEntries(draft, [entry]))
    },
    device => {
      const entry = someEntry(device)
      if (!entry) return
      const field = pick(['issuer', 'label', 'note'] as const) as 'issuer' | 'label' | 'note'
      edit(device, `${field} of ${entry.id}`, draft => {
        updateEntry(draft, entry.id, { [field]: `${device.name} ${draw(1000)}` }, device.clock())
      })
    },
    device => {
      const entry = someEntry(device)
      if (!entry) return
      const tag = `tag ${draw(4)}`
      const tags = entry.tags.includes(tag)
        ? entry.tags.filter(one => one !== tag)
        : [...entry.tags, tag]
      edit(device, `tags of ${entry.id}`, draft => {
        updateEntry(draft, entry.id, { tags }, device.clock())
      })
    },
    device => {
      const entry = someEntry(device)
      if (!entry) return
      const [secret, id] = [newSecret(), newId()]
      edit(device, `secret of ${entry.id} to ${secret}`, draft => {
        const { otp, pin } = entry
        replaceSecret(draft, entry.id, { otp, secret, pin }, { id, now: device.clock() })
      })
    },
    device => {
      const entry = pick(device.document().entries.filter(({ otp }) => otp.type === 'hotp'))
      if (!entry) return
      edit(device, `next code of ${entry.id}`, draft => {
        const found = draft.entries.find(({ id }) => id === entry.id)
        if (found?.otp.type === 'hotp') found.otp.counter += 1
      })
    },
    device => {
      const entry = someEntry(device)
      if (!entry) return
      const codes = [0, 1, 2].map(() => newSecret())
      edit(device, `new set of codes of ${entry.id}`, draft => {
        if (draw(2) === 0) fileFreshCodes(draft, entry.id, codes, device.clock())
        else addBackupCodes(draft, entry.id, codes, 'keep', device.clock())
      })
    },
    device => {
      const entry = pick(device.document().entries.filter(one => one.backupCodes.length > 0))
      const code = entry && pick(entry.backupCodes)
      if (!entry || !code) return
      const state = draw(6) === 0 ? 'unused' : 'used'
      if (state === 'unused') ledger.unspent.add(code.code)
      edit(device, `code of ${entry.id} is ${state}`, draft => {
        const isNamed = (one: { code: string }) => one.code === code.code
        markCodes(draft, entry.id, isNamed, { state }, device.clock())
      })
    },
    device => {
      const entry = someEntry(device)
      if (!entry) return
      edit(device, `trash ${entry.id}`, draft => trashEntries(draft, [entry.id], device.clock()))
    },
    device => {
      const trashed = pick(device.document().trash)
      if (!trashed) return
      edit(device, `restore ${trashed.entry.id}`, draft => {
        restoreEntries(draft, [trashed.entry.id])
      })
    },
    device => {
      const trashed = pick(device.document().trash)
      if (!trashed || draw(2) === 0) return
      ledger.given.add(trashed.entry.secret)
      ledger.purgedEntries.add(trashed.entry.id)
      edit(device, `purge ${trashed.entry.id}`, draft => purgeEntries(draft, [trashed.entry.id]))
    },
    device => {
      const ids = device.document().entries.map(({ id }) => id)
      if (ids.length < 2) return
      const from = draw(ids.length)
      const [moved] = ids.splice(from, 1) as [string]
      ids.splice(draw(ids.length + 1), 0, moved)
      edit(device, `move ${moved}`, draft => reorderEntries(draft, ids))
    },
    device => {
      const entry = someEntry(device)
      if (!entry) return
      edit(device, `unknown field of ${entry.id}`, draft => {
        const found = draft.entries.find(({ id }) => id === entry.id)
        if (found)
          Object.assign(found, { colour: `${device.name} ${draw(9)}`, pinned: draw(2) > 0 })
      })
    },
    device => {
      edit(device, 'settings', draft => {
        draft.settings = {
          ...draft.settings,
          hideCodes: draw(2) === 0,
          clipboardClearSeconds: 10 + draw(20),
          autoLockMinutes: 1 + draw(60),
        }
      })
    },
    device => {
      const id = newId()
      const account = newAccount({
        id,
        name: `account ${draw(100)}`,
        address: 'https://example.com',
        dialectId: 'auth-v1',
        authorityPem: null,
        email: 'ada@example.com',
        passwordSecret: `of ${device.name}`,
        createdAt: device.clock(),
      })
      edit(device, `connect ${id}`, draft => draft.connections.push(account))
    },
    device => {
      const account = pick(device.document().connections) as { id: string } | undefined
      if (!account) return
      if (draw(4) === 0) {
        edit(device, `disconnect ${account.id}`, draft => removeAccount(draft, account.id))
        return
      }
      edit(device, `rename ${account.id}`, draft => {
        updateAccount(draft, account.id, {
          name: `${device.name} ${draw(100)}`,
          statusAt: draw(99),
        })
      })
    },
  ]

  const events: ((device: SimulatedDevice) => void | Promise<void>)[] = [
    meetOnce,
    meetOnce,
    device => {
      const to = pick(devices) as SimulatedDevice
      steps.push(`carry ${device.name} to ${to.name}`)
      carryOwn(device, to)
    },
    device => {
      for (const from of devices) carryOwn(from, device)
    },
    device => {
      const from = pick(devices) as SimulatedDevice
      for (const [name, bytes] of from.files) {
        if (from === device || !isOwn(from, name)) continue
        steps.push(`half of ${from.name} at ${device.name}`)
        device.files.set(name, bytes.subarray(0, draw(bytes.length)))
      }
    },
    device => {
      const old = pick(oldFiles)
      if (!old) return
      steps.push(`old copy at ${device.name}`)
      device.files.set(draw(2) === 0 ? old[0] : `${old[0]}.sync-conflict.countersign`, old[1])
    },
    device => {
      device.clockOffMs = [0, day, -day, 75 * 365 * day, 5 * 60_000][draw(5)] as number
      steps.push(`clock of ${device.name} off by ${device.clockOffMs}`)
    },
    async device => {
      const point = pick(['before-save', 'after-save', 'torn-write', 'after-write'] as const)
      device.crashAt = point ?? null
      steps.push(`${device.name} crashes: ${point}`)
      await meetOnce(device)
      device.crashAt = null
    },
    async device => {
      // What only the disk had that was set back is lost with it: so it has gone out before.
      const image = images.get(device)
      if (!image) {
        await meetOnce(device)
        images.set(device, device.image())
        steps.push(`image of ${device.name}`)
        return
      }
      await meetOnce(device)
      const other = devices.find(one => one !== device) as SimulatedDevice
      carryOwn(device, other)
      await meetOnce(other)
      steps.push(`${device.name} is set back`)
      device.setBack(image)
      device.restart()
      images.delete(device)
    },
  ]

  for (let step = 0; step < length; step++) {
    world.now += draw(4) === 0 ? 0 : draw(3 * 60_000)
    const device = pick(devices) as SimulatedDevice
    const event = draw(5) < 3 ? pick(edits) : pick(events)
    await event?.(device)
  }

  for (const device of devices) {
    device.clockOffMs = 0
    device.crashAt = null
    for (const name of [...device.files.keys()]) {
      if (!devices.some(one => isOwn(one, name))) device.files.delete(name)
    }
  }
  world.now += day
  for (let round = 0; round < 4; round++) {
    for (const device of devices) {
      for (const from of devices) carryOwn(from, device)
      await meetOnce(device)
    }
  }
  check()
  for (const device of devices) {
    for (const from of devices) carryOwn(from, device)
    const written = device.files.get(`${idOf(device)}.countersign`)
    await meetOnce(device)
    if (device.files.get(`${idOf(device)}.countersign`) !== written) {
      violations.push(`${device.name} writes though nothing is new`)
    }
  }
  return { violations, steps }

  function check(): void {
    const [first, ...others] = devices as [SimulatedDevice, ...SimulatedDevice[]]
    for (const other of others) {
      const [one, two] = [viewOf(first.document()), viewOf(other.document())]
      for (const name of Object.keys(one) as (keyof typeof one)[]) {
        if (!isDeepStrictEqual(one[name], two[name])) {
          violations.push(`${name} differ on ${first.name} and ${other.name}`)
        }
      }
    }
    const { entries, trash } = first.document()
    const all = [...entries, ...trash.map(({ entry }) => entry)]
    const secrets = new Set(all.map(({ secret }) => secret))
    for (const secret of ledger.secrets.keys()) {
      if (!secrets.has(secret) && !ledger.given.has(secret)) {
        violations.push(`secret ${secret} is lost`)
      }
    }
    for (const { id, issuer, label } of all) {
      if (issuer === '' && label === '') violations.push(`${id} has lost its name`)
    }
    for (const { otp, secret, backupCodes } of all) {
      if (otp.type === 'hotp' && otp.counter < (ledger.counters.get(secret) ?? 0)) {
        violations.push(`the counter of ${secret} went back`)
      }
      for (const { code, state } of backupCodes) {
        if (state === 'unused' && ledger.spent.has(code) && !ledger.unspent.has(code)) {
          violations.push(`the code ${code} is good again`)
        }
      }
    }
    const told = new Set<string>()
    for (const device of devices) {
      const ids = (syncOf(device.document())?.kept ?? []).map(({ id }) => id)
      if (new Set(ids).size !== ids.length) violations.push(`${device.name} was told twice`)
      for (const id of ids) told.add(id)
    }
    for (const { entry, versionOf } of trash) {
      // One that was restored, and thrown away again by hand, is an entry like others.
      const isOther = entry.id[14] === '8' && versionOf !== undefined
      if (isOther && ![...told].some(id => id.startsWith(`${versionOf} `))) {
        violations.push(`nobody was told of the other secret of ${versionOf}`)
      }
    }
  }
}

function viewOf({ entries, trash, settings, connections }: VaultDocument) {
  return {
    entries: entries.map(({ id }) => id),
    fields: Object.fromEntries(entries.map(entry => [entry.id, entry])),
    trash: Object.fromEntries(trash.map(one => [one.entry.id, one])),
    settings: [settings.hideCodes, settings.clipboardClearSeconds],
    connections: connections
      .map(raw => raw as { id: string; name: string })
      .map(({ id, name }) => `${id} ${name}`)
      .sort(),
  }
}

export function makeEntry(id: string, secret: string, now: number, isHotp: boolean): StoredEntry {
  return {
    id,
    otp: isHotp
      ? { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 0 }
      : { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 },
    secret,
    pin: null,
    issuer: 'Example',
    label: id,
    tags: [],
    pinned: false,
    note: '',
    createdAt: now,
    updatedAt: now,
    backupCodes: [],
    account: null,
  }
}
