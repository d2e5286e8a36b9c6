import type { Input, MethodName, Output } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { BackupStatus, BackupSummary } from '../../shared/transfer-models.ts'
import { words } from '../../shared/wording/words.ts'
import type { FakeHost } from './fake-host.ts'

type Handlers = { [M in MethodName]?: (input: Input<M>) => Output<M> | Promise<Output<M>> }

const minuteMs = 60_000
export const otherVaultsKey = 'the other key'

/**
 * Keeps backups in memory. The newest two are from this vault, followed by a damaged one and
 * another vault's.
 */
export function createFakeBackups(host: FakeHost): Handlers {
  const now = host.now()
  let status: BackupStatus = {
    ownFolder: '/home/ada/.local/share/Countersign/backups',
    folder: null,
    lastGoodAt: now - 2 * minuteMs,
    problem: null,
    isDue: false,
    ...host.backups,
  }
  const list = sampleBackups(now).slice(0, host.backupFiles ?? 0)
  const find = (id: string) => {
    const backup = list.find(one => one.id === id)
    if (!backup) throw new AppError('not-found', words('core.backups.gone'))
    return backup
  }

  return {
    'backups.status': () => status,
    'backups.list': () => list,
    'backups.make': () => {
      if (!status.problem) status = { ...status, lastGoodAt: host.now() }
      return status
    },
    'backups.setFolder': ({ folder }) => {
      if (!folder.startsWith('/')) {
        throw new AppError('bad-input', words('core.backups.wholePath'))
      }
      status = { ...status, folder, problem: null, lastGoodAt: host.now() }
      return status
    },
    'backups.leaveFolder': () => {
      status = { ...status, folder: null }
      return status
    },
    'backups.compare': ({ id, passphrase }) => {
      const backup = find(id)
      if (backup.entries === null && passphrase !== otherVaultsKey) {
        throw new AppError('wrong-passphrase', words('core.vault.passphrase.wrong'))
      }
      return {
        backup: { ...backup, entries: backup.entries ?? 3 },
        entries: [
          { issuer: 'GitHub', label: 'ada@example.com', verdict: 'same', differences: [] },
          { issuer: 'Fastmail', label: 'ada', verdict: 'missing', differences: [] },
          {
            issuer: 'Dropbox',
            label: 'ada@example.com',
            verdict: 'changed',
            differences: [
              { part: 'label', here: 'ada@example.com', inBackup: 'ada' },
              { part: 'note', here: null, inBackup: null },
              { part: 'counter', here: '15', inBackup: '0' },
            ],
          },
          { issuer: 'Bank', label: 'household', verdict: 'only-here', differences: [] },
        ],
        otherComputers: 0,
        onlyHere: { trash: 1, accounts: 0 },
      }
    },
    'backups.restore': ({ how }) => {
      const isReplaced = how === 'replace' ? 1 : 0
      return { added: 1, changed: isReplaced, removed: isReplaced }
    },
    'backups.undoRestore': () => undefined,
  }
}

function sampleBackups(now: number): BackupSummary[] {
  const sample = (minutesAgo: number, over: Partial<BackupSummary>): BackupSummary => ({
    id: `backup-${minutesAgo}`,
    place: 'both',
    name: `backup-${minutesAgo}`,
    madeAt: now - minutesAgo * minuteMs,
    bytes: 14_200,
    entries: 12,
    device: 'ada-laptop',
    changes: null,
    recoveryKey: { madeAt: Date.UTC(2026, 4, 3), isFormer: minutesAgo > 5000 },
    problem: null,
    ...over,
  })
  return [
    sample(2, {
      changes: {
        added: { count: 1, names: [{ issuer: 'GitHub', label: 'ada@example.com' }] },
        changed: { count: 3, names: [] },
        removed: { count: 0, names: [] },
      },
    }),
    sample(60, { place: 'own', entries: 11 }),
    sample(600, {
      entries: null,
      problem: words('core.vault.sealed.checksumWrong'),
    }),
    sample(3000, { place: 'folder', entries: null, device: 'ada-desktop' }),
    sample(9000, { entries: 1 }),
  ]
}
