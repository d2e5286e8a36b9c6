import type { BackupCode } from '../../shared/account-models.ts'
import { maskBackupCode } from '../../shared/backup-code-text.ts'
import type { Input, MethodName, Output } from '../../shared/contract.ts'
import type { EntryDetails } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

interface FakeCode extends BackupCode {
  readonly code: string
}

type Room = Extract<MethodName, `backupCodes.${string}`>
type Handlers = { [M in Room]: (input: Input<M>) => Output<M> }

interface FakeVault {
  now(): number
  find(id: string): EntryDetails
  replace(entry: EntryDetails): void
}

const states = ['used', 'void', 'unused'] as const

/** Makes the same codes every time, for the entries whose summaries say that there are some. */
export function createFakeBackupCodes({ now, find, replace }: FakeVault): Handlers {
  const made = new Map<string, FakeCode[]>()

  function codesOf(entryId: string): FakeCode[] {
    const { backupCodes } = find(entryId)
    const known = made.get(entryId)
    if (known) return known
    const codes = states.flatMap(state =>
      Array.from({ length: backupCodes?.[state] ?? 0 }, (_, at) => makeCode(state, at, now())),
    )
    made.set(entryId, codes)
    return codes
  }

  function keep(entryId: string, codes: FakeCode[]): BackupCode[] {
    made.set(entryId, codes)
    const counts = { unused: 0, used: 0, void: 0 }
    for (const { state } of codes) counts[state]++
    replace({ ...find(entryId), backupCodes: codes.length === 0 ? null : counts })
    return codes.map(withoutCode)
  }

  function change(entryId: string, keys: readonly string[], by: (code: FakeCode) => FakeCode) {
    return keep(
      entryId,
      codesOf(entryId).map(code => (keys.includes(code.key) ? by(code) : code)),
    )
  }

  return {
    'backupCodes.list': ({ entryId }) => codesOf(entryId).map(withoutCode),
    'backupCodes.add': ({ entryId, codes, earlier }) => {
      const before = codesOf(entryId).map(code =>
        earlier === 'void' && code.state === 'unused' ? { ...code, state: 'void' as const } : code,
      )
      const fresh = codes.filter(text => !before.some(({ code }) => code === text)).map(toCode)
      return keep(entryId, [...before, ...fresh])
    },
    'backupCodes.use': ({ entryId, key, where }) => {
      const found = codesOf(entryId).find(code => code.key === key)
      if (found?.state !== 'unused') throw new AppError('refused', words('core.backupCodes.void'))
      const codes = change(entryId, [key], code => ({
        ...code,
        state: 'used',
        usedAt: now(),
        copiedAt: now(),
        note: where || code.note,
      }))
      return { code: found.code, clearsAt: null, codes }
    },
    'backupCodes.mark': ({ entryId, keys, state }) =>
      change(entryId, keys, code => ({
        ...code,
        state,
        usedAt: state === 'used' ? now() : code.usedAt,
      })),
    'backupCodes.markUnused': ({ entryId, keys, note }) =>
      change(entryId, keys, code => ({
        ...code,
        state: 'unused',
        usedAt: null,
        note: note ?? code.note,
      })),
    'backupCodes.note': ({ entryId, key, note }) =>
      change(entryId, [key], code => ({ ...code, note })),
    'backupCodes.remove': ({ entryId, keys }) =>
      keep(
        entryId,
        codesOf(entryId).filter(({ key }) => !keys.includes(key)),
      ),
    'backupCodes.reveal': ({ entryId }) => ({ codes: codesOf(entryId).map(({ code }) => code) }),
  }
}

const withoutCode = ({ code: _, ...shown }: FakeCode): BackupCode => shown

function toCode(code: string): FakeCode {
  const mask = maskBackupCode(code)
  return { key: `key of ${code}`, code, mask, state: 'unused', usedAt: null, note: '' }
}

function makeCode(state: BackupCode['state'], at: number, now: number): FakeCode {
  const isUsed = state === 'used'
  return {
    ...toCode(`${state.slice(0, 4)}-${String(at).padStart(4, '0')}`),
    state,
    usedAt: isUsed ? now - (at + 1) * 86_400_000 : null,
    note: isUsed && at === 0 ? 'at the airport' : '',
  }
}
