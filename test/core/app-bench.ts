/**
 * Opens what tests of the core share: an app over a keychain in memory, with a clock that tests
 * move.
 */

import { join } from 'node:path'
import { type App, createApp } from '../../core/app.ts'
import type { Host } from '../../core/host/host.ts'
import type { Launch } from '../../core/host/programs.ts'
import type { StartReading } from '../../core/imports/process-reading.ts'
import { openPreferences } from '../../core/settings/preferences.ts'
import type { Vault } from '../../core/vault/vault.ts'
import type { EventMessage, Input, MethodName, Output } from '../../shared/contract.ts'
import type { Notice } from '../../shared/notice-models.ts'
import type { Settings } from '../../shared/settings-models.ts'
import { sayWords } from '../../shared/wording/say.ts'
import { readHere } from './imports/read-here.ts'
import { makeBench } from './vault/vault-bench.ts'

export interface PracticeBench {
  readonly launch: Launch
  readonly folder: string
}

export interface AppBench {
  app: App
  vault: Vault
  folder: string
  /** Tests may change its answers. */
  host: { -readonly [P in keyof Host]: Host[P] }
  time: { now: number; uptime?: number; awake?: number }
  events: EventMessage[]
  clipboard: { text: string }
  /** The host's own dialog gives this answer. */
  dialog: { answer: boolean; asked: string[] }
  /** The label of the answer that the host's dialog with several answers gives. */
  choice: { answer: string; asked: { question: string; detail: string; choices: string[] }[] }
  applied: Settings[]
  /**
   * The notices that the host was told to show outside the window, without those that were removed
   * again.
   */
  notices: Notice[]
  withdrawn: Notice[]
  openedPages: string[]
  bugs: string[]
  /** Throws if the reply is an error. */
  call<M extends MethodName>(name: M, input: Input<M>): Promise<Output<M>>
}

const noPractice: PracticeBench = {
  folder: '/nowhere/practice',
  launch(_, { onExit }) {
    setImmediate(onExit)
    return { send() {}, kill() {} }
  },
}

export async function makeAppBench(
  passphrase: string | null = null,
  practice: PracticeBench = noPractice,
  reading: StartReading = readHere,
  opensDoor = false,
): Promise<AppBench> {
  const { folder, start, ...bench } = await makeBench()
  const time: AppBench['time'] = bench.time
  const vault = await start()
  const clipboard = { text: '' }
  const dialog = { answer: true, asked: [] as string[] }
  const choice: AppBench['choice'] = { answer: 'Deny', asked: [] }
  const applied: Settings[] = []
  const notices: Notice[] = []
  const withdrawn: Notice[] = []
  const openedPages: string[] = []
  const bugs: string[] = []
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
      opensPages: true,
      notifications: 'host',
      quick: 'host',
      background: true,
    }),
    confirm: async question => {
      dialog.asked.push(question)
      return dialog.answer
    },
    choose: async (question, detail, choices) => {
      choice.asked.push({ question, detail, choices: [...choices] })
      return choices.indexOf(choice.answer)
    },
    clipboard: {
      writeSecret: async text => {
        clipboard.text = text
      },
      read: async () => clipboard.text,
      clear: async () => {
        clipboard.text = ''
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
    saveFile: null,
    pickFolder: null,
    setTyped() {},
    applySettings: settings => applied.push(settings),
    launch: practice.launch,
    notify: notice => {
      notices.push(notice)
      return () => withdrawn.push(notice)
    },
    openPage: async url => {
      openedPages.push(url)
    },
    quick: { show() {}, hide() {}, openWindow() {}, shortcut: () => 'works' },
    typist: null,
    showWindow: () => true,
    background: {
      state: async () => ({ hasTray: true, atLogin: 'off' }),
      setAtLogin: async () => undefined,
    },
  }
  const app = createApp({
    vault,
    host,
    clock: () => time.now,
    // Unless a test sets another clock, time passes equally on all of them, and nobody sleeps.
    uptime: () => time.uptime ?? time.now,
    awake: () => time.awake ?? time.uptime ?? time.now,
    practiceFolder: practice.folder,
    startReading: reading,
    backups: { ownFolder: join(folder, 'backups'), device: 'test' },
    preferences: openPreferences(join(folder, 'preferences.json')),
    report: place => bugs.push(place),
    doorPlace: { dataFolder: folder, env: {}, vaultChoice: null },
    opensDoor,
  })
  const events: EventMessage[] = []
  app.onEvent(message => events.push(message))
  const call = async <M extends MethodName>(name: M, input: Input<M>) => {
    const reply = await app.dispatch(name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.code}: ${sayWords(reply.words)}`)
    return reply.value as Output<M>
  }
  await call('vault.create', { place: 'keychain', passphrase })
  return {
    app,
    vault,
    folder,
    host,
    time,
    events,
    clipboard,
    dialog,
    choice,
    applied,
    notices,
    withdrawn,
    openedPages,
    bugs,
    call,
  }
}

export const confirmed = { confirmed: true } as const

/** The RFC 6238 secret, '12345678901234567890', as base32. */
export const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

export function manual(over: Partial<Input<'entries.add'>> = {}): Input<'entries.add'> {
  return {
    type: 'totp',
    issuer: 'Example',
    label: 'alice@example.com',
    secret: rfcSecret,
    algorithm: 'SHA1',
    digits: 8,
    periodSeconds: 30,
    counter: 0,
    pin: '',
    tags: [],
    allowDuplicate: false,
    ...over,
  }
}
