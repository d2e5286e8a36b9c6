/** Runs the built program in a folder of its own, next to a minimal page. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ensureBuilt } from '../ensure-built.ts'
import type { Outcome } from './run-cli.ts'

export interface BuiltCli {
  /** The folder for the test's own files. */
  readonly folder: string
  start(args: readonly string[]): ChildProcessWithoutNullStreams
  run(args: readonly string[], stdin?: string | Uint8Array): Promise<Outcome>
  /** Runs with only these arguments, so that no vault is named. */
  alone(args: readonly string[]): Promise<Outcome>
  remove(): Promise<void>
}

const projectRoot = path.resolve(import.meta.dirname, '../..')

export async function createBuiltCli(): Promise<BuiltCli> {
  await ensureBuilt('cli')
  // The folder is inside the project, so that the program finds its native packages.
  const folder = path.join(projectRoot, `out/test-cli-${process.pid}`)
  await mkdir(path.join(folder, 'out/renderer'), { recursive: true })
  await cp(path.join(projectRoot, 'out/cli'), path.join(folder, 'out/cli'), { recursive: true })
  await writeFile(path.join(folder, 'out/renderer/index.html'), '<title>The page</title>')
  await writeFile(path.join(folder, 'package.json'), '{"version":"1.2.3","type":"module"}')
  const passphraseFile = path.join(folder, 'passphrase')
  await writeFile(passphraseFile, 'correct horse battery\n', { mode: 0o600 })

  const start = (args: readonly string[]) => begin([...args, '--vault', path.join(folder, 'vault')])

  function begin(args: readonly string[]) {
    const program = path.join(folder, 'out/cli/countersign.js')
    return spawn(process.execPath, [program, ...args], {
      cwd: folder,
      // The process is detached from the terminal of the tests, so that nobody can be asked.
      detached: true,
      env: {
        ...process.env,
        COUNTERSIGN_DATA_FOLDER: folder,
        COUNTERSIGN_PASSPHRASE_FILE: passphraseFile,
      },
    })
  }

  return {
    folder,
    start,
    run: (args, stdin = '') => outcomeOf(start(args), stdin),
    alone: args => outcomeOf(begin(args), ''),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

async function outcomeOf(
  child: ChildProcessWithoutNullStreams,
  stdin: string | Uint8Array,
): Promise<Outcome> {
  child.stdin.on('error', () => {}) // a program that does not read its input may end first
  child.stdin.end(stdin)
  const [out, err, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ])
  return { code, out, err }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += chunk
  return text
}
