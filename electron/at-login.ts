/** Starts the program at login, without a window. The system stores whether that is wanted. */
import { app } from 'electron'
import {
  autostartPath,
  isAutostarted,
  removeAutostart,
  writeAutostart,
} from '../core/background/autostart-file.ts'
import type { LoginStart } from '../core/background/background.ts'
import type { AtLogin } from '../shared/host-models.ts'

const hidden = '--hidden'

export interface DesktopLoginStart extends LoginStart {
  /** macOS passes no arguments to a program that it starts. */
  startedThisOne(): boolean
}

export function createLoginStart(env: NodeJS.ProcessEnv): DesktopLoginStart {
  const unavailable = !canRegister(env)
  const path = autostartPath(env, 'app.countersign.Countersign')
  return {
    async state() {
      if (unavailable) return 'unavailable'
      if (process.platform === 'linux') return (await isAutostarted(path)) ? 'on' : 'off'
      return process.platform === 'darwin' ? stateOnMac() : stateOnWindows()
    },
    async set(isOn) {
      if (unavailable) return
      if (process.platform !== 'linux') {
        app.setLoginItemSettings({ openAtLogin: isOn, ...windowsCommand() })
      } else if (isOn) await writeAutostart(path, [env.APPIMAGE || process.execPath, hidden])
      else await removeAutostart(path)
    },
    startedThisOne: () =>
      process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin,
  }
}

/**
 * The portable program leaves nothing on a computer, and runs from a temporary folder. A Flatpak
 * can’t access the folder from which desktops start programs.
 */
function canRegister(env: NodeJS.ProcessEnv): boolean {
  if (!app.isPackaged || env.PORTABLE_EXECUTABLE_FILE !== undefined) return false
  return !env.FLATPAK_ID
}

/** Windows compares what is registered with these. */
function windowsCommand(): { path: string; args: string[] } | undefined {
  return process.platform === 'win32' ? { path: process.execPath, args: [hidden] } : undefined
}

function stateOnMac(): AtLogin {
  const { status } = app.getLoginItemSettings()
  if (status === 'requires-approval') return 'blocked'
  return status === 'enabled' ? 'on' : 'off'
}

/** A program that is disabled in the Task Manager stays registered but doesn't start. */
function stateOnWindows(): AtLogin {
  const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings(windowsCommand())
  if (!openAtLogin) return 'off'
  return executableWillLaunchAtLogin ? 'on' : 'blocked'
}
