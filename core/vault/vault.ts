/**
 * The vault: one document in one place, loaded in memory while it is open. Long, because all of its
 * operations are on the one state that nobody else may touch.
 */

import { AppError } from '../../shared/errors.ts'
import type { PlaceKind, VaultStatus } from '../../shared/vault-models.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { packContent, unsealDocument } from './content.ts'
import { emptyDocument, type VaultDocument } from './document.ts'
import { keepUnchanged } from './document-json.ts'
import type { Random } from './key-slots.ts'
import { replaceKey, slotsForReplacing } from './next-recovery-key.ts'
import { type Failures, PassphraseDelay } from './passphrase-delay.ts'
import type { VaultPlace } from './place.ts'
import { copyPlain } from './plain.ts'
import type { RecordsFile } from './records-file.ts'
import { isRecoveryKey, makeRecoveryKey, sameRecoveryKey } from './recovery-key.ts'
import { exists, isThere, replaceable } from './replaceable.ts'
import { type HowToOpenOlder, noSaveHistory, type SaveHistory } from './save-history.ts'
import { makeSealFor, refuseUnsealedFile } from './seal-for.ts'
import {
  makeSeal,
  openSeal,
  openSealByRecoveryKey,
  parseEnvelope,
  passphraseMark,
} from './sealed.ts'
import { type Change, type StampSave, unstamped, VaultStore } from './vault-store.ts'
import type { WhileOpen } from './while-open.ts'

export interface VaultParts {
  readonly places: Readonly<Record<PlaceKind, VaultPlace>>
  /** Null: the file place where its file exists, else the keychain. */
  readonly choice: PlaceKind | null
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Cryptographically strong. */
  readonly random: Random
  readonly keychainName: Words
  readonly filePath: string
  /** Remembers wrong passphrases; where it is left out, only as long as the program runs. */
  readonly failures?: RecordsFile<Failures>
  /** Tells older versions of the vault from the newest; where it is left out, none is told. */
  readonly history?: SaveHistory
  /** Stamps what a save changes; where it is left out, the vault is on no other computer. */
  readonly stampSave?: StampSave
}

export interface RestoreKeys {
  /** Or the recovery key. */
  readonly passphrase: string
  readonly newPassphrase?: string | null
}

export class Vault {
  readonly #parts: VaultParts
  readonly #store: VaultStore
  readonly #delay: PassphraseDelay

  constructor(parts: VaultParts) {
    this.#parts = parts
    this.#store = new VaultStore({ history: noSaveHistory, stampSave: unstamped, ...parts })
    this.#delay = new PassphraseDelay(parts.clock, parts.failures)
  }

  /** The first read. What goes wrong becomes the status. */
  async start(): Promise<void> {
    await this.#delay.load()
    await this.refresh()
  }

  /** Reads the place again after it was unavailable. */
  retry(): Promise<void> {
    return this.refresh()
  }

  /**
   * Reads what another program saved. An open vault stays open when its place cannot be reached.
   */
  refresh(): Promise<void> {
    const store = this.#store
    return store.inTurn(async () => {
      const { loaded } = store
      if (loaded.state !== 'open') return store.load(null)
      const revision = await store.place.revision()
      if (revision === loaded.revision) return
      // A disk that was taken out: what is open is all that there is now.
      if (revision === undefined && !(await store.isElsewhere())) return
      await store.load(loaded.seal)
    })
  }

  /** A file that every save changes, whichever program saves; null if nothing tells of it. */
  async signalPath(): Promise<string | null> {
    return (await this.#store.place.signalPath?.()) ?? null
  }

  status(): VaultStatus {
    const loaded = this.#store.loaded
    const open = loaded.state === 'open' ? loaded : null
    const slots = loaded.state === 'locked' ? loaded.slots : open?.seal?.slots
    return {
      state: loaded.state,
      place: this.#store.place.kind,
      keychainName: this.#parts.keychainName,
      filePath: this.#parts.filePath,
      hasPassphrase: open ? open.seal !== null : loaded.state === 'locked',
      problem: loaded.state === 'unavailable' ? loaded.problem : null,
      retryAt: slots ? this.#delay.retryAt(slots) : null,
      quarantined: open ? open.document.quarantine.length : 0,
      recoveryKeyConfirmed: open ? open.document.recovery.confirmedAt !== null : null,
      recoveryKeyMadeAt: open?.document.recovery.madeAt ?? null,
    }
  }

  /** The only way to keep anything of an open vault: see [Note: the session]. */
  get whileOpen(): WhileOpen {
    return this.#store.sessions.whileOpen
  }

  /** Fails with `locked` at the lock, so that whoever waits holds nothing on beyond it. */
  untilLocked<T>(work: Promise<T>): Promise<T> {
    return this.#store.sessions.untilLocked(work)
  }

  /** Fails with `locked`, `absent` or the problem of an unavailable vault. Do not change it. */
  document(): Readonly<VaultDocument> {
    return this.#store.opened().document
  }

  /** Returns the function that ends the subscription. */
  onChange(listener: (what: Change) => void): () => void {
    return this.#store.onChange(listener)
  }

  /**
   * Makes an empty vault. If a vault exists, or its place cannot be read, it is refused; another
   * place than the unreadable one is fine, whose data stay untouched.
   */
  create(kind: PlaceKind, passphrase: string | null): Promise<void> {
    return this.#store.inTurn(async () => {
      await this.#refuseWhereOneIs(kind)
      const { loaded, place: unreadable } = this.#store
      if (loaded.state === 'unavailable' && unreadable.kind === kind) throw this.#store.refusal()
      const place = this.#parts.places[kind]
      if (await place.read()) throw exists()
      const { random, clock } = this.#parts
      const document = emptyDocument(makeRecoveryKey(random), clock())
      const seal = await makeSealFor(kind, passphrase, document.recovery, random)
      await this.#store.saveNew(place, { document, seal }, 'nothing')
      await this.#store.noteSaved()
    })
  }

  /** Takes the passphrase or the recovery key. Fails with `wrong-passphrase` or `wait`. */
  unlock(passphrase: string): Promise<void> {
    return this.#store
      .inTurn(async () => {
        if (this.#store.loaded.state === 'open') return
        await this.#store.openSealed(envelope =>
          this.#delay.attempt(envelope.slots, () => openSeal(envelope.slots, passphrase)),
        )
        await this.#keepOlder()
      })
      .finally(() => this.#store.tell('status'))
  }

  /** Opens with the recovery key alone and sets the passphrase anew; null: none, keychain only. */
  recover(recoveryKey: string, newPassphrase: string | null): Promise<void> {
    return this.#store.inTurn(async () => {
      if (this.#store.loaded.state === 'open') throw exists()
      if (newPassphrase === null) refuseUnsealedFile(this.#store.place.kind)
      await this.#store.openSealed(async envelope =>
        openSealByRecoveryKey(envelope.slots, recoveryKey),
      )
      await this.#keepOlder()
      await this.#reseal(newPassphrase)
    })
  }

  /**
   * Drops document and keys. A vault without a passphrase cannot be locked, because nothing would
   * be asked to open it: `refused`. No-op where nothing is open.
   */
  lock(): void {
    const { loaded } = this.#store
    if (loaded.state === 'open' && !loaded.seal) {
      throw new AppError('refused', words('core.vault.passphrase.setFirst'))
    }
    this.#store.lock()
  }

  restorePrevious(): Promise<void> {
    return this.#store.inTurn(async () => {
      if (
        this.#store.loaded.state !== 'unavailable' ||
        !this.#store.loaded.problem.previousIsWhole
      ) {
        throw new AppError('refused', words('core.vault.noWholePrevious'))
      }
      await this.#store.place.restorePrevious()
      await this.#store.chooseFound()
      await this.#store.load(null)
      if (this.status().state === 'open') await this.#keepOlder()
    })
  }

  /**
   * Opens a vault that is older than another version that is known of, and saves it as the newest:
   * as it is, or as the newest backup has it. Counters take the higher one of both.
   */
  openOlder(how: HowToOpenOlder, passphrase: string | null): Promise<void> {
    return this.#store
      .inTurn(async () => {
        const { loaded } = this.#store
        const older = loaded.state === 'unavailable' ? loaded.problem.older : undefined
        if (!older) throw new AppError('refused', words('core.vault.older.noneNewer'))
        if (how === 'newest-backup' && older.backupAt === null) {
          throw new AppError('not-found', words('core.vault.older.noBackup'))
        }
        await this.#store.openOlder(envelope => {
          if (passphrase === null)
            throw new AppError('bad-input', words('core.vault.passphrase.missing'))
          const { slots } = envelope
          return this.#delay.attempt(slots, () => openSeal(slots, passphrase))
        })
        if (how === 'newest-backup') await this.#store.saveOlder(how)
        else await this.#keepOlder()
      })
      .finally(() => this.#store.tell('status'))
  }

  /** The vault stays open even where its place takes nothing: the question comes again, then. */
  async #keepOlder(): Promise<void> {
    try {
      await this.#store.saveOlder('as-it-is')
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }

  /**
   * Makes the vault from a sealed file. Without a new passphrase, what opened the file opens the
   * vault: its passphrase stays its passphrase; after the recovery key the keychain place has none,
   * and the file place opens by the recovery key until a passphrase is set. Never replaces a vault
   * that is whole or too new.
   */
  restoreSealed(
    file: Uint8Array,
    kind: PlaceKind,
    { passphrase, newPassphrase = null }: RestoreKeys,
  ): Promise<void> {
    return this.#store.inTurn(async () => {
      await this.#refuseWhereOneIs(kind)
      const envelope = parseEnvelope(file)
      const { dataKey } = await openSeal(envelope.slots, passphrase)
      // Another line of saves from here on: see [Note: saves].
      const document = { ...(await unsealDocument(envelope, dataKey)), saves: null }
      const { key, madeAt } = document.recovery
      const kept = newPassphrase ?? (isRecoveryKey(passphrase) ? null : passphrase)
      const seal =
        kept !== null || kind === 'file'
          ? await makeSeal(kept, key, this.#parts.random, madeAt)
          : null
      const place = this.#parts.places[kind]
      const replacing = await replaceable(place, this.#isKnownDamaged(place))
      await this.#store.saveNew(place, { document, seal }, replacing)
      await this.#store.noteSaved()
    })
  }

  /** Also makes a new data key. Null: none, keychain place only. */
  changePassphrase(current: string | null, next: string | null): Promise<void> {
    return this.#store
      .inTurn(async () => {
        const { seal } = this.#store.opened()
        if (next === null) refuseUnsealedFile(this.#store.place.kind)
        if (seal) await this.#delay.attempt(seal.slots, () => openSeal(seal.slots, current ?? ''))
        await this.#reseal(next)
      })
      .finally(() => this.#store.tell('status'))
  }

  /** Confirms anew, with the same growing delay (`wait`). The recovery key will do, too. */
  verifyPassphrase(passphrase: string): Promise<boolean> {
    return this.#store
      .inTurn(async () => {
        const { seal } = this.#store.opened()
        if (!seal) throw new AppError('bad-input', words('core.vault.passphrase.none'))
        try {
          await this.#delay.attempt(seal.slots, () => openSeal(seal.slots, passphrase))
          return true
        } catch (error) {
          if (error instanceof AppError && error.code === 'wrong-passphrase') return false
          throw error
        }
      })
      .finally(() => this.#store.tell('status'))
  }

  /** The old place is cleared once the new one has been read back. */
  move(kind: PlaceKind): Promise<void> {
    return this.#store.inTurn(async () => {
      const open = this.#store.opened()
      const from = this.#store.place
      const to = this.#parts.places[kind]
      if (kind === from.kind) return
      if (!open.seal) refuseUnsealedFile(kind)
      if (await to.read()) throw exists()
      const moved = await this.#store.saveNew(to, open, 'nothing')
      try {
        await from.remove(open.revision)
      } catch (error) {
        // Undone only where the old one is surely still there: it may hold another program's
        // change.
        if (await isThere(from)) {
          await to.remove(moved)
          this.#store.workAt(from, open)
        }
        throw error
      }
      await this.#store.noteSaved()
    })
  }

  /** The whole vault as a file that the recovery key opens, and the passphrase if there is one. */
  sealedCopy(
    outlineOf: (document: Readonly<VaultDocument>) => Uint8Array | null = () => null,
  ): Promise<{ name: string; file: Uint8Array }> {
    return this.#store.inTurn(async () => {
      const { document, seal: own } = this.#store.opened()
      const { random, clock } = this.#parts
      const { key, madeAt } = document.recovery
      const copySeal = own ?? (await makeSeal(null, key, random, madeAt))
      const file = await packContent({ document, seal: copySeal }, random, outlineOf(document))
      const day = new Date(clock()).toISOString().slice(0, 10)
      return { name: `countersign-${day}.countersign`, file }
    })
  }

  /** Another one after every change of the passphrase; null: there is none. */
  passphraseMark(): string | null {
    const { seal } = this.#store.opened()
    return seal && passphraseMark(seal.slots)
  }

  recoveryKey(): string {
    return this.document().recovery.key
  }

  /** The one in force, then those that it has replaced: they open the backups of their time. */
  recoveryKeys(): string[] {
    const { key, former = [] } = this.document().recovery
    return [key, ...former.map(one => one.key)]
  }

  /**
   * Makes a new recovery key, and a new data key: what is sealed from now on opens with neither the
   * old key nor what could be had by it. Takes the passphrase where there is one.
   */
  replaceRecoveryKey(passphrase: string | null): Promise<void> {
    return this.#store
      .inTurn(async () => {
        const { seal } = this.#store.opened()
        if (seal) {
          const slots = slotsForReplacing(seal.slots, passphrase)
          await this.#delay.attempt(seal.slots, () => openSeal(slots, passphrase ?? ''))
        }
        const hasPassphrase = seal !== null && passphraseMark(seal.slots) !== null
        const { random, clock } = this.#parts
        const [key, now] = [makeRecoveryKey(random), clock()]
        const next = seal && (await makeSeal(hasPassphrase ? passphrase : null, key, random, now))
        await this.#store.update(async ({ document }) => {
          const recovery = replaceKey(document.recovery, key, now)
          return { document: { ...document, recovery }, seal: next }
        })
        await this.#saveAgain()
      })
      .finally(() => this.#store.tell('status'))
  }

  /** The user typed back what was written down; `bad-input` says what is wrong with it. */
  async confirmRecoveryKey(typed: string): Promise<void> {
    if (!sameRecoveryKey(typed, this.recoveryKey())) {
      throw new AppError('bad-input', words('core.vault.recoveryKey.ofAnother'))
    }
    await this.change(draft => {
      draft.recovery.confirmedAt = this.#parts.clock()
      draft.recovery.remindAt = null
    })
  }

  /**
   * Runs the rule on a copy of the document, saves the copy, then takes it for the document. When
   * another program saved in between, the rule runs again on what that one saved: it must depend on
   * nothing but the draft. A rule that throws, or that changes nothing, saves nothing.
   */
  change<T>(rule: (draft: VaultDocument) => T): Promise<T> {
    return this.#store.inTurn(async () => {
      let result: T | undefined
      await this.#store.update(async ({ document, seal }) => {
        // The stamps are no part of what a rule changes: they are replaced, or stay as they are.
        const { sync, ...rest } = document
        const draft: VaultDocument = { ...copyPlain(rest), sync }
        result = rule(draft)
        return keepUnchanged(draft, document) ? { document: draft, seal } : null
      })
      return result as T
    })
  }

  async #reseal(passphrase: string | null): Promise<void> {
    const { place } = this.#store
    await this.#store.update(async ({ document }) => {
      const { random } = this.#parts
      return {
        document,
        seal: await makeSealFor(place.kind, passphrase, document.recovery, random),
      }
    })
    await this.#saveAgain()
  }

  /** The version before would still open as it did before. */
  #saveAgain(): Promise<void> {
    return this.#store.update(async ({ document, seal }) => ({ document, seal }))
  }

  #isKnownDamaged(place: VaultPlace): boolean {
    const { loaded, place: own } = this.#store
    return place === own && loaded.state === 'unavailable' && loaded.problem.code === 'damaged'
  }

  async #refuseWhereOneIs(kind: PlaceKind): Promise<void> {
    const store = this.#store
    if (store.loaded.state !== 'open') await store.load(null)
    const { state } = store.loaded
    if (state === 'open' || state === 'locked') throw exists()
    if (state === 'unavailable' && store.place.kind === 'file' && kind === 'keychain') {
      throw new AppError(
        'refused',
        words('core.vault.file.inTheWay', { filePath: this.#parts.filePath }),
      )
    }
  }
}
