/** Opens a running core that other programs can reach, and one such program. */
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { DoorReply } from '../../../shared/program-protocol.ts'
import { type AppBench, makeAppBench } from '../app-bench.ts'

export type Answer = DoorReply & { readonly id?: string | number; readonly v?: number }

export interface Caller {
  readonly socket: Socket
  /** Sends a line unchanged. */
  sendText(text: string): void
  /** Returns the answer to this request, skipping the lines in between. */
  ask(request: object): Promise<Answer>
  /** Returns the next line, whatever it is; null if the connection has ended. */
  nextLine(): Promise<Record<string, unknown> | null>
  whenClosed(): Promise<void>
}

export interface ProgramBench extends AppBench {
  readonly address: string
  caller(): Promise<Caller>
  /** Pairs a program under this name, with the user's consent. */
  pair(name: string): Promise<string>
}

export async function makeProgramBench(passphrase: string | null = null): Promise<ProgramBench> {
  const bench = await makeAppBench(passphrase, undefined, undefined, true)
  onTestFinished(() => bench.app.close())
  await expect.poll(async () => (await bench.call('programs.list', undefined)).door).toBe('open')
  const address = join(bench.folder, 'door/door')
  const caller = () => connectTo(address)
  await bench.call('settings.update', { programAccess: true })
  return {
    ...bench,
    address,
    caller,
    async pair(name) {
      const before = bench.choice.answer
      bench.choice.answer = 'Allow'
      const answer = await (await caller()).ask({ method: 'pair', name })
      bench.choice.answer = before
      if (!answer.ok) throw new Error(answer.code)
      return String(answer.value.token)
    },
  }
}

export async function connectTo(address: string): Promise<Caller> {
  const socket = connect(address)
  socket.setEncoding('utf8')
  socket.on('error', () => undefined)
  onTestFinished(() => void socket.destroy())
  const lines: string[] = []
  let rest = ''
  let wake = () => {}
  let isOver = false
  socket.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    wake()
  })
  socket.on('close', () => {
    isOver = true
    wake()
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve())
    socket.once('error', reject)
  })

  async function nextLine(): Promise<Record<string, unknown> | null> {
    while (lines.length === 0 && !isOver) {
      await new Promise<void>(resolve => {
        wake = resolve
      })
    }
    const line = lines.shift()
    return line === undefined ? null : JSON.parse(line)
  }

  return {
    socket,
    sendText: text => void socket.write(text),
    nextLine,
    async ask(request) {
      socket.write(`${JSON.stringify(request)}\n`)
      for (let line = await nextLine(); line !== null; line = await nextLine()) {
        if (!line.asking) return line as unknown as Answer
      }
      throw new Error('The connection ended without an answer.')
    },
    async whenClosed() {
      if (!isOver) await new Promise<void>(resolve => socket.once('close', () => resolve()))
    },
  }
}

export function codeOf(answer: Answer): string {
  return answer.ok ? 'ok' : answer.code
}
