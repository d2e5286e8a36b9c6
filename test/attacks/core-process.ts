/** Drives the core in a process of its own, and searches that process's memory for texts. */

import { fork } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseBase32 } from '../../shared/base32.ts'
import type { Input, MethodName, Output, Reply } from '../../shared/contract.ts'
import { sayWords } from '../../shared/wording/say.ts'
import type { MemoryFiles, Order } from './core-child.ts'

export interface CoreProcess {
  call<M extends MethodName>(name: M, input: Input<M>): Promise<Output<M>>
  /** This doesn't wait for the answer, because it may never come. */
  begin<M extends MethodName>(name: M, input: Input<M>): void
  order(order: Order): Promise<unknown>
  /** Returns the needles in the process's memory, by name and form. */
  findings(needles: Readonly<Record<string, string>>): Promise<string[]>
  end(): Promise<void>
}

/** `programs` is the folder with the programs that the core starts as processes. */
export async function startCoreProcess(child: string, programs: string): Promise<CoreProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-core-'))
  const program = fork(child, {
    execArgv: ['--expose-gc', '--heap-snapshot-string-limit=100000000'],
    env: { ...process.env, CHILD_FOLDER: folder, CHILD_PROGRAMS: programs },
  })
  const waiting = new Map<number, (message: { answer?: unknown; failed?: string }) => void>()
  let lastId = 0
  program.on('message', message => {
    const { id } = message as { id: number }
    waiting.get(id)?.(message as { answer?: unknown })
    waiting.delete(id)
  })
  const answerTo = (id: number) =>
    new Promise<unknown>((resolve, reject) => {
      waiting.set(id, ({ answer, failed }) => {
        if (failed === undefined) resolve(answer)
        else reject(new Error(failed))
      })
    })
  const started = answerTo(0)
  const send = (order: Order) => {
    lastId += 1
    program.send({ id: lastId, order })
    return lastId
  }
  const order = (one: Order) => answerTo(send(one))
  await started
  return {
    order,
    async call(name, input) {
      const reply = (await order({ kind: 'call', name, input })) as Reply
      if (!reply.ok) throw new Error(`${name}: ${reply.code}: ${sayWords(reply.words)}`)
      return reply.value as never
    },
    begin: (name, input) => void send({ kind: 'call', name, input }),
    async findings(needles) {
      const { snapshot, buffers } = (await order({ kind: 'memory', folder })) as MemoryFiles
      const heap = await readFile(snapshot)
      const strings = heap.subarray(heap.lastIndexOf('"strings":['))
      const held = await readFile(buffers)
      return Object.entries(needles).flatMap(([name, text]) => [
        ...formsOf(text).flatMap(([form, bytes]) =>
          isIn(strings, bytes) ? [`${name} in a string, ${form}`] : [],
        ),
        ...formsOf(text).flatMap(([form, bytes]) =>
          isIn(held, bytes) ? [`${name} in a buffer, ${form}`] : [],
        ),
      ])
    },
    async end() {
      const ended = new Promise(resolve => program.once('exit', resolve))
      program.disconnect()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Returns a text itself, the bytes that it encodes, and the parts of its base64 that don't depend
 * on neighboring bytes.
 */
function formsOf(text: string): [string, Buffer][] {
  const plain = Buffer.from(text)
  const forms: [string, Buffer][] = [
    ['plain', plain],
    ['two bytes a letter', Buffer.from(text, 'utf16le')],
    ['hexadecimal', Buffer.from(plain.toString('hex'))],
    ...base64Of(plain),
  ]
  if (!/^[A-Z2-7]{16,}$/.test(text)) return forms
  const { bytes } = parseBase32(text)
  return [
    ...forms,
    ['decoded', Buffer.from(bytes)],
    ['decoded, hexadecimal', Buffer.from(Buffer.from(bytes).toString('hex'))],
    ...base64Of(bytes),
  ]
}

function base64Of(bytes: Uint8Array): [string, Buffer][] {
  return [0, 1, 2].map(before => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    const from = before === 0 ? 0 : 4
    const until = whole.length - (whole.includes('=') ? 4 : 0)
    return [`base64 ${before}`, Buffer.from(whole.slice(from, until))]
  })
}

/** A code of digits within a longer number doesn't count. */
function isIn(memory: Buffer, bytes: Buffer): boolean {
  const isDigits = /^\d+$/.test(bytes.toString('latin1'))
  const isDigit = (at: number) => /\d/.test(String.fromCharCode(memory[at] ?? 0))
  for (let at = memory.indexOf(bytes); at >= 0; at = memory.indexOf(bytes, at + 1)) {
    if (!isDigits || (!isDigit(at - 1) && !isDigit(at + bytes.length))) return true
  }
  return false
}
