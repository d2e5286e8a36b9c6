/** Defines what a menu outside the window may show of the vault, and do with it. */

import type { MethodName, Output } from '../../shared/contract.ts'
import type { Code, EntrySummary } from '../../shared/entry-models.ts'
import { nameOf } from '../../shared/name-of.ts'
import { whichToCopy } from '../../shared/which-code.ts'
import type { Words } from '../../shared/wording/words.ts'
import type { App } from '../start.ts'

export interface PinnedEntry {
  readonly id: string
  readonly name: string
  readonly isCounted: boolean
  /** Null if the settings don't want codes in the menu, or if the entry has none now. */
  readonly code: string | null
}

/** A longer menu would cover the screen. */
const mostPinned = 20

export interface Pinned {
  readonly entries: readonly PinnedEntry[]
  /** How many more there are. */
  readonly more: number
  /** False if the settings want no names in the menu. */
  readonly areWanted: boolean
  readonly canLock: boolean
  /** When the first of the shown codes expires, in ms from now; null if none is shown. */
  readonly endsInMs: number | null
}

/** Null if the vault isn't open. */
export async function readPinned(core: App): Promise<Pinned | null> {
  const status = await ask(core, 'vault.status')
  const settings = await ask(core, 'settings.get')
  if (status?.state !== 'open' || !settings) return null
  const canLock = status.hasPassphrase
  if (settings.trayPinned === 'none') {
    return { entries: [], more: 0, areWanted: false, canLock, endsInMs: null }
  }
  const list = await ask(core, 'entries.list')
  if (!list) return null
  const all = list.filter(entry => entry.pinned)
  const pinned = all.slice(0, mostPinned)
  const showsCodes = settings.trayPinned === 'codes' && !settings.presenting
  const current = showsCodes ? await codesOf(core, pinned) : null
  const ends = [...(current?.codes.values() ?? [])].flatMap(({ validUntil }) => validUntil ?? [])
  return {
    areWanted: true,
    canLock,
    more: all.length - pinned.length,
    entries: pinned.map(entry => ({
      id: entry.id,
      name: nameOf(entry),
      isCounted: entry.otp.type === 'hotp',
      code: current?.codes.get(entry.id)?.code ?? null,
    })),
    endsInMs: current && ends.length > 0 ? Math.min(...ends) - current.now : null,
  }
}

async function codesOf(core: App, entries: readonly EntrySummary[]) {
  const answer = await ask(core, 'codes.current', { ids: entries.map(({ id }) => id) })
  if (!answer) return null
  const codes = new Map<string, Code>(answer.codes.map(code => [code.id, code]))
  return { now: answer.now, codes }
}

/**
 * Copies as the window does: with the same hints, the same clearing, and the next code if it is
 * due. Returns why it didn't, or null.
 */
export async function copyPinned(core: App, { id, isCounted }: PinnedEntry): Promise<Words | null> {
  // Nobody sees a counter-based entry's current code, so each copy needs a new one.
  if (isCounted) {
    const advanced = await core.dispatch('codes.advance', { id })
    if (!advanced.ok) return advanced.words
  }
  const which = await whichOf(core, id)
  const copied = await core.dispatch('codes.copy', { id, which })
  if (!copied.ok) return copied.words
  await core.dispatch('vault.keepOpen', undefined)
  return null
}

async function whichOf(core: App, id: string) {
  const settings = await ask(core, 'settings.get')
  const answer = await ask(core, 'codes.current', { ids: [id] })
  const code = answer?.codes[0]
  if (!settings || !answer || !code) return 'current'
  const endsInMs = code.validUntil === null ? null : code.validUntil - answer.now
  return whichToCopy(endsInMs, code.next, settings.copyNextBelowSeconds)
}

/** Null if the core refuses because the vault was locked meanwhile. */
async function ask<M extends MethodName>(
  core: App,
  name: M,
  input?: unknown,
): Promise<Output<M> | null> {
  const reply = await core.dispatch(name, input)
  return reply.ok ? (reply.value as Output<M>) : null
}
