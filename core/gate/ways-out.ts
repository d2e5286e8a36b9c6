/** Asks the user before each way out of the vault. A way out without a question doesn't compile. */

import type { Input, WayOut } from '../../shared/contract.ts'
import { nameOf } from '../../shared/name-of.ts'
import { type MessageKey, type ValuesIn, type Words, words } from '../../shared/wording/words.ts'
import { findAccount } from '../accounts/stored-account.ts'
import { nameOfHolder } from '../backup-codes/code-holder.ts'
import { type CodeKeys, createCodeKeys } from '../backup-codes/code-keys.ts'
import { type CopyLimit, createCopyLimit } from '../backup-codes/copy-limit.ts'
import { createSeenCodes, type SeenCodes } from '../backup-codes/seen-codes.ts'
import { findEntry } from '../entries/entries.ts'
import type { Vault } from '../vault/vault.ts'
import type { WhileOpen } from '../vault/while-open.ts'
import type { SetupYes } from './setup-yes.ts'

export interface Question {
  /** The question names what is revealed, since a page may say one thing and request another. */
  readonly question: Words
  readonly detail: Words
}

export interface WaysOut {
  /** Null if the same thing left the vault a moment ago, after a confirmation. */
  questionOf<M extends WayOut>(name: M, input: Input<M>): Question | null
  readonly codeKeys: CodeKeys
  readonly seenCodes: SeenCodes
  readonly copyLimit: CopyLimit
}

export interface WaysOutParts {
  readonly vault: Vault
  readonly setupYes: SetupYes
  readonly clock: () => number
  /** Defaults to the vault's own. */
  readonly whileOpen?: WhileOpen
}

type Questions = { readonly [M in WayOut]: (input: Input<M>) => Question | null }

/** The question and its detail, `<key>.detail`, take the same values. */
type Asked = { [K in MessageKey]: `${K}.detail` extends MessageKey ? K : never }[MessageKey]

function ask<K extends Asked>(key: K, ...values: ValuesIn<K>): Question {
  const detail = `${key}.detail` as MessageKey
  return {
    question: words(key, ...values),
    detail: { key: detail, values: values[0] as Words['values'] },
  }
}

/** A question throws `not-found` if the requested thing doesn't exist. */
export function openWaysOut(parts: WaysOutParts): WaysOut {
  const { vault, setupYes, clock, whileOpen = vault.whileOpen } = parts
  const codeKeys = createCodeKeys()
  const seenCodes = createSeenCodes({ vault, setupYes, clock, whileOpen })
  const copyLimit = createCopyLimit(clock, codeKeys, whileOpen)
  const nameOfEntry = (id: string) => nameOf(findEntry(vault.document(), id))
  const holder = (id: string) => ({ holder: nameOfHolder(vault.document(), id) })
  const counted = (ids: readonly string[] | null) => ({
    count: ids?.length ?? vault.document().entries.length,
  })

  const questions: Questions = {
    'vault.changePassphrase': ({ next }) => {
      if (next === null) return ask('core.gate.removePassphrase')
      return vault.status().hasPassphrase
        ? ask('core.gate.changePassphrase')
        : ask('core.gate.setPassphrase')
    },
    'vault.sealedCopy': () => ask('core.gate.sealedCopy'),
    'recovery.reveal': () => ask('core.gate.showRecoveryKey'),
    'recovery.replace': () => ask('core.gate.replaceRecoveryKey'),
    'entries.reveal': ({ id }) => ask('core.gate.showSecret', { name: nameOfEntry(id) }),
    'flows.showSetup': ({ id }) =>
      ask('core.gate.showSetup', { name: findAccount(vault.document(), id).name }),
    'backupCodes.use': ({ entryId, key }) =>
      seenCodes.areFresh(entryId, [key]) ? null : ask('core.gate.copyCode', holder(entryId)),
    'backupCodes.markUnused': ({ entryId, keys }) =>
      seenCodes.areFresh(entryId, keys)
        ? null
        : ask('core.gate.markUnused', { ...holder(entryId), count: keys.length }),
    'backupCodes.reveal': ({ entryId }) =>
      seenCodes.areFresh(entryId, codeKeys.allOf(vault.document(), entryId))
        ? null
        : ask('core.gate.showCodes', holder(entryId)),
    'exports.seal': ({ ids }) => ask('core.gate.exportSealed', counted(ids)),
    'exports.reveal': ({ ids }) => ask('core.gate.exportPlain', counted(ids)),
    'exports.revealQrSeries': ({ ids }) => ask('core.gate.exportQrCodes', counted(ids)),
    'exports.revealSheet': ({ ids }) => ask('core.gate.exportSheet', counted(ids)),
    'sync.setUp': () => ask('core.gate.pairComputer'),
    'sync.join': () => ask('core.gate.joinComputers'),
    'sync.accept': ({ check }) => ask('core.gate.acceptComputer', { check }),
    // The page chooses the path, so it is shown apart, where it cannot change the question.
    'backups.setFolder': ({ folder }) => ({
      question: words('core.gate.backupFolder'),
      detail: words('core.gate.backupFolder.detail', { folder }),
    }),
  }

  return { questionOf: (name, input) => questions[name](input), codeKeys, seenCodes, copyLimit }
}
