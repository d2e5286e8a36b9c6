import { describe, expect, it } from 'vitest'
import { addBackupCodes } from '../../../core/backup-codes/rules.ts'
import { addEntries, updateEntry } from '../../../core/entries/entries.ts'
import { replaceSecret } from '../../../core/entries/replace-secret.ts'
import { makeDeviceKeys } from '../../../core/sync/device-keys.ts'
import { knownTo } from '../../../core/sync/known-secrets.ts'
import {
  accept,
  asking,
  invite,
  join,
  refuse,
  removeDevice,
  setUp,
} from '../../../core/sync/pair.ts'
import { checkNumber, formatPairing, pairingMs, parsePairing } from '../../../core/sync/pairing.ts'
import { meet } from '../../../core/sync/session.ts'
import { syncOf } from '../../../core/sync/sync-part.ts'
import type { StoredEntry } from '../../../core/vault/document.ts'
import { AppError } from '../../../shared/errors.ts'
import { sequence } from '../../sequence.ts'
import { Crash, type SimulatedDevice, simulateDevice, type World } from './simulated-device.ts'
import { makeEntry } from './simulation.ts'

const place = { kind: 'folder', path: '/sync' }
const moment = 1_790_000_000_000
const idAt = (at: number) => `00000000-0000-4000-8000-00000000000${at}`

/** Computers over one folder. */
function computers(...names: string[]) {
  const world: World = { now: moment, random: sequence(7) }
  const files = new Map<string, Uint8Array>()
  const devices = names.map(name => simulateDevice(name, world, files))
  return { world, files, devices: devices as [SimulatedDevice, SimulatedDevice, SimulatedDevice] }
}

async function letIn(inviter: SimulatedDevice, joiner: SimulatedDevice, pairing: string) {
  const { check } = await join(joiner, pairing)
  const { device } = await accept(inviter, check)
  await meet(joiner)
  await meet(inviter)
  return device
}

const secretsOf = (device: SimulatedDevice) =>
  device
    .document()
    .entries.map(({ secret }) => secret)
    .sort()

const refusal = (work: () => unknown) =>
  Promise.resolve()
    .then(work)
    .catch(error => error as AppError)

describe('pairing', () => {
  it('joins what is in both vaults, and takes nothing of a computer that is not accepted', async () => {
    const { devices } = computers('desktop', 'laptop', 'stranger')
    const [desktop, laptop, stranger] = devices
    desktop.change(draft => addEntries(draft, [makeEntry(idAt(1), 'AAAA', moment, false)]))
    laptop.change(draft => addEntries(draft, [makeEntry(idAt(2), 'BBBB', moment, false)]))
    stranger.change(draft => addEntries(draft, [makeEntry(idAt(3), 'CCCC', moment, false)]))
    const { pairingSecret } = await setUp(desktop, place)
    await join(stranger, pairingSecret)
    await letIn(desktop, laptop, pairingSecret)
    await meet(stranger)
    expect(secretsOf(desktop)).toEqual(['AAAA', 'BBBB'])
    expect(secretsOf(laptop)).toEqual(['AAAA', 'BBBB'])
    expect(secretsOf(stranger)).toEqual(['CCCC'])
  })

  it('makes one entry of what both have, and keeps what either says of it', async () => {
    const { devices } = computers('desktop', 'laptop')
    const [desktop, laptop] = devices
    const theirs = [1, 2, 3].map(at => makeEntry(idAt(at), `AAA${'BCD'[at - 1]}`, moment, at === 3))
    desktop.change(draft => addEntries(draft, theirs))
    desktop.change(draft =>
      updateEntry(draft, idAt(1), { tags: ['work'], note: 'ask Ann' }, moment),
    )
    desktop.change(draft => updateEntry(draft, idAt(3), { note: 'theirs alone' }, moment))
    const ours = theirs.map((entry, at) => ({ ...entry, id: idAt(at + 5), label: entry.label }))
    laptop.change(draft => addEntries(draft, ours))
    laptop.change(draft => {
      updateEntry(draft, idAt(5), { tags: ['home'], note: 'the old phone' }, moment)
      addBackupCodes(draft, idAt(6), ['1111', '2222'], 'keep', moment)
      updateEntry(draft, idAt(6), { note: 'only here' }, moment)
      const counted = draft.entries.find(({ id }) => id === idAt(7))
      if (counted?.otp.type === 'hotp') counted.otp.counter = 9
    })
    // Another name, or another secret, is another entry.
    laptop.change(draft => {
      addEntries(draft, [
        { ...makeEntry(idAt(8), 'AAAB', moment, false), label: 'another' },
        { ...makeEntry(idAt(9), 'AAAF', moment, false), label: theirs[0]?.label ?? '' },
      ])
    })
    await letIn(desktop, laptop, (await setUp(desktop, place)).pairingSecret)
    for (const device of devices) {
      const { entries, trash } = device.document()
      expect(entries.map(({ id }) => id).sort()).toEqual([1, 2, 3, 8, 9].map(idAt))
      expect(trash).toEqual([])
      const [first, second, third] = [1, 2, 3].map(at => entries.find(one => one.id === idAt(at)))
      expect(first?.tags.toSorted()).toEqual(['home', 'work'])
      expect(first?.note).toBe('ask Ann\n\nthe old phone')
      expect(second).toMatchObject({ note: 'only here', backupCodes: [{ code: '1111' }, {}] })
      expect(third).toMatchObject({ note: 'theirs alone', otp: { counter: 9 } })
      expect(syncOf(device.document())?.kept).toEqual([])
    }
    expect(await meet(desktop)).toMatchObject({ hasWritten: false })
    expect(await meet(laptop)).toMatchObject({ hasWritten: false })
  })

  it('shows the same number on both sides, and another one to whoever stands in between', async () => {
    const { devices, files } = computers('desktop', 'laptop', 'between')
    const [desktop, laptop, between] = devices
    const { pairingSecret } = await setUp(desktop, place)
    const { check, device } = await join(laptop, pairingSecret)
    expect(await asking(desktop)).toMatchObject([{ name: 'laptop', check }])
    files.delete(`${device}.countersign`)
    await join(between, pairingSecret)
    const error = await refusal(() => accept(desktop, check))
    expect(error).toMatchObject({ code: 'refused' })
    expect(syncOf(desktop.document())?.devices).not.toHaveProperty(
      syncOf(between.document())?.device.id ?? '',
    )
  })

  it('has the number from the first moment on, even where the program ends while it asks', async () => {
    const { devices } = computers('desktop', 'laptop')
    const [desktop, laptop] = devices
    const { pairingSecret } = await setUp(desktop, place)
    laptop.crashAt = 'after-write'
    await expect(join(laptop, pairingSecret)).rejects.toThrow(Crash)
    const [asked] = await asking(desktop)
    expect(asked?.check).toMatch(/^\d{6}$/)
    expect(syncOf(laptop.document())?.joining?.check).toBe(asked?.check)
  })

  it('is over after ten minutes, and by another pairing text', async () => {
    const { devices, world } = computers('desktop', 'laptop', 'tablet')
    const [desktop, laptop, tablet] = devices
    const { pairingSecret } = await setUp(desktop, place)
    const { check } = await join(laptop, pairingSecret)
    await invite(desktop)
    expect(await refusal(() => accept(desktop, check))).toMatchObject({ code: 'not-found' })
    world.now += pairingMs
    expect(await refusal(() => accept(desktop, check))).toMatchObject({ code: 'refused' })
    expect(await refusal(() => join(tablet, pairingSecret))).toMatchObject({ code: 'refused' })
    expect(tablet.document().sync).toBeNull()
  })

  it('lets nobody in once it was refused', async () => {
    const { devices } = computers('desktop', 'laptop')
    const [desktop, laptop] = devices
    const { check } = await join(laptop, (await setUp(desktop, place)).pairingSecret)
    expect(syncOf(laptop.document())?.joining).toMatchObject({ check })
    await refuse(desktop)
    expect(await asking(desktop)).toEqual([])
    expect(await refusal(() => accept(desktop, check))).toMatchObject({ code: 'refused' })
  })

  it('takes a text that is whole, and no other', () => {
    const payload = {
      place,
      group: '0123456789abcdef',
      device: '0123456789abcdef',
      publicKey: makeDeviceKeys().publicKey,
      pairingSecret: makeDeviceKeys().publicKey,
      expiresAt: moment + 1,
    }
    const text = formatPairing(payload)
    expect(parsePairing(` ${text.slice(0, 40)}\n${text.slice(40)} `, moment)).toMatchObject(payload)
    for (let length = 0; length < text.length; length += 7) {
      expect(() => parsePairing(text.slice(0, length), moment)).toThrow(AppError)
    }
  })

  it('makes the number of both public keys', async () => {
    const secret = makeDeviceKeys().publicKey
    const [one, two] = [makeDeviceKeys().publicKey, makeDeviceKeys().publicKey]
    expect(await checkNumber(one, two, secret)).toMatch(/^\d{6}$/)
    expect(await checkNumber(one, two, secret)).not.toBe(await checkNumber(two, one, secret))
  })
})

describe('a computer that was removed', () => {
  it('reads nothing that is written from then on, is told, and keeps its vault', async () => {
    const { devices } = computers('desktop', 'laptop', 'tablet')
    const [desktop, laptop, tablet] = devices
    await letIn(desktop, laptop, (await setUp(desktop, place)).pairingSecret)
    const removed = await letIn(desktop, tablet, (await invite(desktop)).pairingSecret)
    await meet(laptop)
    await removeDevice(desktop, removed)
    await meet(laptop)
    laptop.change(draft => addEntries(draft, [makeEntry(idAt(1), 'AAAA', moment, false)]))
    await meet(laptop)
    await meet(desktop)
    expect(secretsOf(desktop)).toEqual(['AAAA'])
    tablet.change(draft => addEntries(draft, [makeEntry(idAt(2), 'BBBB', moment, false)]))
    const { state, problems } = await meet(tablet)
    expect(state).toBe('attention')
    expect(problems).toMatchObject([{ kind: 'removed' }])
    expect(secretsOf(tablet)).toEqual(['BBBB'])
    await meet(desktop)
    expect(secretsOf(desktop)).toEqual(['AAAA'])
  })

  it('knows each secret until it is replaced', async () => {
    const { devices, world } = computers('desktop', 'laptop')
    const [desktop, laptop] = devices
    const old = [1, 2].map(at => makeEntry(idAt(at), `AAA${at}`, moment, false))
    desktop.change(draft => addEntries(draft, old))
    const removed = await letIn(desktop, laptop, (await setUp(desktop, place)).pairingSecret)
    const known = () => {
      const sync = syncOf(desktop.document())
      return sync && knownTo(desktop.document(), sync, removed).map(({ id }) => id)
    }
    expect(known()).toEqual([])
    world.now += 1000
    await removeDevice(desktop, removed)
    expect(known()).toEqual([idAt(1), idAt(2)])
    world.now += 1000
    desktop.change(draft => addEntries(draft, [makeEntry(idAt(3), 'BBBB', moment, false)]))
    const { otp, pin } = old[0] as StoredEntry
    desktop.change(draft =>
      replaceSecret(draft, idAt(1), { otp, pin, secret: 'CCCC' }, { id: idAt(4), now: world.now }),
    )
    expect(known()).toEqual([idAt(2)])
  })

  it('cannot bring the others to a key of its own', async () => {
    const { devices, files, world } = computers('desktop', 'laptop', 'tablet')
    const [desktop, laptop, tablet] = devices
    await letIn(desktop, laptop, (await setUp(desktop, place)).pairingSecret)
    const removed = await letIn(desktop, tablet, (await invite(desktop)).pairingSecret)
    await meet(laptop)
    const before = tablet.image()
    const apart = new Map(files)
    await removeDevice(desktop, removed)
    await meet(laptop)
    // It goes on as if it had read nothing, and removes the one that has removed it.
    const rebel = simulateDevice('tablet', world, apart)
    rebel.setBack(before)
    rebel.change(draft => addEntries(draft, [makeEntry(idAt(1), 'AAAA', moment, false)]))
    const { id } = syncOf(desktop.document())?.device ?? { id: '' }
    await removeDevice(rebel, id)
    const name = `${removed}.countersign`
    files.set(name, apart.get(name) ?? new Uint8Array())
    await meet(laptop)
    await meet(desktop)
    for (const device of [desktop, laptop]) {
      expect(syncOf(device.document())?.removed).toHaveProperty(removed)
      expect(syncOf(device.document())?.removed).not.toHaveProperty(id)
      expect(secretsOf(device)).toEqual([])
    }
  })
})

describe('a computer that was copied', () => {
  it('becomes another one, and loses nothing', async () => {
    const { devices } = computers('desktop', 'laptop', 'copy')
    const [desktop, laptop, copy] = devices
    await letIn(desktop, laptop, (await setUp(desktop, place)).pairingSecret)
    copy.setBack(laptop.image())
    laptop.change(draft => addEntries(draft, [makeEntry(idAt(1), 'AAAA', moment, false)]))
    copy.change(draft => addEntries(draft, [makeEntry(idAt(2), 'BBBB', moment, false)]))
    for (const device of [laptop, copy, desktop, laptop]) await meet(device)
    const ids = [laptop, copy].map(device => syncOf(device.document())?.device.id)
    expect(ids[0]).not.toBe(ids[1])
    for (const device of devices) expect(secretsOf(device)).toEqual(['AAAA', 'BBBB'])
  })
})
