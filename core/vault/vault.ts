/**
 * The vault is one document in one place, loaded in memory while it is open. The file is long
 * because all operations work on the same private state, which nothing else may touch.
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
  /** Null uses the file place if its file exists, or else the keychain. */
  readonly choice: PlaceKind | null
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** Cryptographically strong. */
  readonly random: Random
  readonly keychainName: Words
  readonly filePath: string
  /**
   * Remembers wrong passphrases. Without it, they are remembered only as long as the program runs.
   */
  readonly failures?: RecordsFile<Failures>
  /** Recognizes older versions of the vault. Without it, none is recognized. */
  readonly history?: SaveHistory
  /** Stamps the changes of a save. Without it, the vault is on no other computer. */
  readonly stampSave?: StampSave
}

export interface RestoreKeys {
  /** May also be the recovery key. */
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

  /** Reads the vault for the first time. A failure becomes the status. */
  async start(): Promise<void> {
    await this.#delay.load()
    await this.refresh()
  }

  /** Reads the place again after it was unavailable. */
  retry(): Promise<void> {
    return this.refresh()
  }

  /** Reads what another program saved. An open vault stays open if its place cannot be reached. */
  refresh(): Promise<void> {
    const store = this.#store
    return store.inTurn(async () => {
      const { loaded } = store
      if (loaded.state !== 'open') return store.load(null)
      const revision = await store.place.revision()
      if (revision === loaded.revision) return
      // The disk may have been removed, so what is open is all that there is now.
      if (revision === undefined && !(await store.isElsewhere())) return
      await store.load(loaded.seal)
    })
  }

  /** Returns a file that changes with every save by any program; null if there is none. */
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
      ...(open && { syncs: open.document.sync !== null }),
    }
  }

  /** This is the only way to keep anything from an open vault. See [Note: the session]. */
  get whileOpen(): WhileOpen {
    return this.#store.sessions.whileOpen
  }

  /** Throws `locked` at the lock, so that waiting callers keep nothing beyond it. */
  untilLocked<T>(work: Promise<T>): Promise<T> {
    return this.#store.sessions.untilLocked(work)
  }

  /**
   * Throws `locked`, `absent`, or the problem of an unavailable vault. The document must not be
   * changed.
   */
  document(): Readonly<VaultDocument> {
    return this.#store.opened().document
  }

  /** Returns the function that ends the subscription. */
  onChange(listener: (what: Change) => void): () => void {
    return this.#store.onChange(listener)
  }

  /**
   * Creates an empty vault. It is refused if a vault exists, or if its place cannot be read. A
   * place other than the unreadable one is allowed, and leaves the data there untouched.
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

  /** Takes the passphrase or the recovery key. Throws `wrong-passphrase` or `wait`. */
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

  /** Opens with the recovery key only and sets a new passphrase; null sets none (keychain only). */
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
   * Drops the document and the keys. A vault without a passphrase cannot be locked, because nothing
   * would be needed to open it again, so this throws `refused`. Does nothing if no vault is open.
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
   * Opens a vault that is older than another known version, and saves it as the newest: as it is,
   * or with the contents of the newest backup. Counters get the higher value of the two.
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

  /**
   * The vault stays open even if its place refuses the save. In that case, the question will come
   * again.
   */
  async #keepOlder(): Promise<void> {
    try {
      await this.#store.saveOlder('as-it-is')
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }

  /**
   * Creates the vault from a sealed file. Without a new passphrase, what opened the file opens the
   * vault: its passphrase stays. After the recovery key, the keychain place has no passphrase, and
   * the file place opens with the recovery key until one is set. It never replaces a vault that is
   * intact or too new.
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
      // A new line of saves begins here. See [Note: saves].
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

  /** Also creates a new data key. Null means none, in the keychain place only. */
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

  /**
   * Checks the passphrase again, with the same growing delay (`wait`). The recovery key works as
   * well.
   */
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
        // This is undone only if the old one certainly still exists, because it may have another
        // program's change.
        if (await isThere(from)) {
          await to.remove(moved)
          this.#store.workAt(from, open)
        }
        throw error
      }
      await this.#store.noteSaved()
    })
  }

  /**
   * Returns the whole vault as a file that the recovery key opens, and the passphrase if there is
   * one.
   */
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

  /** Changes whenever the passphrase is changed; null if there is none. */
  passphraseMark(): string | null {
    const { seal } = this.#store.opened()
    return seal && passphraseMark(seal.slots)
  }

  recoveryKey(): string {
    return this.document().recovery.key
  }

  /**
   * Returns the current key, then those that it has replaced, which open the backups of their time.
   */
  recoveryKeys(): string[] {
    const { key, former = [] } = this.document().recovery
    return [key, ...former.map(one => one.key)]
  }

  /**
   * Creates a new recovery key and a new data key, so that what is sealed from now on opens neither
   * with the old key nor with anything that was obtained with it. Requires the passphrase if there
   * is one.
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

  /** The user typed the key from the written copy. `bad-input` says what is wrong with it. */
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
   * Runs the rule on a copy of the document, saves the copy, and then uses it as the document. If
   * another program saved in between, the rule runs again on that version, so it must depend on
   * nothing but the draft. A rule that throws or changes nothing saves nothing.
   */
  change<T>(rule: (draft: VaultDocument) => T): Promise<T> {
    return this.#store.inTurn(async () => {
      let result: T | undefined
      await this.#store.update(async ({ document, seal }) => {
        // The stamps don't belong to what a rule changes. They are replaced, or stay as they are.
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

  /** The previous version would otherwise still open as before. */
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
