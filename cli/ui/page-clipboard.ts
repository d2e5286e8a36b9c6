import type { Clipboard } from '../../core/host/host.ts'
import { runTool } from '../../core/typing/run-tool.ts'
import { findProgram } from '../../core/typing/typing-tools.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

/** A command and its arguments. */
type Tool = readonly [string, ...string[]]
type Tools = { readonly read: Tool; readonly write: Tool; readonly clear: Tool }

const timeoutMs = 2000

const macTools: Tools = { read: ['pbpaste'], write: ['pbcopy'], clear: ['pbcopy'] }
const waylandTools: Tools = {
  read: ['wl-paste', '--no-newline'],
  write: ['wl-copy'],
  clear: ['wl-copy', '--clear'],
}
const x11Tools: readonly Tools[] = [
  {
    read: ['xclip', '-selection', 'clipboard', '-o'],
    write: ['xclip', '-selection', 'clipboard', '-i'],
    clear: ['xclip', '-selection', 'clipboard', '-i'],
  },
  {
    read: ['xsel', '--clipboard', '--output'],
    write: ['xsel', '--clipboard', '--input'],
    clear: ['xsel', '--clipboard', '--clear'],
  },
]

/**
 * Returns the clipboard of the desktop that the browser is on; null if the system has no tool for
 * it.
 */
export function findPageClipboard(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): Clipboard | null {
  for (const { read, write, clear } of toolsOf(platform, env)) {
    // The same program writes and clears.
    const [reader, writer] = [findProgram(read[0], env), findProgram(write[0], env)]
    if (reader === null || writer === null) continue
    return {
      async writeSecret(text) {
        const options = { env, timeoutMs, input: text, staysBehind: true }
        const { isDone } = await runTool(writer, write.slice(1), options)
        if (!isDone) {
          throw new AppError('refused', words('cli.entries.code.notCopied', { tool: write[0] }))
        }
      },
      async read() {
        return (await runTool(reader, read.slice(1), { env, timeoutMs })).output
      },
      async clear() {
        // Nothing is written to its input. The X11 tool keeps running to provide that empty
        // content.
        await runTool(writer, clear.slice(1), { env, timeoutMs, staysBehind: true })
      },
    }
  }
  return null
}

function toolsOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly Tools[] {
  if (platform === 'darwin') return [macTools]
  if (platform === 'win32') return []
  if (env.WAYLAND_DISPLAY) return [waylandTools]
  return env.DISPLAY ? x11Tools : []
}
