/** What the user is asked before each way out of the vault; a way without a question does not compile. */
import type { Input, WayOut } from '../../shared/contract.ts'
import { nameOf } from '../../shared/name-of.ts'
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
  /** It names what goes out: a page may say one thing and ask for another. */
  readonly question: string
  readonly detail: string
}

export interface WaysOut {
  /** Null: what would go out went out a moment ago, after a yes. */
  questionOf<M extends WayOut>(name: M, input: Input<M>): Question | null
  readonly codeKeys: CodeKeys
  readonly seenCodes: SeenCodes
  readonly copyLimit: CopyLimit
}

export interface WaysOutParts {
  readonly vault: Vault
  readonly setupYes: SetupYes
  readonly clock: () => number
  /** The vault's own, unless another is given. */
  readonly whileOpen?: WhileOpen
}

type Questions = { readonly [M in WayOut]: (input: Input<M>) => Question | null }

const secretDetail = 'Whoever sees it can make the same codes.'
const codesDetail = 'Each backup code signs in once in place of a code.'

/** A question throws `not-found` where what is asked for is not there. */
export function openWaysOut(parts: WaysOutParts): WaysOut {
  const { vault, setupYes, clock, whileOpen = vault.whileOpen } = parts
  const codeKeys = createCodeKeys()
  const seenCodes = createSeenCodes({ vault, setupYes, clock, whileOpen })
  const copyLimit = createCopyLimit(clock, codeKeys, whileOpen)
  const nameOfEntry = (id: string) => nameOf(findEntry(vault.document(), id))
  const codesOf = (id: string) => `the backup codes of ${nameOfHolder(vault.document(), id)}`
  const entriesOf = (ids: readonly string[] | null) => {
    const count = ids?.length ?? vault.document().entries.length
    return count === 1 ? 'one entry' : `${count} entries`
  }

  const questions: Questions = {
    'vault.changePassphrase': ({ next }) =>
      next === null
        ? {
            question: 'Remove the passphrase of your vault?',
            detail: 'Whoever is signed in to this computer can then open it.',
          }
        : {
            question: vault.status().hasPassphrase
              ? 'Change the passphrase of your vault?'
              : 'Set a passphrase for your vault?',
            detail:
              'The new passphrase opens the vault, and the backups that are made from now on.',
          },
    'vault.sealedCopy': () => ({
      question: 'Save a copy of your whole vault?',
      detail: 'The copy is encrypted: the recovery key opens it, and so does the passphrase.',
    }),
    'recovery.reveal': () => ({
      question: 'Show the recovery key?',
      detail: 'Whoever sees it can open your vault and its backups.',
    }),
    'recovery.replace': () => ({
      question: 'Make a new recovery key and show it?',
      detail:
        'Backups that are made from now on open with the new key. Those that are there keep opening with the old one.',
    }),
    'entries.reveal': ({ id }) => ({
      question: `Show the secret of ${nameOfEntry(id)}?`,
      detail: secretDetail,
    }),
    'flows.showSetup': ({ id }) => ({
      question: `Show the new secret of ${findAccount(vault.document(), id).name}?`,
      detail: secretDetail,
    }),
    'backupCodes.use': ({ entryId, key }) =>
      seenCodes.areFresh(entryId, [key])
        ? null
        : { question: `Copy one of ${codesOf(entryId)}?`, detail: codesDetail },
    'backupCodes.markUnused': ({ entryId, keys }) =>
      seenCodes.areFresh(entryId, keys)
        ? null
        : {
            question: `Mark ${keys.length === 1 ? 'one' : keys.length} of ${codesOf(entryId)} as unused?`,
            detail: 'They look as if nobody had used them, and can be copied again.',
          },
    'backupCodes.reveal': ({ entryId }) =>
      seenCodes.areFresh(entryId, codeKeys.allOf(vault.document(), entryId))
        ? null
        : { question: `Show ${codesOf(entryId)}?`, detail: codesDetail },
    'exports.seal': ({ ids }) => ({
      question: `Write the secrets of ${entriesOf(ids)} into an encrypted file?`,
      detail: 'Whoever knows the password of the file can make the same codes.',
    }),
    'exports.reveal': ({ ids }) => ({
      question: `Write the secrets of ${entriesOf(ids)} into a file that is not encrypted?`,
      detail: 'Whoever reads the file can make the same codes.',
    }),
    'exports.revealQrSeries': ({ ids }) => ({
      question: `Show the secrets of ${entriesOf(ids)} as QR codes?`,
      detail: 'Whoever sees them can make the same codes.',
    }),
    'exports.revealSheet': ({ ids }) => ({
      question: `Print the secrets of ${entriesOf(ids)}?`,
      detail: 'Whoever has the sheet can make your codes.',
    }),
    'backups.setFolder': ({ folder }) => ({
      question: 'Keep your backups in another folder too?',
      detail: `${folder}\nEvery backup goes there. The recovery key opens them, and so does the passphrase.`,
    }),
  }

  return { questionOf: (name, input) => questions[name](input), codeKeys, seenCodes, copyLimit }
}
