import { win32 } from 'node:path'
import type { runTool } from '../../core/typing/run-tool.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

const timeoutMs = 20_000

/**
 * Windows' own scripting writes shortcuts. The paths are passed in the environment, where they may
 * contain any character.
 */
const script = `$link = (New-Object -ComObject WScript.Shell).CreateShortcut($env:COUNTERSIGN_LINK)
$link.TargetPath = $env:COUNTERSIGN_PROGRAM
$link.Arguments = $env:COUNTERSIGN_ARGUMENTS
$link.WindowStyle = 7
$link.Save()
`

/** Writes a shortcut to a program, whose console window starts minimized. Throws `unavailable`. */
export async function writeShortcut(
  file: string,
  [program, ...args]: readonly [string, ...string[]],
  { env, run }: { readonly env: NodeJS.ProcessEnv; readonly run: typeof runTool },
): Promise<void> {
  const root = env.SystemRoot ?? 'C:\\Windows'
  const powerShell = win32.join(root, 'System32\\WindowsPowerShell\\v1.0\\powershell.exe')
  const { isDone } = await run(powerShell, ['-NoProfile', '-NonInteractive', '-Command', '-'], {
    env: {
      ...env,
      COUNTERSIGN_LINK: file,
      COUNTERSIGN_PROGRAM: program,
      COUNTERSIGN_ARGUMENTS: args.map(quote).join(' '),
    },
    timeoutMs,
    input: script,
  })
  if (!isDone) throw new AppError('unavailable', words('cli.ui.noShortcut', { path: file }))
}

/**
 * Paths on Windows contain no quotation marks, but a trailing backslash would escape the closing
 * one.
 */
function quote(argument: string): string {
  return `"${argument.replace(/\\+$/, '$&$&')}"`
}
