/**
 * Checks whether there is a newer version of the program, only if the user turned that on, at most
 * once a day, and only while somebody is looking at the window.
 */
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { Instant } from '../../shared/instant.ts'
import type { Settings } from '../../shared/settings-models.ts'
import { UpdateStatus } from '../../shared/update-contract.ts'
import { words } from '../../shared/wording/words.ts'
import type { RoomHandlers } from '../dispatch.ts'
import type { Host } from '../host/host.ts'
import { readIfThere, writeUnflushed } from '../vault/atomic-file.ts'
import { askReleaseFeed, isNewer, isPageOf } from './release-feed.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Stored next to the vault, so that a restart doesn't ask again. Anybody can have written it. */
const Note = z.object({
  feed: z.string().max(2048),
  checkedAt: Instant,
  newer: UpdateStatus.shape.newer,
})
type Note = z.infer<typeof Note>

export interface UpdatesParts {
  readonly settings: () => Pick<Settings, 'updateCheck' | 'updateFeed'>
  readonly host: Pick<Host, 'capabilities' | 'openPage'>
  readonly clock: () => number
  readonly notePath: string
  /** The address to ask, unless the settings contain another one; null if there is none. */
  readonly releaseFeed: string | null
}

const nothingKnown: UpdateStatus = { checkedAt: null, newer: null, problem: null }

export function createUpdates({ settings, host, clock, notePath, releaseFeed }: UpdatesParts) {
  let problem: UpdateStatus['problem'] = null
  let asking: Promise<UpdateStatus> | null = null

  const version = () => host.capabilities().version
  const feedNow = () => settings().updateFeed ?? releaseFeed
  /** Without an address, nothing is checked. */
  const isOn = () => settings().updateCheck && feedNow() !== null

  async function readNote(): Promise<Note | null> {
    try {
      const bytes = await readIfThere(notePath)
      const note = Note.safeParse(JSON.parse(Buffer.from(bytes ?? []).toString()))
      return note.success && note.data.feed === feedNow() ? note.data : null
    } catch {
      // A missing or damaged note costs one more request.
      return null
    }
  }

  async function known(): Promise<UpdateStatus> {
    const note = isOn() ? await readNote() : null
    if (!note) return { ...nothingKnown, problem: isOn() ? problem : null }
    const { checkedAt, newer } = note
    const isSound = newer && isNewer(newer.version, version()) && isPageOf(note.feed, newer.page)
    return { checkedAt, newer: isSound ? newer : null, problem }
  }

  async function ask(feed: string): Promise<UpdateStatus> {
    // A failed check counts as well, so that the server isn't asked again and again.
    const before = await readNote()
    const note: Note = { feed, checkedAt: clock(), newer: before?.newer ?? null }
    problem = null
    try {
      await write(note)
      await write({ ...note, newer: await askReleaseFeed(feed, version(), clock) })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      problem = error.words
    }
    return known()
  }

  async function write(note: Note): Promise<void> {
    // Without the note, the next start asks once more.
    await writeUnflushed(notePath, Buffer.from(`${JSON.stringify(note)}\n`)).catch(() => undefined)
  }

  function askOnce(feed: string): Promise<UpdateStatus> {
    asking ??= ask(feed).finally(() => {
      asking = null
    })
    return asking
  }

  return {
    'updates.look': async () => {
      const feed = feedNow()
      if (!settings().updateCheck || feed === null) return nothingKnown
      const note = await readNote()
      const age = clock() - (note?.checkedAt ?? 0)
      // After a clock was set back, the last check lies in the future.
      return age >= 0 && age < dayMs ? known() : askOnce(feed)
    },
    'updates.check': async () => {
      if (!settings().updateCheck) throw new AppError('refused', words('core.updates.off'))
      const feed = feedNow()
      if (feed === null) throw new AppError('refused', words('core.updates.noFeed'))
      return askOnce(feed)
    },
    'updates.openPage': async () => {
      const { newer } = await known()
      if (!newer) throw new AppError('not-found', words('core.updates.none'))
      await host.openPage?.(newer.page)
    },
  } satisfies RoomHandlers<'updates'>
}
