import {
  type Bridge,
  type EventMessage,
  type Input,
  type MethodName,
  methods,
  type Output,
  type Reply,
} from '../../shared/contract.ts'
import { defaultSettings } from '../../shared/default-settings.ts'
import type { Code, EntryDetails } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import type { Confirmation } from '../../shared/method.ts'
import type { Settings } from '../../shared/settings-models.ts'
import type { VaultStatus } from '../../shared/vault-models.ts'
import { words } from '../../shared/wording/words.ts'
import { literal } from '../literal.ts'
import { createFakeAccounts } from './fake-accounts.ts'
import { createFakeBackupCodes } from './fake-backup-codes.ts'
import { createFakeBackups } from './fake-backups.ts'
import { createFakeCheck } from './fake-check.ts'
import type { FakeHost } from './fake-host.ts'
import { createFakePrograms } from './fake-programs.ts'
import { createFakeSync } from './fake-sync.ts'
import { createFakeTransfer } from './fake-transfer.ts'

const newer = { version: '9.9.9', page: 'https://releases.example/9.9.9' }
const updates = { checkedAt: 0, newer, problem: null }

type Handlers = { [M in MethodName]?: (input: Input<M>) => Output<M> | Promise<Output<M>> }

export const fakePassphrase = 'correct horse'
export const fakeRecoveryKey = 'ABCD-EFGH-2345-JKLM-NPQR-6789-STUV-WXYZ'

/**
 * Acts as a host in memory: without secrets or computed codes, and with the same answers every
 * time.
 */
export interface FakeBridge extends Bridge {
  emit(message: EventMessage): void
  /** Lists every call so far, in order. */
  readonly calls: { name: MethodName; input: unknown }[]
  /** Answers instead of the built-in handler, and may throw AppError or wait. */
  answer<M extends MethodName>(
    name: M,
    run: (input: Input<M>) => Output<M> | Promise<Output<M>>,
  ): void
}

export function createFakeBridge(host: FakeHost): FakeBridge {
  const listeners = new Set<(message: EventMessage) => void>()
  const overrides = new Map<MethodName, (input: never) => unknown>()
  const calls: FakeBridge['calls'] = []
  const emit = (message: EventMessage) => {
    for (const listener of listeners) listener(message)
  }
  let openCode: string | null = null
  /** Asks as the core does: the same backup code needs no second confirmation. */
  function requireYes(name: MethodName, input: unknown): void {
    const { confirmation, key, keys } = input as {
      confirmation: Confirmation
      key?: string
      keys?: string[]
    }
    const code = key ?? keys?.[0] ?? null
    if (confirmation.passphrase === fakePassphrase) openCode = code
    else if (name === 'backupCodes.reveal' || code === null || code !== openCode) {
      throw new AppError('wrong-passphrase', words('core.vault.passphrase.wrong'))
    }
  }
  const handlers = {
    ...createHandlers(host, emit),
    ...createFakeAccounts(host, emit),
    ...createFakeCheck(host.now, emit),
    ...createFakeBackups(host),
  }

  return {
    calls,
    emit,
    answer: (name, run) => void overrides.set(name, run),
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async call<M extends MethodName>(name: M, input: Input<M>): Promise<Reply<Output<M>>> {
      calls.push({ name, input })
      const run = (overrides.get(name) ?? handlers[name]) as
        | ((input: Input<M>) => unknown)
        | undefined
      try {
        if (methods[name].reveals && host.status?.hasPassphrase) requireYes(name, input)
        if (!run) throw new AppError('unknown-method', literal(`The fake host has no ${name}.`))
        return { ok: true, value: (await run(input)) as Output<M> }
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        const { code, words, retryAfterSeconds, remainingAttempts } = error
        return { ok: false, code, words, retryAfterSeconds, remainingAttempts }
      }
    },
  }
}

function createHandlers(host: FakeHost, emit: (message: EventMessage) => void): Handlers {
  let status: VaultStatus = {
    state: 'open',
    place: 'keychain',
    keychainName: literal('GNOME Keyring'),
    filePath: '/home/ada/.local/share/countersign/vault.sealed',
    hasPassphrase: false,
    problem: null,
    retryAt: null,
    quarantined: 0,
    recoveryKeyConfirmed: true,
    recoveryKeyMadeAt: Date.UTC(2026, 4, 3),
    ...(host.sync && { syncs: true }),
    ...host.status,
  }
  let settings: Settings = { ...defaultSettings, ...host.settings }
  let entries = [...(host.entries ?? [])]
  let trash = [...(host.trash ?? [])]
  const counted = new Map<string, number>()
  let scanning = false
  let background = host.background ?? ({ hasTray: true, atLogin: 'off' } as const)
  let recent: string[] = []

  function setStatus(change: Partial<VaultStatus>): VaultStatus {
    status = { ...status, ...change }
    emit({ name: 'vault.changed', payload: status })
    return status
  }
  function find(id: string): EntryDetails {
    const entry = entries.find(one => one.id === id)
    if (!entry) throw new AppError('not-found', words('core.entries.gone'))
    return entry
  }
  function open(passphrase: string): VaultStatus {
    if (passphrase !== fakePassphrase) {
      status = { ...status, retryAt: host.now() + 4000 }
      throw new AppError('wrong-passphrase', words('core.vault.passphrase.wrong'))
    }
    return setStatus({ state: 'open', retryAt: null, recoveryKeyConfirmed: true })
  }

  return {
    'host.capabilities': () => ({
      version: '0.1.0',
      platform: 'linux',
      clipboard: 'page',
      screenPicker: 'page',
      capturesScreens: false,
      screenSettings: false,
      contentProtection: false,
      confirms: false,
      picksFolders: false,
      crashLog: null,
      locks: {
        suspend: true,
        screenLock: false,
        userSwitch: false,
        systemIdle: false,
        hidden: 'page',
      },
      opensPages: false,
      notifications: 'page',
      quick: 'page',
      background: false,
      ...host.capabilities,
    }),
    'updates.look': () => updates,
    'updates.check': () => updates,
    'updates.openPage': () => undefined,
    'host.setTyped': () => undefined,
    'host.noteHidden': () => undefined,
    'host.noteVisible': () => undefined,
    'host.background': () => background,
    'host.setAtLogin': ({ isOn }) => {
      background = { ...background, atLogin: isOn ? 'on' : 'off' }
      return background
    },
    'vault.status': () => status,
    'vault.create': ({ place, passphrase }) =>
      setStatus({
        state: 'open',
        place,
        hasPassphrase: passphrase !== null,
        recoveryKeyConfirmed: false,
      }),
    'vault.unlock': ({ passphrase }) => open(passphrase),
    'vault.recover': () => setStatus({ state: 'open' }),
    'vault.lock': () => setStatus({ state: 'locked', recoveryKeyConfirmed: null }),
    'vault.keepOpen': () => undefined,
    'vault.retry': () => setStatus({ state: 'open', problem: null }),
    'vault.refresh': () => status,
    'vault.changePassphrase': ({ next }) => setStatus({ hasPassphrase: next !== null }),
    'vault.move': ({ place }) => setStatus({ place }),
    'vault.sealedCopy': () => ({ name: 'copy.countersign', file: 'e30=', savedAs: null }),
    'recovery.reveal': () => ({ recoveryKey: fakeRecoveryKey, madeAt: status.recoveryKeyMadeAt }),
    'recovery.replace': () => {
      const madeAt = host.now()
      setStatus({ recoveryKeyConfirmed: false, recoveryKeyMadeAt: madeAt })
      return { recoveryKey: fakeRecoveryKey.replace('ABCD', 'WXYZ'), madeAt }
    },
    'recovery.confirm': () => setStatus({ recoveryKeyConfirmed: true }),

    'entries.list': () => [...entries],
    'entries.get': ({ id }) => find(id),
    'entries.update': ({ id, change }) => {
      const { pinned, issuer, label, note, tags } = { ...find(id), ...change }
      const changed = { ...find(id), pinned, issuer, label, note, tags }
      entries = entries.map(entry => (entry.id === id ? changed : entry))
      return changed
    },
    'entries.reorder': ({ ids }) => {
      const queue = ids.map(find)
      entries = entries.map(entry => (ids.includes(entry.id) ? (queue.shift() ?? entry) : entry))
      return entries
    },
    'entries.remove': ({ ids }) => {
      const gone = ids.map(find)
      const trashedAt = host.now()
      trash = [
        ...gone.map(entry => ({
          ...entry,
          trashedAt,
          purgedAt: trashedAt + 30 * 86_400_000,
          isEarlierSecret: false,
        })),
        ...trash,
      ]
      entries = entries.filter(entry => !ids.includes(entry.id))
      return { removed: gone.length }
    },
    'entries.reveal': () => ({
      secret: 'NOT A REAL SECRET',
      uri: 'otpauth://totp/none',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h2v2h-2zM5 1h2v2h-2zM1 5h2v2h-2z"/></svg>',
    }),

    'trash.list': () => trash,
    'trash.restore': ({ ids }) => {
      const back = trash.filter(entry => ids.includes(entry.id))
      trash = trash.filter(entry => !ids.includes(entry.id))
      entries = [...entries, ...back.map(entry => ({ ...entry, note: '', updatedAt: host.now() }))]
      return { restored: back.length }
    },
    'trash.purge': ({ ids }) => {
      trash = trash.filter(entry => !ids.includes(entry.id))
      emit({ name: 'entries.changed', payload: undefined })
      return { purged: ids.length }
    },

    'codes.current': ({ ids }) => ({
      now: host.now(),
      codes: entries
        .filter(entry => ids.includes(entry.id))
        .map(entry => codeAt(entry, host.now())),
    }),
    'codes.advance': ({ id }) => {
      const count = (counted.get(id) ?? 0) + 1
      counted.set(id, count)
      const code = fakeDigits(id, count, 6)
      return { id, code, next: null, validFrom: null, validUntil: null }
    },
    'clipboard.copySecret': () => ({ clearsAt: null }),
    'clipboard.adopt': () => undefined,
    'codes.copy': () => ({ clearsAt: null }),

    ...createFakeBackupCodes({
      now: host.now,
      find,
      replace(changed) {
        entries = entries.map(entry => (entry.id === changed.id ? changed : entry))
        emit({ name: 'entries.changed', payload: undefined })
      },
    }),

    ...createFakeTransfer(() => entries),

    'quick.recent': () => recent,
    'quick.used': ({ id }) => {
      recent = [id, ...recent.filter(other => other !== id)]
    },
    'quick.type': () => undefined,
    'quick.show': () => undefined,
    'quick.hide': () => undefined,
    'quick.openWindow': () => undefined,
    'quick.shortcut': () => (settings.quickShortcut === null ? 'off' : (host.shortcut ?? 'works')),
    'scan.request': () => undefined,
    'scan.shortcut': () => (settings.scanShortcut === null ? 'off' : 'works'),
    'scan.openPermission': () => undefined,
    'scan.setOpen': ({ open }) => {
      scanning = open
    },
    'scan.sources': () => {
      if (!scanning) throw new AppError('refused', words('core.screens.notScanning'))
      const thumbnail = 'data:image/png;base64,AAAA'
      return [{ id: 'screen:1:0', name: 'Screen 1', kind: 'screen', thumbnail }]
    },
    'scan.choose': () => undefined,
    ...createFakePrograms(host.programs ?? [], emit),
    ...createFakeSync(host.sync ?? null, host.now, emit, syncs => setStatus({ syncs })),
    'settings.get': () => settings,
    'settings.chooseLanguage': ({ language }) => {
      settings = { ...settings, language }
      return settings
    },
    'settings.update': change => {
      settings = { ...settings, ...change }
      return settings
    },
  }
}

/**
 * Represents a code, which is the same for the same entry and step, and different for any other.
 */
export function codeAt(entry: EntryDetails, now: number): Code {
  const { id, otp } = entry
  if (otp.type === 'hotp') return { id, code: null, next: null, validFrom: null, validUntil: null }
  const periodMs = (otp.type === 'totp' ? otp.periodSeconds : otp.type === 'motp' ? 10 : 30) * 1000
  const step = Math.floor(now / periodMs)
  const make = (at: number) => {
    if (otp.type === 'steam') return fakeLetters(id, at, 5, '23456789BCDFGHJKMNPQRTVWXY')
    if (otp.type === 'yandex') return fakeLetters(id, at, 8, 'abcdefghijklmnopqrstuvwxyz')
    return fakeDigits(id, at, otp.type === 'totp' ? otp.digits : 6)
  }
  return {
    id,
    code: make(step),
    next: make(step + 1),
    validFrom: step * periodMs,
    validUntil: (step + 1) * periodMs,
  }
}

const fakeDigits = (id: string, step: number, length: number) =>
  fakeLetters(id, step, length, '0123456789')

function fakeLetters(id: string, step: number, length: number, alphabet: string): string {
  let state = 2166136261
  const next = (char: number) => {
    state = Math.imul(state ^ char, 16777619) >>> 0
    return (state >>> 7) % alphabet.length
  }
  for (const char of `${id}${step}`) next(char.charCodeAt(0))
  return Array.from({ length }, (_, at) => alphabet[next(at)]).join('')
}
