/** Runs the core in a process of its own, driven by messages, whose memory can be read. */

import { closeSync, openSync, writeSync } from 'node:fs'
import inspector from 'node:inspector'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeHeapSnapshot } from 'node:v8'
import { launchFrom } from '../../cli/programs.ts'
import type { Host } from '../../core/host/host.ts'
import { startApp } from '../../core/start.ts'

/** A test keeps a text in one of these forms on purpose, to see that it is found. */
export type Keeping = 'string' | 'two-byte' | 'slice' | 'map key' | 'bytes' | 'base64'

export type Order =
  | { readonly kind: 'call'; readonly name: string; readonly input: unknown }
  | { readonly kind: 'keep'; readonly text: string; readonly how: Keeping }
  | { readonly kind: 'dialogs'; readonly stayOpen: boolean }
  /** Writes the process's memory into the folder. */
  | { readonly kind: 'memory'; readonly folder: string }

export interface MemoryFiles {
  /** The path of the JavaScript heap, with every string whole. */
  readonly snapshot: string
  /** The path of a file with the contents of all buffers, one after another. */
  readonly buffers: string
}

const folder = process.env.CHILD_FOLDER ?? ''
const kept: unknown[] = []
let copied = ''
let dialogsStayOpen = false
const never = new Promise<never>(() => {})

const host: Host = {
  capabilities: () => ({
    version: '0.0.0',
    platform: 'linux',
    clipboard: 'host',
    screenPicker: 'host',
    capturesScreens: false,
    screenSettings: false,
    contentProtection: true,
    confirms: true,
    picksFolders: false,
    crashLog: null,
    locks: {
      suspend: true,
      screenLock: true,
      userSwitch: true,
      systemIdle: true,
      hidden: 'host',
    },
    opensPages: false,
    notifications: 'page',
    quick: 'page',
    background: false,
  }),
  confirm: () => (dialogsStayOpen ? never : Promise.resolve(true)),
  choose: null,
  clipboard: {
    writeSecret: async text => {
      copied = text
    },
    read: async () => copied,
    clear: async () => {
      copied = ''
    },
  },
  pageClipboard: null,
  scan: {
    setOpen() {},
    sources: async () => [],
    choose() {},
    capture: null,
    shortcut: () => 'off',
    openPermission: null,
  },
  saveFile: () => (dialogsStayOpen ? never : Promise.resolve(null)),
  pickFolder: null,
  setTyped() {},
  applySettings() {},
  launch: launchFrom(process.env.CHILD_PROGRAMS),
  notify: null,
  openPage: null,
  quick: null,
  showWindow: () => false,
  typist: null,
  background: null,
}

const app = await startApp({
  host,
  vaultChoice: { file: join(folder, 'vault.countersign') },
  env: { COUNTERSIGN_DATA_FOLDER: folder },
  codeClock: () => Date.UTC(2026, 10, 20),
})

const keep: Record<Keeping, (text: string) => unknown> = {
  string: text => `kept ${text}`,
  'two-byte': text => `☂ ${text}`,
  slice: text => `${'x'.repeat(5000)}${text}`.slice(1),
  'map key': text => new Map([[`${text}, as a key`, 1]]),
  bytes: text => Buffer.from(`in a pool ${text}`).subarray(0, 1),
  base64: text => Buffer.from(`..${text}`).toString('base64'),
}

async function collectGarbage(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await sleep(20)
    globalThis.gc?.()
  }
}

/** The heap's snapshot lists buffers, but not their contents. */
async function writeBuffers(path: string): Promise<void> {
  const session = new inspector.Session()
  session.connect()
  const post = (method: string, input: object) =>
    new Promise<{ result: { objectId: string }; objects: { objectId: string } }>(
      (resolve, reject) => {
        session.post(method, input, (error, answer) =>
          error ? reject(error) : resolve(answer as never),
        )
      },
    )
  const file = openSync(path, 'w', 0o600)
  Object.assign(globalThis, {
    writeAll: (buffers: (ArrayBuffer | SharedArrayBuffer)[]) => {
      for (const buffer of buffers) writeSync(file, new Uint8Array(buffer))
    },
  })
  for (const name of ['ArrayBuffer', 'SharedArrayBuffer']) {
    const prototype = await post('Runtime.evaluate', { expression: `${name}.prototype` })
    const { objects } = await post('Runtime.queryObjects', {
      prototypeObjectId: prototype.result.objectId,
    })
    await post('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { globalThis.writeAll(this) }',
    })
  }
  session.disconnect()
  closeSync(file)
}

async function carryOut(order: Order): Promise<unknown> {
  switch (order.kind) {
    case 'call':
      return app.dispatch(order.name, order.input)
    case 'keep':
      return void kept.push(keep[order.how](order.text))
    case 'dialogs':
      dialogsStayOpen = order.stayOpen
      return
    case 'memory': {
      await collectGarbage()
      const files: MemoryFiles = {
        snapshot: join(order.folder, 'heap.heapsnapshot'),
        buffers: join(order.folder, 'buffers'),
      }
      writeHeapSnapshot(files.snapshot)
      await writeBuffers(files.buffers)
      return files
    }
  }
}

process.on('message', ({ id, order }: { id: number; order: Order }) => {
  void carryOut(order).then(
    answer => process.send?.({ id, answer }),
    error => process.send?.({ id, failed: String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.({ id: 0, answer: null })
