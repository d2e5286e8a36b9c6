/** Lists each system's programs that press keys, and their input. */
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join, win32 } from 'node:path'

export interface TypingTool {
  /** The name in its package and its manual. */
  readonly name: string
  /** An absolute path. */
  readonly command: string
  readonly args: readonly string[]
  /** The input for the pipe. Arguments are public, so a code is never among them. */
  readonly input: (text: string) => string
  /** Tells from the tool's complaint whether the user has yet to allow it. */
  readonly needsPermission: (complaint: string) => boolean
}

/** Tells why there is no tool. */
export type NoTool =
  | { readonly why: 'flatpak' | 'no-desktop' }
  | { readonly why: 'missing'; readonly names: readonly string[] }

/** Returns tools in the order in which they are tried. The list is never empty. */
export function findTypingTools(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): readonly TypingTool[] | NoTool {
  if (platform === 'darwin') return [appleScript]
  if (platform === 'win32') return [powerShell(env)]
  if (env.FLATPAK_ID) return { why: 'flatpak' }
  const wanted = linuxTools(env)
  if (wanted.length === 0) return { why: 'no-desktop' }
  const found = wanted.flatMap(({ name, args }) => {
    const command = findProgram(name, env)
    return command === null ? [] : [{ name, command, args, input: asItIs, needsPermission: never }]
  })
  if (found.length > 0) return found
  return { why: 'missing', names: wanted.map(({ name }) => name) }
}

/** Each script is in the language of the program that reads it. */
const script = (...lines: readonly string[]) => lines.map(line => `${line}\n`).join('')
const asItIs = (text: string) => text
const never = () => false

/** Under Wayland, xdotool silently reaches only programs that don't use Wayland. */
function linuxTools({ WAYLAND_DISPLAY, DISPLAY }: NodeJS.ProcessEnv) {
  if (WAYLAND_DISPLAY) {
    return [
      { name: 'wtype', args: ['-'] },
      { name: 'ydotool', args: ['type', '--file', '-'] },
    ]
  }
  return DISPLAY ? [{ name: xdotool, args: ['type', '--file', '-'] }] : []
}

/** It also tells which window is in front. */
export const xdotool = 'xdotool'

/** A code has only letters and digits, so nothing in it can end the string in a script. */
const appleScript: TypingTool = {
  name: 'osascript',
  command: '/usr/bin/osascript',
  args: ['-'],
  input: text => script(`tell application "System Events" to keystroke "${text}"`),
  // 1002 means no keystrokes, 25211 and 1719 no accessibility, and 1743 no Apple events to System
  // Events.
  needsPermission: complaint => /\(-?(?:1002|25211|1719|1743)\)/.test(complaint),
}

function powerShell({ SystemRoot = 'C:\\Windows' }: NodeJS.ProcessEnv): TypingTool {
  return {
    name: 'PowerShell',
    command: win32.join(SystemRoot, 'System32\\WindowsPowerShell\\v1.0\\powershell.exe'),
    args: ['-NoProfile', '-NonInteractive', '-Command', '-'],
    input: text =>
      script(
        'Add-Type -AssemblyName System.Windows.Forms',
        `[System.Windows.Forms.SendKeys]::SendWait('${text}')`,
      ),
    needsPermission: never,
  }
}

/** Null if it isn't installed. A relative folder on the path is never trusted. */
export function findProgram(name: string, env: NodeJS.ProcessEnv): string | null {
  const folders = (env.PATH ?? '').split(delimiter).filter(isAbsolute)
  const isThere = (file: string) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  }
  return folders.map(folder => join(folder, name)).find(isThere) ?? null
}
