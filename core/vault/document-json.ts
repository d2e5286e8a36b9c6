/** Reads and writes the stored document. The format is in docs/vault-format.md. */
import type { z } from 'zod'
import { defaultVaultSettings } from '../../shared/default-settings.ts'
import { AppError } from '../../shared/errors.ts'
import { VaultSettings } from '../../shared/settings-models.ts'
import { words } from '../../shared/wording/words.ts'
import { Recovery, Saves, StoredEntry, StoredTrash, VaultDocument } from './document.ts'
import { samePlain } from './plain.ts'

const documentVersion = 1
/**
 * A program without sync would change a vault without stamping its changes, which the next merge
 * would lose. It refuses this version.
 */
const syncedVersion = 2

/**
 * Reads a document. An entry that cannot be read, or whose id is taken, goes to the quarantine and
 * doesn't affect the others. Throws `damaged` if it isn't a document, and `too-new` if a newer
 * version wrote it.
 */
export function parseDocument(json: string): VaultDocument {
  const raw = parseObject(json)
  const { version, entries, trash, settings, recovery, saves, ...others } = raw
  const { connections, programs, quarantine, sync = null, ...rest } = others
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw damaged('core.vault.document.noVersion')
  }
  if (version > syncedVersion) {
    throw new AppError('too-new', words('core.vault.tooNew'))
  }
  if (!Array.isArray(entries)) throw damaged('core.vault.document.noEntries')
  const parsedRecovery = Recovery.safeParse(recovery)
  if (!parsedRecovery.success) throw damaged('core.vault.document.noRecovery')

  const seen = new Set<string>()
  const kept: unknown[] = []
  const isNew = (id: string) => !seen.has(id) && seen.add(id).size > 0
  const document: VaultDocument = {
    entries: [],
    trash: [],
    settings: parseSettings(settings),
    recovery: parsedRecovery.data,
    saves: Saves.safeParse(saves).data ?? null,
    connections: listOf(connections),
    programs: listOf(programs),
    quarantine: kept,
    sync,
    unknownFields: rest,
  }
  const take = (candidate: unknown) => {
    const entry = StoredEntry.safeParse(candidate)
    if (entry.success && isNew(entry.data.id)) {
      sound.add(entry.data)
      document.entries.push(entry.data)
    } else kept.push(candidate)
  }
  for (const candidate of entries) take(candidate)
  for (const candidate of listOf(trash)) {
    const trashed = StoredTrash.safeParse(candidate)
    if (trashed.success && isNew(trashed.data.entry.id)) {
      sound.add(trashed.data)
      document.trash.push(trashed.data)
    } else kept.push(candidate)
  }
  for (const candidate of listOf(quarantine)) take(candidate)
  return document
}

/**
 * Writes a document. Throws if a reader would not accept it unchanged, because an entry that cannot
 * be parsed would silently end up in the quarantine.
 */
export function formatDocument(document: VaultDocument): string {
  const { entries, trash, ...others } = document
  const issues = [
    ...issuesOf(VaultDocument, { ...others, entries: [], trash: [] }, []),
    ...entries.flatMap((entry, at) => issuesOf(StoredEntry, entry, ['entries', at])),
    ...trash.flatMap((trashed, at) => issuesOf(StoredTrash, trashed, ['trash', at])),
  ]
  if (issues.length > 0) throw new Error(`The document cannot be saved: ${issues.join(', ')}`)
  const { unknownFields, sync, ...known } = others
  const version = sync === null ? documentVersion : syncedVersion
  const frame = JSON.stringify({
    ...unknownFields,
    version,
    ...known,
    ...(sync !== null && { sync }),
  })
  return `${frame.slice(0, -1)},"entries":[${entries.map(textOf)}],"trash":[${trash.map(textOf)}]}`
}

/**
 * Entries that a reader accepts. A document is never changed in place, and a change keeps the
 * objects of unchanged entries (`keepUnchanged`), so each entry is checked and written as JSON only
 * once, not at every save.
 */
const sound = new WeakSet<object>()
const texts = new WeakMap<object, string>()

function textOf(one: StoredEntry | StoredTrash): string {
  const known = texts.get(one)
  if (known !== undefined) return known
  const text = JSON.stringify(one)
  texts.set(one, text)
  return text
}

/** Returns the invalid places, but never their values. */
function issuesOf(schema: z.ZodType, value: object, path: readonly PropertyKey[]): string[] {
  if (sound.has(value)) return []
  const checked = schema.safeParse(value)
  if (!checked.success) return checked.error.issues.map(issue => [...path, ...issue.path].join('.'))
  sound.add(value)
  return []
}

/**
 * Replaces equal parts of the changed copy by the document's own objects. Tells whether anything
 * differs at all.
 */
export function keepUnchanged(draft: VaultDocument, document: Readonly<VaultDocument>): boolean {
  draft.entries = shareEqual(draft.entries, document.entries, entry => entry.id)
  draft.trash = shareEqual(draft.trash, document.trash, trashed => trashed.entry.id)
  return !samePlain(draft, document)
}

function shareEqual<T>(changed: readonly T[], before: readonly T[], idOf: (one: T) => string): T[] {
  const byId = new Map(before.map(one => [idOf(one), one]))
  return changed.map(one => {
    const same = byId.get(idOf(one))
    return same !== undefined && samePlain(one, same) ? same : one
  })
}

/** A setting that is missing or out of range gets its default. Newer settings stay. */
function parseSettings(raw: unknown): VaultSettings {
  const given = typeof raw === 'object' && raw !== null ? withSystemLocks({ ...raw }) : {}
  const valid: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(VaultSettings.shape)) {
    const value = schema.safeParse(Reflect.get(given, name))
    valid[name] = value.success ? value.data : defaultVaultSettings[name as keyof VaultSettings]
  }
  return { ...given, ...(valid as VaultSettings) }
}

/** Earlier, a single setting stood for these three, so turning it off turned off all of them. */
function withSystemLocks(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { lockOnSuspend } = given
  return { lockOnScreenLock: lockOnSuspend, lockOnUserSwitch: lockOnSuspend, ...given }
}

function parseObject(json: string): Record<string, unknown> {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    // The parser's message quotes the text, which contains secrets.
    throw damaged('core.vault.document.notJson')
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw damaged('core.vault.document.notObject')
  return raw as Record<string, unknown>
}

const listOf = (raw: unknown): unknown[] =>
  Array.isArray(raw) ? raw : raw === undefined ? [] : [raw]

type Fault = 'noVersion' | 'noEntries' | 'noRecovery' | 'notJson' | 'notObject'

function damaged(key: `core.vault.document.${Fault}`): AppError {
  return new AppError('damaged', words(key))
}
