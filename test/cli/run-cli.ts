/** Runs the command line in this process, with a vault file, streams, and a terminal of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import type { Io, Terminal } from '../../cli/io.ts'
import { run } from '../../cli/program.ts'
import { readHere } from '../core/imports/read-here.ts'

export const passphrase = 'correct horse battery'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Given {
  readonly stdin?: string | Uint8Array
  /** The lines that a person types, one at a time. By default, there is nobody to type. */
  readonly typed?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly isTTY?: boolean
  /** Resolves when the process is told to end. Defaults to at once. */
  readonly stops?: Promise<void>
  readonly time?: Io['time']
  /** Replaces the real process that reads other apps' files. */
  readonly startReading?: Io['startReading']
}

export interface Cli {
  readonly folder: string
  readonly vaultFile: string
  /** Runs with the vault file, and with its passphrase in a file. */
  (args: readonly string[], given?: Given): Promise<Outcome>
  /** Runs and parses what --json prints. Throws if the command fails. */
  json(args: readonly string[], given?: Given): Promise<unknown>
  /** Runs with only these arguments and this environment. */
  bare(args: readonly string[], given?: Given): Promise<Outcome>
  remove(): Promise<void>
}

export async function createCli(): Promise<Cli> {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-cli-'))
  const vaultFile = path.join(folder, 'vault')
  const passphraseFile = path.join(folder, 'passphrase')
  await writeFile(passphraseFile, `${passphrase}\n`, { mode: 0o600 })

  async function bare(args: readonly string[], given: Given = {}): Promise<Outcome> {
    const stdout = collector(given.isTTY)
    const stderr = collector()
    const code = await run(args, {
      stdin: Readable.from(given.stdin === undefined ? [] : [given.stdin]),
      stdout: stdout.stream,
      stderr: stderr.stream,
      env: { COUNTERSIGN_DATA_FOLDER: folder, ...given.env },
      version: '1.2.3',
      rendererFolder: path.join(folder, 'renderer'),
      programFolder: folder,
      startedBy: null,
      startReading: given.startReading ?? readHere,
      openTerminal: () => (given.typed ? typist(given.typed) : null),
      untilStopped: () => given.stops ?? Promise.resolve(),
      ...(given.time && { time: given.time }),
    })
    return { code, out: stdout.text(), err: stderr.text() }
  }

  const cli = (args: readonly string[], given: Given = {}) =>
    bare([...args, '--vault', vaultFile], {
      ...given,
      env: { COUNTERSIGN_PASSPHRASE_FILE: passphraseFile, ...given.env },
    })

  return Object.assign(cli, {
    folder,
    vaultFile,
    bare,
    async json(args: readonly string[], given?: Given) {
      const { code, out, err } = await cli([...args, '--json'], given)
      if (code !== 0) throw new Error(`countersign ${args[0]} ended with ${code}: ${err}`)
      return JSON.parse(out)
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  })
}

function collector(isTTY?: boolean) {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY }), text: () => chunks.join('') }
}

/** Types the lines one after the other, each when it is asked for. */
function typist(lines: readonly string[]): Terminal {
  const input = new PassThrough()
  const waiting = [...lines]
  const output = new Writable({
    write(chunk, _, done) {
      const isQuestion = String(chunk).includes(':')
      if (isQuestion) setImmediate(() => input.write(`${waiting.shift() ?? ''}\n`))
      done()
    },
  })
  return { input, output, close: () => input.destroy() }
}
