/** Reports the system's sleep, lock screen, and user switches, and how long nobody was there. */
import { existsSync } from 'node:fs'
import { powerMonitor } from 'electron'
import type { SystemEvent } from '../core/settings/system-locks.ts'
import type { Capabilities } from '../shared/host-models.ts'
import type { Settings } from '../shared/settings-models.ts'
import { hasLogind } from './logind.ts'

const screenLockPollMs = 15_000
/** This exceeds any relevant idle time, because only `locked` and `unknown` are of interest. */
const oneDaySeconds = 86_400

export interface SystemLockParts {
  readonly onEvent: (event: SystemEvent) => void
  readonly onResume: () => void
}

export interface SystemLocks {
  /** The settings contain the allowed idle time. */
  applySettings(settings: Settings): void
}

/** `ready` has been emitted by now. */
export function followSystem({ onEvent, onResume }: SystemLockParts): SystemLocks {
  const idle = watchIdleTime(() => onEvent('system-idle'))
  powerMonitor.on('suspend', () => onEvent('suspend'))
  powerMonitor.on('resume', () => {
    onResume()
    // Its timer stopped during the sleep.
    idle.look()
  })
  if (process.platform === 'darwin') {
    powerMonitor.on('user-did-resign-active', () => onEvent('user-switch'))
  }
  const onScreenLock = () => onEvent('screen-lock')
  if (process.platform !== 'linux') powerMonitor.on('lock-screen', onScreenLock)
  // Electron has no lock-screen event on Linux.
  else pollScreenLock(onScreenLock)
  return { applySettings: settings => idle.setMinutes(settings.systemIdleLockMinutes) }
}

/** Returns what this system reports at all. */
export function seenLocks(env: NodeJS.ProcessEnv): Capabilities['locks'] {
  const isLinux = process.platform === 'linux'
  const answers = !isLinux || powerMonitor.getSystemIdleState(oneDaySeconds) !== 'unknown'
  return {
    suspend: !isLinux || hasLogind(env, existsSync),
    screenLock: answers,
    // Windows locks the screen of a user who switches to another.
    userSwitch: process.platform === 'darwin',
    systemIdle: answers,
    hidden: 'host',
  }
}

function pollScreenLock(lock: () => void): void {
  let wasLocked = false
  const poll = () => {
    const isLocked = powerMonitor.getSystemIdleState(oneDaySeconds) === 'locked'
    if (isLocked && !wasLocked) lock()
    wasLocked = isLocked
  }
  setInterval(poll, screenLockPollMs).unref()
}

/**
 * Instead of polling, each check computes the earliest time at which the user can have been away
 * for too long, and the next check is then.
 */
function watchIdleTime(onIdle: () => void) {
  let limitSeconds: number | null = null
  let timer: NodeJS.Timeout | undefined

  function look(): void {
    clearTimeout(timer)
    if (limitSeconds === null) return
    const idleSeconds = powerMonitor.getSystemIdleTime()
    if (idleSeconds >= limitSeconds) onIdle()
    const left = limitSeconds - idleSeconds
    timer = setTimeout(look, (left > 0 ? left : limitSeconds) * 1000)
    timer.unref()
  }

  return {
    look,
    setMinutes(minutes: number | null) {
      const next = minutes === null ? null : minutes * 60
      if (next === limitSeconds) return
      limitSeconds = next
      look()
    },
  }
}
