import { useState } from 'react'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import type { Confirmation } from '../../shared/method.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { type PressedKeys, type ShortcutIn, shortcutOf } from '../parts/keys/shortcuts.ts'
import { entryName } from '../stores/entry-name.ts'
import { codeToType, untilReleased } from './code-to-type.ts'
import { useQuickStores } from './quick-stores-context.ts'

export type QuickAct = 'copy' | 'next' | 'backup-code' | 'type'

const acts: Readonly<Record<ShortcutIn<'quick'>, QuickAct | null>> = {
  quickCopy: 'copy',
  quickNext: 'next',
  quickType: 'type',
  quickBackupCode: 'backup-code',
  // These two act on no entry.
  quickScan: null,
  quickHide: null,
}

/** Returns the action on an entry for the pressed keys; null if there is none. */
export function actOf(pressed: PressedKeys): QuickAct | null {
  const shortcut = shortcutOf('quick', pressed)
  return shortcut && acts[shortcut]
}

interface Asked {
  readonly entry: EntrySummary
  readonly name: string
}

/**
 * Runs the actions of keys. After a success, `onDone` hides the window. Otherwise, it shows the
 * reason.
 */
export function useQuickActions(onDone: (done?: string) => void) {
  const stores = useQuickStores()
  const { call, copier, backupCodes, announcer } = stores
  const [said, setSaid] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)

  async function copy(entry: EntrySummary, which: 'current' | 'next') {
    await copier.getState().copy(entry, which)
    const done = copier.getState().said
    if (done?.failed) setSaid(done.sentence)
    else onDone(announcer.getState().sentence)
  }

  /** If the system doesn't allow typing, the code is copied, with an explanation. */
  async function type(entry: EntrySummary) {
    if (!(await untilReleased())) return
    try {
      await call('quick.type', await codeToType(stores, entry))
      onDone()
    } catch (error) {
      await copier.getState().copy(entry, 'current')
      const done = copier.getState().said
      if (done?.failed) setSaid(done.sentence)
      else setSaid(say('quick.copiedInstead', { why: sentenceOf(error) }))
    }
  }

  /**
   * Copies the first unused code under the window's rules: after a fresh confirmation, and it is
   * marked used.
   */
  async function copyBackupCode(entry: EntrySummary, confirmation: Confirmation) {
    try {
      const list = await call('backupCodes.list', { entryId: entry.id })
      const code = list.find(({ state }) => state === 'unused')
      if (!code) throw new AppError('not-found', words('quick.noBackupCode'))
      await backupCodes.getState().use(entry.id, code, confirmation)
      onDone(announcer.getState().sentence)
    } catch (error) {
      const isUnasked = confirmation.passphrase === undefined
      const needsPassphrase = error instanceof AppError && error.code === 'wrong-passphrase'
      if (needsPassphrase && isUnasked) setAsked({ entry, name: entryName(entry) })
      else setSaid(sentenceOf(error))
    }
  }

  return {
    /** Tells why the last action failed. */
    said,
    /** The entry whose backup code waits for the passphrase. */
    asked,
    clear: () => setSaid(null),
    async run(act: QuickAct, entry: EntrySummary) {
      setSaid(null)
      if (act === 'backup-code') await copyBackupCode(entry, { confirmed: true })
      else if (act === 'type') await type(entry)
      else await copy(entry, act === 'next' ? 'next' : 'current')
    },
    async confirm(passphrase: string) {
      setSaid(null)
      if (asked) await copyBackupCode(asked.entry, { confirmed: true, passphrase })
    },
  }
}
