/**
 * Stores preferences in a small file next to the vault, so that they are known while the vault is
 * locked, and a change of them needs no backup. Nothing in the file is secret or protects anything.
 */

import { readFileSync, renameSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { defaultPreferences } from '../../shared/default-settings.ts'
import { Preferences } from '../../shared/settings-models.ts'
import { withoutUndefined } from '../entries/entries.ts'
import { errorCode, writeAtomically } from '../vault/atomic-file.ts'
import { reaching } from '../vault/disk-errors.ts'
import { watchFile } from '../vault/watch-file.ts'

export interface PreferencesFile {
  current(): Preferences
  /** Throws `unavailable` if they cannot be saved. */
  change(change: Partial<Preferences>): Promise<void>
  /** Takes what an older version stored in the vault, if the file doesn't have it yet. */
  adopt(older: Readonly<Record<string, unknown>>): Promise<void>
  /**
   * Also called for changes by other programs, once they are followed. Returns the function that
   * ends it.
   */
  onChange(listener: () => void): () => void
  /** Reads other programs' changes as soon as they happen. Returns the function that ends it. */
  follow(): () => void
}

/** Reads the file before it returns, so that a window is never drawn without the preferences. */
export function openPreferences(path: string): PreferencesFile {
  const reach = reaching({ kind: 'settingsFile', path })
  const listeners = new Set<() => void>()
  let stored = readStored(path)
  let lastTurn: Promise<unknown> = Promise.resolve()

  const current = () => ({ ...defaultPreferences, ...valid(stored) })

  function take(next: Record<string, unknown>): void {
    const before = current()
    stored = next
    if (isDeepStrictEqual(before, current())) return
    for (const listener of listeners) listener()
  }

  /** Changes are made one at a time, each based on the state at that time. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = lastTurn.then(work)
    lastTurn = turn.catch(() => {})
    return turn
  }

  const save = (merge: (now: Record<string, unknown>) => Record<string, unknown>) =>
    inTurn(async () => {
      const now = readStored(path)
      const next = merge(now)
      if (!isDeepStrictEqual(next, now)) {
        await reach(async () => {
          await mkdir(dirname(path), { recursive: true, mode: 0o700 })
          await writeAtomically(path, Buffer.from(`${JSON.stringify(next, null, 2)}\n`))
        })
      }
      take(next)
    })

  return {
    current,
    change: change => save(now => ({ ...now, ...withoutUndefined(change) })),
    adopt: older => save(now => ({ ...valid(older), ...now })),
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    follow: () =>
      watchFile(path, () => void inTurn(async () => take(readStored(path))).catch(() => {})),
  }
}

/**
 * A file that cannot be read counts as missing, because preferences are no reason not to open. A
 * file with other contents is renamed, because the next change would overwrite it.
 */
function readStored(path: string): Record<string, unknown> {
  try {
    const raw: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return { ...raw }
    putAside(path)
  } catch (error) {
    if (error instanceof SyntaxError) putAside(path)
    else if (!errorCode(error)) throw error
  }
  return {}
}

function putAside(path: string): void {
  try {
    renameSync(path, `${path}.damaged`)
  } catch (error) {
    if (!errorCode(error)) throw error
  }
}

/** Returns the valid preferences among these fields. */
function valid(fields: Readonly<Record<string, unknown>>): Partial<Preferences> {
  const usable = Object.entries(Preferences.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(fields[name])
    return value.success ? [[name, value.data]] : []
  })
  return Object.fromEntries(usable)
}

export const preferenceNames = Object.keys(Preferences.shape) as (keyof Preferences)[]

/** Picks the fields that are preferences. */
export function onlyPreferences(settings: object): Partial<Preferences> {
  const names: readonly string[] = preferenceNames
  return Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)))
}

/** Older versions stored them in the vault. */
export function hasPreferences(settings: object): boolean {
  return preferenceNames.some(name => name in settings)
}

export function withoutPreferences<T extends object>(settings: T): T {
  const names: readonly string[] = preferenceNames
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.includes(name))) as T
}
