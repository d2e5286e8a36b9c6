/**
 * Tells the user what is important while no window is in front, once for each problem until it is
 * over. It listens to the core's own events, so that no room has to know about it.
 */
import { fewLeft } from '../../shared/backup-code-text.ts'
import type { EventMessage } from '../../shared/contract.ts'
import { nameOf } from '../../shared/name-of.ts'
import type { Notice } from '../../shared/notice-models.ts'
import type { Settings } from '../../shared/settings-models.ts'
import type { VaultStatus } from '../../shared/vault-models.ts'
import { words } from '../../shared/wording/words.ts'
import type { StoredEntry } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'

export interface NoticesParts {
  readonly vault: Vault
  readonly settings: () => Settings
  /** Returns a function that removes the notice. */
  readonly tell: (notice: Notice) => () => void
}

export interface Notices {
  hear(message: EventMessage): void
}

export function createNotices({ vault, settings, tell }: NoticesParts): Notices {
  /** The current problems that were reported. */
  const told = new Set<Notice['kind']>()
  const unusedCodes = vault.whileOpen(() => new Map<string, number>())
  /** Notices that name an account are removed at the lock. */
  const named = vault.whileOpen(
    () => new Set<() => void>(),
    all => {
      for (const takeAway of all) takeAway()
    },
  )

  function tellOnce(isWrong: boolean, notice: Notice): void {
    if (!isWrong) told.delete(notice.kind)
    else if (!told.has(notice.kind) && settings().notifications) {
      told.add(notice.kind)
      tell(notice)
    }
  }

  /**
   * Entries with few codes at the unlock are marked in the list. This reports those that get down
   * to few.
   */
  function countCodes(): void {
    if (vault.status().state !== 'open') return
    const before = unusedCodes.peek()
    const counts = unusedCodes()
    const { entries } = vault.document()
    const fewer: StoredEntry[] = []
    for (const entry of entries) {
      const unused = countUnused(entry)
      const known = counts.get(entry.id) ?? unused
      if (before && known > fewLeft && unused <= fewLeft) fewer.push(entry)
      counts.set(entry.id, unused)
    }
    const [first] = fewer
    if (!first || !settings().notifications) return
    const { notificationNames, presenting } = settings()
    // Others may see the screen.
    const isNamed = notificationNames && !presenting
    const takeAway = tell(fewCodes(first, fewer.length, isNamed))
    if (isNamed) named().add(takeAway)
  }

  return {
    hear(message) {
      if (message.name === 'backups.changed') {
        tellOnce(message.payload.problem !== null, backupFailed)
      } else if (message.name === 'clock.changed') {
        const { isOff, correctionMs } = message.payload
        tellOnce(isOff && correctionMs === null, clockOff)
      } else if (message.name === 'vault.changed') {
        tellOnce(message.payload.state === 'unavailable', vaultProblem(message.payload))
        countCodes()
      } else if (message.name === 'entries.changed') countCodes()
    },
  }
}

const countUnused = ({ backupCodes }: StoredEntry) =>
  backupCodes.filter(({ state }) => state === 'unused').length

function fewCodes(entry: StoredEntry, entries: number, isNamed: boolean): Notice {
  const count = countUnused(entry)
  const one = isNamed
    ? words('core.notices.fewCodes.named', { name: nameOf(entry), count })
    : words('core.notices.fewCodes.unnamed', { count })
  return {
    kind: 'few-codes',
    title: words('core.notices.fewCodes'),
    text: entries > 1 ? words('core.notices.fewCodes.several', { count: entries }) : one,
    place: { what: 'codes', ...(entries === 1 && { entry: entry.id }) },
  }
}

const backupFailed: Notice = {
  kind: 'backup-failed',
  title: words('core.notices.backupFailed'),
  text: words('core.notices.backupFailed.text'),
  place: { what: 'codes' },
}

const clockOff: Notice = {
  kind: 'clock-off',
  title: words('core.notices.clockOff'),
  text: words('core.notices.clockOff.text'),
  place: { what: 'accounts' },
}

function vaultProblem({ problem }: VaultStatus): Notice {
  return {
    kind: 'vault-problem',
    ...(problem?.older
      ? { title: words('core.notices.older'), text: words('core.notices.older.text') }
      : { title: words('core.notices.unreadable'), text: words('core.notices.unreadable.text') }),
    place: { what: 'codes' },
  }
}
