/** Boots the built main bundle in a Node process where `electron` is the recording stand-in. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reply } from '../../shared/contract.ts'
import { ensureBuilt } from '../ensure-built.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const register = new URL('./electron-stand-in/register.mjs', import.meta.url).href

export interface RecordedCall {
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: arguments of any Electron function
  readonly args: readonly any[]
  /** True if `ready` had been emitted by then. */
  readonly isReady: boolean
}

export interface Frame {
  readonly origin: string
  readonly parent: Frame | null
}

export const mainFrame: Frame = { origin: 'app://countersign', parent: null }

export function build(): Promise<void> {
  return ensureBuilt('renderer', 'electron')
}

export interface BootOptions {
  readonly args?: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  /** A folder that contains the built electron/main.js. */
  readonly out?: string
}

interface Answer {
  readonly id: number | string
  readonly value?: unknown
  readonly error?: string
}

export class BootedApp {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'countersign-electron-'))
  readonly exited: Promise<number | null>
  readonly #child: ChildProcess
  readonly #answers = new Map<number | string, (answer: Answer) => void>()
  #atEnd: RecordedCall[] = []
  #output = ''
  #nextId = 0

  constructor({ args = [], env = {}, out = join(root, 'out') }: BootOptions = {}) {
    const vault = ['--vault', join(this.dataFolder, 'test.vault')]
    this.#child = fork(join(out, 'electron/main.js'), [...vault, ...args], {
      execArgv: ['--import', register],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...env, COUNTERSIGN_DATA_FOLDER: this.dataFolder },
    })
    this.#child.on('message', (answer: Answer) => {
      if (answer.id === 'end') this.#atEnd = answer.value as RecordedCall[]
      this.#answers.get(answer.id)?.(answer)
      this.#answers.delete(answer.id)
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', text => {
        this.#output += text
      })
    }
    this.exited = once(this.#child, 'exit').then(([code]) => code as number | null)
  }

  /** Returns the program's output. */
  get output(): string {
    return this.#output
  }

  /** Returns the calls of a program that has ended. */
  recordedAtEnd(name: string): RecordedCall[] {
    return this.#atEnd.filter(call => call.name === name)
  }

  /** Runs one command of the stand-in's control.mjs. */
  // biome-ignore lint/suspicious/noExplicitAny: each command answers in its own shape
  async ask(command: string, input: unknown = {}): Promise<any> {
    const id = this.#nextId++
    const answered = new Promise<Answer>(resolve => {
      this.#answers.set(id, resolve)
    })
    this.#child.send({ id, command, input })
    const answer = await Promise.race([answered, this.exited])
    if (answer === null || typeof answer === 'number') {
      throw new Error(`The program has ended.\n${this.#output}`)
    }
    if (answer.error) throw new Error(answer.error)
    return answer.value
  }

  call(name: unknown, input: unknown, frame: Frame | null = mainFrame): Promise<Reply> {
    return this.ask('call', { name, input, frame })
  }

  async recorded(name: string): Promise<RecordedCall[]> {
    const calls: RecordedCall[] = await this.ask('calls')
    return calls.filter(call => call.name === name)
  }

  /** Waits until the window's page listens to events, and the core has started. */
  async started(): Promise<this> {
    await this.opened()
    await this.ask('subscribes')
    return this
  }

  /** Waits as `started` does, but not for the page to subscribe to events. */
  async opened(): Promise<this> {
    while ((await this.ask('windows')) === 0) await new Promise(resolve => setTimeout(resolve, 20))
    await this.call('host.capabilities', undefined)
    return this
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name)
  }

  /** Sends `quit` and waits for the end. */
  async quit(): Promise<number | null> {
    this.#child.send({ id: -1, command: 'quit', input: {} })
    return this.exited
  }

  async dispose(): Promise<void> {
    if (this.#child.exitCode === null) this.#child.kill('SIGKILL')
    await this.exited
    rmSync(this.dataFolder, { recursive: true, force: true })
  }
}
