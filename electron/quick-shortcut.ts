/** The keys that open quick access from every program. */
import { app, globalShortcut } from 'electron'
import type { QuickShortcut } from '../shared/host-models.ts'

export interface Shortcut {
  /** Takes the place of the keys before; null: none. */
  set(accelerator: string | null): void
  state(): QuickShortcut
}

/**
 * Runs before `ready`. Under Wayland, programs get keys by a portal of the desktop, which asks the
 * user; Chromium leaves it out unless told.
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
      // Electron throws for keys that this system does not know.
      return 'taken'
    }
    return asksUser(env) ? 'asked' : 'works'
  }

  return {
    set(accelerator) {
      // Keys that were taken may be free by now: whoever sets them again tries again.
      if (accelerator === current && state !== 'taken') return
      if (current !== null && state !== 'taken') globalShortcut.unregister(current)
      current = accelerator
      state = accelerator === null ? 'off' : register(accelerator)
    },
    state: () => state,
  }
}

/** Whether the portal asks, and does not say what was answered. */
function asksUser(env: NodeJS.ProcessEnv): boolean {
  const isWayland = env.XDG_SESSION_TYPE === 'wayland' && Boolean(env.WAYLAND_DISPLAY)
  return process.platform === 'linux' && isWayland
}
