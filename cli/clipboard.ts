/**
 * Copies with the system's own tool. The text goes through a pipe, because arguments are public.
 */
import { AppError } from '../shared/errors.ts'
import { words } from '../shared/wording/words.ts'

interface Tool {
  readonly command: string
  readonly args: readonly string[]
}

/** Writes to the clipboard with the first tool that is installed. */
export async function copyText(text: string, env: NodeJS.ProcessEnv): Promise<void> {
  const tools = clipboardTools(process.platform, env)
  for (const tool of tools) if (await runs(tool, text, env)) return
  const names = tools.map(({ command }) => command)
  throw new AppError(
    'unavailable',
    names.length > 0
      ? words('cli.entries.code.noClipboardTool', { tools: { all: names, as: 'or' } })
      : words('cli.entries.code.noClipboard'),
  )
}

export function clipboardTools(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Tool[] {
  if (platform === 'darwin') return [{ command: 'pbcopy', args: [] }]
  if (platform === 'win32') return [{ command: 'clip', args: [] }]
  const wayland = [{ command: 'wl-copy', args: [] }]
  const x11 = [
    { command: 'xclip', args: ['-selection', 'clipboard'] },
    { command: 'xsel', args: ['--clipboard', '--input'] },
  ]
  return [...(env.WAYLAND_DISPLAY ? wayland : []), ...(env.DISPLAY ? x11 : [])]
}

/**
 * False if the tool isn't installed. Its output is closed, because its background part would hold
 * it open.
 */
function runs({ command, args }: Tool, text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  // This is loaded here because commands that only show a code start no program.
  const { spawn } = process.getBuiltinModule('node:child_process')
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['pipe', 'ignore', 'ignore'] })
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(false)
      else reject(error)
    })
    child.on('exit', code => {
      if (code === 0) resolve(true)
      else reject(new AppError('refused', words('cli.entries.code.notCopied', { tool: command })))
    })
    child.stdin.on('error', () => {}) // the 'exit' event reports the outcome
    child.stdin.end(text)
  })
}
