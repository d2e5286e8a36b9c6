import { describe, expect, it } from 'vitest'
import {
  countVerdicts,
  describeMerge,
  describeReplace,
  describeRestored,
} from '../../renderer/backups/describe-restore.ts'
import {
  describeBackup,
  describeLastGood,
  formatBytes,
  isOfAnotherVault,
} from '../../renderer/parts/recovery/describe-backup.ts'
import { isWholeRecoveryKey } from '../../renderer/parts/recovery/recovery-key-groups.ts'
import { AppError } from '../../shared/errors.ts'
import type { BackupStatus, BackupSummary } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { literal } from '../literal.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'

const problem = { message: words('core.backups.folderGone', { path: '/x' }), since: 0 }
const verdicts = { same: 4, changed: 0, missing: 0, 'only-here': 0 }

describe('the backups of the window', () => {
  it('are loaded when the vault opens, updated at once, and forgotten at the lock', async () => {
    const { stores, bridge } = await openStores({ backupFiles: 2 })
    expect(stores.backups.getState().status).toMatchObject({ folder: null, problem: null })
    const told = { ...(stores.backups.getState().status as BackupStatus), problem }
    bridge.emit({ name: 'backups.changed', payload: told })
    expect(stores.backups.getState().status?.problem).toEqual(problem)
    await stores.session.getState().lock()
    expect(stores.backups.getState()).toMatchObject({ status: null, list: null })
    bridge.emit({ name: 'backups.changed', payload: told })
    expect(stores.backups.getState().status).toBeNull()
  })

  it('are listed again after each backup, once they were requested', async () => {
    const { stores, bridge } = await openStores({ backupFiles: 2 })
    const asked = () => bridge.calls.filter(({ name }) => name === 'backups.list').length
    await stores.backups.getState().make()
    expect(asked()).toBe(0)
    await stores.backups.getState().loadList()
    expect(stores.backups.getState().list).toHaveLength(2)
    await stores.backups.getState().make()
    await settle()
    expect(asked()).toBe(2)
  })

  it('keep the newer state if an answer comes late', async () => {
    const { stores, bridge } = await openStores()
    const earlier = stores.backups.getState().status as BackupStatus
    bridge.answer('backups.make', async () => {
      bridge.emit({ name: 'backups.changed', payload: { ...earlier, problem } })
      return earlier
    })
    await stores.backups.getState().make()
    expect(stores.backups.getState().status?.problem).toEqual(problem)
  })

  it('report why they cannot be listed', async () => {
    const { stores, bridge } = await openStores()
    bridge.answer('backups.list', () => {
      throw new AppError('unavailable', words('core.backups.noAnswer', { path: '/x' }))
    })
    await stores.backups.getState().loadList()
    expect(stores.backups.getState().listProblem).toBe(say('core.backups.noAnswer', { path: '/x' }))
  })

  it('go to the folder that is picked, once that was confirmed', async () => {
    const { stores, bridge } = await openStores()
    bridge.answer('backups.pickFolder', () => ({ folder: null }))
    expect(await stores.backups.getState().pickFolder()).toBeNull()
    expect(bridge.calls.some(({ name }) => name === 'backups.setFolder')).toBe(false)
    bridge.answer('backups.pickFolder', () => ({ folder: '/synced' }))
    expect(await stores.backups.getState().pickFolder()).toBe('/synced')
    expect(stores.backups.getState().status?.folder).toBeNull()
    await stores.backups.getState().setFolder('/synced', { confirmed: true })
    expect(stores.backups.getState().status?.folder).toBe('/synced')
  })
})

describe('the description of backups', () => {
  const backup: BackupSummary = {
    id: 'a',
    place: 'own',
    name: 'a',
    madeAt: 0,
    bytes: 14_200,
    entries: 1,
    device: 'ada',
    changes: null,
    recoveryKey: null,
    problem: null,
  }

  it('tells entries, device, size and place', () => {
    expect(describeBackup(backup)).toBe('1 entry · ada · 14 kB · own folder')
    expect(describeBackup({ ...backup, entries: null, device: null, place: 'both' })).toBe(
      '14 kB · both folders',
    )
  })

  it.each([
    [1, '1 kB'],
    [1_499, '1 kB'],
    [2_340_000, '2.3 MB'],
  ])('calls %d bytes %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })

  it('knows another vault’s from a damaged one', () => {
    expect(isOfAnotherVault({ ...backup, entries: null })).toBe(true)
    expect(isOfAnotherVault({ ...backup, entries: null, problem: literal('damaged') })).toBe(false)
    expect(isOfAnotherVault({ ...backup, entries: 0 })).toBe(false)
  })

  it('tells when the last successful one was made, or that there is none', () => {
    const status = { ownFolder: '', folder: null, problem: null, isDue: false }
    const now = 600_000
    expect(describeLastGood({ ...status, lastGoodAt: now - 120_000 }, now)).toBe(
      'The last successful backup was made 2 minutes ago.',
    )
    expect(describeLastGood({ ...status, lastGoodAt: null }, now)).toBe(
      'There is no successful backup yet.',
    )
  })

  it.each([
    [{}, 'Every entry in the backup is here already.', 'Your entries stay as they are.'],
    [
      { missing: 2, changed: 1, 'only-here': 3 },
      'Adds 2 entries. Nothing you already have changes.',
      'Takes the vault back to how it was then: 2 entries added, 1 entry changed back, and 3 entries removed that aren’t in the backup.',
    ],
  ])('describes what merging and replacing would do: %j', (over, merge, replace) => {
    const counts = { ...verdicts, ...over }
    expect(describeMerge(counts)).toBe(merge)
    expect(describeReplace(counts)).toBe(replace)
  })

  it('counts verdicts, and says what was done', () => {
    const entry = { issuer: '', label: '', differences: [] }
    expect(
      countVerdicts([
        { ...entry, verdict: 'same' },
        { ...entry, verdict: 'missing' },
        { ...entry, verdict: 'missing' },
      ]),
    ).toEqual({ ...verdicts, same: 1, missing: 2 })
    expect(describeRestored('merge', { added: 1, changed: 0, removed: 0 })).toBe(
      'Added 1 entry from the backup',
    )
    expect(describeRestored('replace', { added: 1, changed: 3, removed: 2 })).toMatch(
      /: 3 changed, 1 added, 2 removed$/,
    )
  })
})

describe('a recovery key that is typed', () => {
  it.each([
    ['abcd-efgh-2345-jklm-npqr-6789-stuv-wxyz-0123', true],
    ['ABCD EFGH 2345 JKLM NPQR 6789 STUV WXYZ', false],
    ['a passphrase of many words that is longer', false],
    ['', false],
  ])('is recognized by its shape: %j', (typed, isWhole) => {
    expect(isWholeRecoveryKey(typed)).toBe(isWhole)
  })
})
