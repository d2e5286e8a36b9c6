/** Registers the keys that open quick access from every program. */
import { app, globalShortcut } from 'electron'
import type { QuickShortcut } from '../shared/host-models.ts'

export interface Shortcut {
  /** Replaces the previous keys; null for none. */
  set(accelerator: string | null): void
  state(): QuickShortcut
}

/**
 * Runs before `ready`. Under Wayland, programs get keys through a portal of the desktop, which asks
 * the user. Chromium uses it only when told.
 */
export function enableShortcutPortal(env: NodeJS.ProcessEnv): void {
  if (asksUser(env)) app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal')
}

export function createShortcut(act: () => void, env: NodeJS.ProcessEnv): Shortcut {
  let current: string | null = null
  let state: QuickShortcut = 'off'

  function register(accelerator: string): QuickShortcut {
    try {
      if (!globalShortcut.register(accelerator, act)) return 'taken'
    } catch {
      // Electron throws for keys that this system doesn't know.
      return 'taken'
    }
    return asksUser(env) ? 'asked' : 'works'
  }

  return {
    set(accelerator) {
      // Keys that were taken may be free by now, so setting them again tries again.
      if (accelerator === current && state !== 'taken') return
      if (current !== null && state !== 'taken') globalShortcut.unregister(current)
      current = accelerator
      state = accelerator === null ? 'off' : register(accelerator)
    },
    state: () => state,
  }
}

/** Tells whether the portal asks the user without reporting the answer. */
function asksUser(env: NodeJS.ProcessEnv): boolean {
  const isWayland = env.XDG_SESSION_TYPE === 'wayland' && Boolean(env.WAYLAND_DISPLAY)
  return process.platform === 'linux' && isWayland
}
