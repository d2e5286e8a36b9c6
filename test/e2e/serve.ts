/** Runs the built `countersign` as a process. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'

export const projectRoot = join(import.meta.dirname, '../..')
export const countersignProgram = join(projectRoot, 'out/cli/countersign.js')

export interface Served {
  /** The address contains its launch token, and opens the page once. */
  readonly address: string
  readonly pid: number
  /** Ends it as Ctrl+C does. Throws if it doesn't end cleanly. */
  stop(): Promise<void>
}

/** Runs `countersign ui` until it has printed its address. */
export async function serveUi(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Served> {
  const command = [countersignProgram, ...args, 'ui', '--no-open', '--port', '0']
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    complaints += text
  })
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  const address = await Promise.race([addressIn(child.stdout), exit.then(() => null)])
  if (!address || child.pid === undefined) throw new Error(`countersign ui ended: ${complaints}`)
  return {
    address,
    pid: child.pid,
    async stop() {
      child.kill('SIGINT')
      const [status, signal] = await exit
      if (status !== 0) throw new Error(`countersign ui ended with ${status ?? signal}`)
    },
  }
}

/** Runs a command to its end and returns its output. Throws if it fails. */
export async function runCountersign(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stdin = '',
): Promise<string> {
  const child = spawn(process.execPath, [countersignProgram, ...args], {
    env: { ...process.env, ...env },
    stdio: 'pipe',
  })
  const exit = once(child, 'exit') as Promise<[number | null]>
  child.stdin.end(stdin)
  const [out, complaints, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exit,
  ])
  if (status !== 0) throw new Error(`countersign ${args[0]} ended with ${status}: ${complaints}`)
  return out
}

/** Null if the output ends without one. Later output is read and dropped. */
function addressIn(output: NodeJS.ReadableStream): Promise<string | null> {
  const lines = createInterface({ input: output })
  return new Promise(resolve => {
    lines.on('line', line => {
      const address = /http:\/\/\S+#token=\S+/.exec(line)
      if (address) resolve(address[0])
    })
    lines.once('close', () => resolve(null))
  })
}
