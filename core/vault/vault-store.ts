/**
 * Keeps the vault's state: its place, what is loaded, and one operation at a time. The file is long
 * because all of these operations work on the same private state, which nothing else may touch.
 */

import { AppError } from '../../shared/errors.ts'
import type { PlaceKind } from '../../shared/vault-models.ts'
import { words } from '../../shared/wording/words.ts'
import { type Content, isWhole, packContent, readContent } from './content.ts'
import type { VaultDocument } from './document.ts'
import type { Random } from './key-slots.ts'
import { type LoadedVault, type Open, refusalOf, unavailableAsOlder } from './loaded-vault.ts'
import type { Replacing, Stored, VaultPlace } from './place.ts'
import { isThere } from './replaceable.ts'
import {
  countFrom,
  countSave,
  type HowToOpenOlder,
  resumeFrom,
  type SaveHistory,
} from './save-history.ts'
import { type Envelope, parseEnvelope, type Seal } from './sealed.ts'
import { createSessions, type Sessions } from './while-open.ts'

/** 'document' includes the status. */
export type Change = 'status' | 'document'

/** A change is repeated each time another program saves in between. */
const maxTries = 20

/** Returns the document to save. See [Note: stamping]. */
export type StampSave = (
  before: Readonly<VaultDocument>,
  after: VaultDocument,
  now: number,
) => Promise<VaultDocument>

export const unstamped: StampSave = async (_, after) => after

export interface VaultStoreParts {
  readonly places: Readonly<Record<PlaceKind, VaultPlace>>
  /** Null uses the place where a vault is found. */
  readonly choice: PlaceKind | null
  readonly random: Random
  readonly clock: () => number
  readonly history: SaveHistory
  readonly stampSave: StampSave
}

export class VaultStore {
  readonly #places: Readonly<Record<PlaceKind, VaultPlace>>
  readonly #random: Random
  readonly #clock: () => number
  readonly #history: SaveHistory
  readonly #stampSave: StampSave
  readonly #listeners = new Set<(what: Change) => void>()
  readonly #sessions = createSessions(() => this.refusal())
  #choice: PlaceKind | null
  #place: VaultPlace
  #loaded: LoadedVault = {
    state: 'unavailable',
    problem: {
      code: 'unavailable',
      message: words('core.vault.beingRead'),
      previousIsWhole: false,
    },
  }
  /** The revision that the user has chosen although a newer one is known. */
  #chosenOlder: string | null = null
  /** Counts locks, so that an operation that was running doesn't open the vault again. */
  #locks = 0
  #lastTurn: Promise<unknown> = Promise.resolve()

  constructor({ places, choice, random, clock, history, stampSave }: VaultStoreParts) {
    this.#places = places
    this.#random = random
    this.#clock = clock
    this.#history = history
    this.#stampSave = stampSave
    this.#choice = choice
    this.#place = places[choice ?? 'keychain']
  }

  get place(): VaultPlace {
    return this.#place
  }

  get sessions(): Pick<Sessions, 'whileOpen' | 'untilLocked'> {
    return this.#sessions
  }

  get loaded(): LoadedVault {
    return this.#loaded
  }

  /** Throws `locked`, `absent`, or the problem of an unavailable vault. */
  opened(): Open {
    if (this.#loaded.state !== 'open') throw this.refusal()
    return this.#loaded
  }

  refusal(): AppError {
    return refusalOf(this.#loaded)
  }

  onChange(listener: (what: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(what: Change): void {
    for (const listener of this.#listeners) listener(what)
  }

  /** Operations wait for each other, so that none sees another's unfinished state. */
  inTurn<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.#lastTurn.then(operation)
    // The chain doesn't keep the result itself, because it may be a secret, and the next operation
    // may be long in coming.
    this.#lastTurn = result.then(
      () => {},
      () => {},
    )
    return result
  }

  /** Reads the place. A failure becomes the state `unavailable`, and never `absent`. */
  async load(seal: Seal | null): Promise<void> {
    const locks = this.#locks
    try {
      const { file, keychain } = this.#places
      for (const place of this.#choice ? [this.#places[this.#choice]] : [file, keychain]) {
        this.#place = place
        const stored = await place.read()
        if (stored) return this.#become(await this.#openStored(stored, seal), locks)
      }
      this.#become({ state: 'absent' })
    } catch (error) {
      await this.#fail(error)
    }
  }

  /** Tells whether the vault has been moved to the other place. */
  async isElsewhere(): Promise<boolean> {
    if (this.#choice) return false
    const others = Object.values(this.#places).filter(place => place !== this.#place)
    const found = await Promise.all(others.map(isThere))
    return found.includes(true)
  }

  /** Reads a locked vault and opens it with the seal that `openSlots` finds. */
  async openSealed(openSlots: (envelope: Envelope) => Promise<Seal>): Promise<void> {
    const locks = this.#locks
    await this.load(null)
    if (this.#loaded.state === 'open') return
    if (this.#loaded.state !== 'locked') throw this.refusal()
    const stored = await this.#place.read()
    if (!stored) throw new AppError('stale', words('core.vault.movedAway'))
    const seal = await openSlots(parseEnvelope(stored.bytes))
    try {
      this.#become(await this.#openStored(stored, seal), locks)
    } catch (error) {
      await this.#fail(error)
    }
    this.opened()
  }

  /**
   * Opens the older version that `load` has refused, with the seal that `openSlots` finds if it has
   * one. If that fails, it is refused as before.
   */
  async openOlder(openSlots: (envelope: Envelope) => Promise<Seal>): Promise<void> {
    const before = this.#loaded
    this.#chosenOlder = before.state === 'unavailable' ? (before.revision ?? null) : null
    try {
      await this.openSealed(openSlots)
    } catch (error) {
      this.#chosenOlder = null
      if (this.#loaded.state === 'locked') this.#become(before)
      throw error
    }
  }

  /** The previous version was made the newest again. It is older on purpose. */
  async chooseFound(): Promise<void> {
    this.#chosenOlder = (await this.#place.revision()) ?? null
  }

  /** Saves an older version that was opened on purpose as the newest one. */
  async saveOlder(how: HowToOpenOlder): Promise<void> {
    const { passedOver } = this.opened()
    this.#chosenOlder = null
    if (!passedOver) return
    const backup = (await passedOver.backup?.open()) ?? null
    await this.update(async ({ document, seal }) => ({
      seal,
      document: countFrom(passedOver, resumeFrom(document, backup, how)),
    }))
  }

  /** Any version older than this one is noticed from now on. */
  async noteSaved(): Promise<void> {
    await this.#history.note(this.opened().document)
  }

  /**
   * Saves the result of `make` on the open vault; null saves nothing. If another program saved in
   * between, its version is read and `make` runs again on that.
   */
  async update(make: (open: Open) => Promise<Content | null>): Promise<void> {
    for (let tries = 1; ; tries++) {
      const open = this.opened()
      const made = await make(open)
      if (!made) return
      const stamped = await this.#stampSave(open.document, made.document, this.#clock())
      const content = this.#counted({ ...made, document: stamped })
      const bytes = packContent(content, this.#random)
      // A place that refuses the write doesn't wait for the bytes.
      bytes.catch(() => {})
      try {
        const revision = await this.#place.write(bytes, open)
        await this.#history.note(content.document)
        // After a lock in between, the change is saved all the same, but the vault isn't opened
        // again.
        if (this.#loaded === open) this.#become({ state: 'open', ...content, revision })
        return
      } catch (error) {
        if (!isStale(error) || tries === maxTries) throw error
      }
      if (this.#loaded === open) await this.load(open.seal)
    }
  }

  /** Saves a vault to a place that has none, reads it back, and works there from now on. */
  async saveNew(place: VaultPlace, made: Content, replacing: Replacing): Promise<string> {
    const content = this.#counted(made)
    const revision = await place.write(await packContent(content, this.#random), replacing)
    const kept = await place.read()
    if (kept?.revision !== revision) {
      throw new AppError('unavailable', words('core.vault.notKept'))
    }
    this.workAt(place, { ...content, revision })
    return revision
  }

  workAt(place: VaultPlace, content: Content & { readonly revision: string }): void {
    if (this.#choice) this.#choice = place.kind
    this.#place = place
    const { document, seal, revision } = content
    this.#become({ state: 'open', document, seal, revision })
  }

  lock(): void {
    this.#locks += 1
    if (this.#loaded.state !== 'open') return
    this.#become({ state: 'locked', slots: this.#loaded.seal?.slots ?? [] })
  }

  async #openStored(stored: Stored, seal: Seal | null): Promise<LoadedVault> {
    const content = await readContent(this.#place.kind, stored, seal)
    if (!('document' in content)) return { state: 'locked', slots: content.slots }
    const open: Open = { state: 'open', ...content, revision: stored.revision }
    const older = await this.#history.judge(content.document)
    if (!older) {
      await this.#history.note(content.document)
      return open
    }
    if (stored.revision === this.#chosenOlder) return { ...open, passedOver: older }
    // If another program has saved since it was read, the newer version is there by now.
    const now = await this.#place.read()
    if (now && now.revision !== stored.revision) return this.#openStored(now, seal)
    return unavailableAsOlder(older, open)
  }

  #counted({ document, seal }: Content): Content {
    return { document: countSave(document, this.#clock(), this.#random), seal }
  }

  #become(loaded: LoadedVault, locks = this.#locks): void {
    const seal = loaded.state === 'open' && locks !== this.#locks ? loaded.seal : null
    const before = this.#loaded
    this.#loaded = seal ? { state: 'locked', slots: seal.slots } : loaded
    if (this.#loaded.state === 'open') this.#sessions.begin()
    else this.#sessions.end()
    const documentOf = (one: LoadedVault) => (one.state === 'open' ? one.document : null)
    this.tell(documentOf(before) === documentOf(this.#loaded) ? 'status' : 'document')
  }

  async #fail(error: unknown): Promise<void> {
    if (!(error instanceof AppError)) throw error
    const previousIsWhole =
      (error.code === 'damaged' || error.code === 'too-new') && (await this.#hasWholePrevious())
    const { code, words: message } = error
    this.#become({ state: 'unavailable', problem: { code, message, previousIsWhole } })
  }

  async #hasWholePrevious(): Promise<boolean> {
    try {
      const bytes = await this.#place.readPrevious()
      return bytes !== undefined && (await isWhole(this.#place.kind, bytes))
    } catch (error) {
      if (error instanceof AppError) return false
      throw error
    }
  }
}

const isStale = (error: unknown) => error instanceof AppError && error.code === 'stale'
