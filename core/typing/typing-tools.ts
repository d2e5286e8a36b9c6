/** The programs of each system that press keys for others, and what they are told. */
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join, win32 } from 'node:path'

export interface TypingTool {
  /** As its package and its manual call it. */
  readonly name: string
  /** An absolute path. */
  readonly command: string
  readonly args: readonly string[]
  /** What goes in by the pipe: arguments are public, and a code never stands there. */
  readonly input: (text: string) => string
  /** Whether the user has yet to allow it, by what the tool complains of. */
  readonly needsPermission: (complaint: string) => boolean
}

/** Why there is none. */
export type NoTool =
  | { readonly why: 'flatpak' | 'no-desktop' }
  | { readonly why: 'missing'; readonly names: readonly string[] }

/** The tools in the order in which they are tried; the list is never empty. */
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

/** The script is in the language of the program that reads it. */
const script = (...lines: readonly string[]) => lines.map(line => `${line}\n`).join('')
const asItIs = (text: string) => text
const never = () => false

/** Under Wayland, xdotool reaches only the programs that are not of Wayland, and says nothing of it. */
function linuxTools({ WAYLAND_DISPLAY, DISPLAY }: NodeJS.ProcessEnv) {
  if (WAYLAND_DISPLAY) {
    return [
      { name: 'wtype', args: ['-'] },
      { name: 'ydotool', args: ['type', '--file', '-'] },
    ]
  }
  return DISPLAY ? [{ name: xdotool, args: ['type', '--file', '-'] }] : []
}

/** It also says which window is in front. */
export const xdotool = 'xdotool'

/** A code has letters and digits alone, so nothing in it ends the text of a script. */
const appleScript: TypingTool = {
  name: 'osascript',
  command: '/usr/bin/osascript',
  args: ['-'],
  input: text => script(`tell application "System Events" to keystroke "${text}"`),
  // 1002: no keystrokes; 25211 and 1719: no accessibility; 1743: no Apple events to System Events.
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

/** Null if it is not installed. A relative folder on the path is nobody's to trust. */
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
