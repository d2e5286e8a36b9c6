/** Starts the window at login. Each system reads a file of its own for that. */
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import {
  autostartPath,
  isAutostarted,
  removeAutostart,
  writeAutostart,
} from '../../core/background/autostart-file.ts'
import type { LoginStart } from '../../core/background/background.ts'
import type { runTool } from '../../core/typing/run-tool.ts'
import { writeAtomically } from '../../core/vault/atomic-file.ts'
import { reaching } from '../../core/vault/disk-errors.ts'
import { agentText } from './launch-agent.ts'
import { writeShortcut } from './startup-shortcut.ts'

export interface LoginParts {
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
  /** The program and its arguments, as they were typed or found; null if they are unknown. */
  readonly command: readonly [string, ...string[]] | null
  readonly run: typeof runTool
}

/** The desktop program has another name, because both may be installed. */
const name = 'app.countersign.Window'

export function createLoginStart(parts: LoginParts): LoginStart {
  const { platform, env, run } = parts
  const command = canRegister(parts) ? wholeCommand(parts) : null
  if (!command) return { state: async () => 'unavailable', set: async () => undefined }
  if (platform === 'linux') {
    const file = autostartPath(env, name)
    return {
      state: async () => ((await isAutostarted(file)) ? 'on' : 'off'),
      set: isOn => (isOn ? writeAutostart(file, command) : removeAutostart(file)),
    }
  }
  const isMac = platform === 'darwin'
  const file = isMac
    ? path.join(env.HOME ?? homedir(), 'Library/LaunchAgents', `${name}.plist`)
    : path.win32.join(env.APPDATA ?? '', startup, 'Countersign.lnk')
  const writeAgent = async () => {
    await mkdir(path.dirname(file), { recursive: true })
    await writeAtomically(file, Buffer.from(agentText(name, command)))
  }
  return {
    state: async () => (existsSync(file) ? 'on' : 'off'),
    set: isOn =>
      reaching({ kind: 'startFile', path: file })(async () => {
        if (!isOn) await rm(file, { force: true })
        else if (isMac) await writeAgent()
        else await writeShortcut(file, command, { env, run })
      }),
  }
}

const startup = 'Microsoft\\Windows\\Start Menu\\Programs\\Startup'

/**
 * npx runs programs from a cache that may be cleared, and a sandbox cannot access the desktop's
 * autostart folder. A shortcut on Windows cannot set the variable that names another data folder.
 */
function canRegister({ platform, env, command }: LoginParts): boolean {
  if (command === null || env.FLATPAK_ID || env.SNAP) return false
  if (command.some(part => /[\\/]_npx[\\/]/.test(part))) return false
  if (platform === 'win32') return Boolean(env.APPDATA) && !env.COUNTERSIGN_DATA_FOLDER
  return platform === 'linux' || platform === 'darwin'
}

function wholeCommand({ env, command }: LoginParts): readonly [string, ...string[]] | null {
  const folder = env.COUNTERSIGN_DATA_FOLDER
  if (!command || !folder) return command
  return ['/usr/bin/env', `COUNTERSIGN_DATA_FOLDER=${path.resolve(folder)}`, ...command]
}
