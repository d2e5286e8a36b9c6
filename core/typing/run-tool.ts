import { spawn } from 'node:child_process'

export interface Ran {
  readonly isDone: boolean
  readonly output: string
  /** The beginning of its error output. */
  readonly complaint: string
}

export interface RunOptions {
  readonly env: NodeJS.ProcessEnv
  readonly timeoutMs: number
  readonly input?: string
  /** The program continues in the background and would hold its output open, so none is read. */
  readonly staysBehind?: boolean
}

const longestText = 16_384

/** Runs a system program to its end. It never throws: a failure has a complaint. */
export function runTool(
  command: string,
  args: readonly string[],
  { env, timeoutMs, input = '', staysBehind = false }: RunOptions,
): Promise<Ran> {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      env,
      stdio: staysBehind ? ['pipe', 'ignore', 'ignore'] : 'pipe',
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      windowsHide: true,
    })
    const said = { output: '', complaint: '' }
    const take = (what: keyof typeof said) => (text: string) => {
      said[what] = (said[what] + text).slice(0, longestText)
    }
    child.stdout?.setEncoding('utf8').on('data', take('output'))
    child.stderr?.setEncoding('utf8').on('data', take('complaint'))
    child.once('error', () => resolve({ isDone: false, ...said }))
    child.once(staysBehind ? 'exit' : 'close', code => resolve({ isDone: code === 0, ...said }))
    child.stdin?.on('error', () => undefined) // the 'close' event reports the outcome
    child.stdin?.end(input)
  })
}
