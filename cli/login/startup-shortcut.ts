import { win32 } from 'node:path'
import type { runTool } from '../../core/typing/run-tool.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

const timeoutMs = 20_000

/** Windows’ own scripting writes shortcuts. Paths reach it by the environment, where any letter may be. */
const script = `$link = (New-Object -ComObject WScript.Shell).CreateShortcut($env:COUNTERSIGN_LINK)
$link.TargetPath = $env:COUNTERSIGN_PROGRAM
$link.Arguments = $env:COUNTERSIGN_ARGUMENTS
$link.WindowStyle = 7
$link.Save()
`

/** Writes a shortcut to a program, whose own window of text is minimized. Throws `unavailable`. */
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

/** No path of Windows has a quotation mark; a backslash before one would take its meaning away. */
function quote(argument: string): string {
  return `"${argument.replace(/\\+$/, '$&$&')}"`
}
