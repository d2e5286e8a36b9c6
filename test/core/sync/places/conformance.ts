/** What every place has to do, whoever keeps the files. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEntries } from '../../../../core/entries/entries.ts'
import { accept, join, setUp } from '../../../../core/sync/pair.ts'
import { PlaceError, type SyncPlace } from '../../../../core/sync/places/place.ts'
import { meet } from '../../../../core/sync/session.ts'
import type { PlaceAddress } from '../../../../core/sync/sync-part.ts'
import { sequence } from '../../../sequence.ts'
import { simulateDevice } from '../simulated-device.ts'
import { makeEntry } from '../simulation.ts'

export interface PlaceSubject {
  readonly address: PlaceAddress
  /** As another computer opens it. */
  open(): SyncPlace
  /** With a password that is wrong; null where none is asked for. */
  openAsStranger: (() => SyncPlace) | null
  close(): Promise<void>
}

const deviceFile = (at: number) => `${at.toString(16).padStart(16, '0')}.countersign`
const every = Buffer.from(Array.from({ length: 256 }, (_, at) => at))

export function describePlace(title: string, start: () => Promise<PlaceSubject>): void {
  describe(`${title} as a place`, () => {
    let subject: PlaceSubject
    let place: SyncPlace

    beforeAll(async () => {
      subject = await start()
      place = subject.open()
    }, 120_000)
    afterAll(async () => {
      place?.close()
      await subject?.close()
    })

    const names = async () => (await place.list()).map(({ name }) => name).sort()
    const versionOf = async (name: string) =>
      (await place.list()).find(one => one.name === name)?.version ?? null

    it('is empty, and says so of a file that is not there', async () => {
      expect(await names()).toEqual([])
      expect(await place.read(deviceFile(1))).toBeUndefined()
      await place.remove(deviceFile(1))
    })

    it.each([0, 1, 255, 4096, 300_000])('gives back %i bytes as they were', async length => {
      const bytes = length === 255 ? every : randomBytes(length)
      await place.write(deviceFile(1), bytes)
      expect(Buffer.from((await place.read(deviceFile(1))) ?? [1])).toEqual(Buffer.from(bytes))
      expect(await names()).toEqual([deviceFile(1)])
    })

    it('replaces a file, and tells that it is another one', async () => {
      const was = await versionOf(deviceFile(1))
      await place.write(deviceFile(1), Buffer.from('another'))
      expect(Buffer.from((await place.read(deviceFile(1))) ?? []).toString()).toBe('another')
      const is = await versionOf(deviceFile(1))
      if (was !== null) expect(is).not.toBe(was)
      expect(await versionOf(deviceFile(1))).toBe(is)
    })

    it('shows to one computer what another one has written', async () => {
      const other = subject.open()
      await other.write(deviceFile(2), every)
      expect(await names()).toEqual([deviceFile(1), deviceFile(2)])
      expect(Buffer.from((await place.read(deviceFile(2))) ?? [])).toEqual(every)
      await Promise.all([
        other.write(deviceFile(2), Buffer.from('two')),
        place.write(deviceFile(1), Buffer.from('one')),
      ])
      expect(Buffer.from((await other.read(deviceFile(1))) ?? []).toString()).toBe('one')
      expect(Buffer.from((await place.read(deviceFile(2))) ?? []).toString()).toBe('two')
      other.close()
    })

    it('lists what may be a state file, and can remove it', async () => {
      await place.remove(deviceFile(2))
      await place.remove(deviceFile(2))
      expect(await names()).toEqual([deviceFile(1)])
      await place.remove(deviceFile(1))
      expect(await names()).toEqual([])
    })

    it('lets two computers find each other, change apart, and agree', async () => {
      const world = { now: 1_790_000_000_000, random: sequence(11) }
      const devices = ['desktop', 'laptop'].map(name => ({
        ...simulateDevice(name, world),
        openPlace: subject.open,
      }))
      const [desktop, laptop] = devices as [(typeof devices)[0], (typeof devices)[0]]
      const id = (at: number) => `00000000-0000-4000-8000-00000000000${at}`
      desktop.change(draft => addEntries(draft, [makeEntry(id(1), 'AAAA', world.now, false)]))
      laptop.change(draft => addEntries(draft, [makeEntry(id(2), 'BBBB', world.now, false)]))
      const { pairingSecret } = await setUp(desktop, subject.address)
      const { check } = await join(laptop, pairingSecret)
      await accept(desktop, check)
      for (const device of [laptop, desktop, laptop]) await meet(device)
      const secrets = devices.map(device =>
        device
          .document()
          .entries.map(one => one.secret)
          .sort(),
      )
      expect(secrets).toEqual([
        ['AAAA', 'BBBB'],
        ['AAAA', 'BBBB'],
      ])
      expect(await meet(desktop)).toMatchObject({ state: 'same', received: 0, hasWritten: false })
      for (const name of await names()) await place.remove(name)
    })

    it('says to a stranger what to do, and shows nothing', async () => {
      if (!subject.openAsStranger) return
      const stranger = subject.openAsStranger()
      const refusal = async (work: Promise<unknown>) => work.catch((error: unknown) => error)
      for (const work of [
        () => stranger.list(),
        () => stranger.read(deviceFile(1)),
        () => stranger.write(deviceFile(1), every),
      ]) {
        const error = await refusal(work())
        expect(error).toBeInstanceOf(PlaceError)
        expect(error).toMatchObject({ needsUser: true })
      }
      stranger.close()
      expect(await names()).toEqual([])
    })
  })
}
