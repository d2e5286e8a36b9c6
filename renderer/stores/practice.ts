import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PracticeMessage, PracticeStatus } from '../../shared/account-models.ts'
import { createLatest } from '../../shared/latest.ts'
import type { Call } from '../bridge/call.ts'

export interface Practice {
  /** Null until loaded. */
  readonly status: PracticeStatus | null
  /** The messages that it would have sent, newest first. */
  readonly messages: readonly PracticeMessage[]
  load(): Promise<void>
  open(): Promise<void>
  reset(): Promise<void>
  /** Called when the host reports a change. */
  adopt(status: PracticeStatus): Promise<void>
  forget(): void
}

export interface PracticeInput {
  readonly call: Call
  readonly now: () => number
  /** Called once for each message that has just arrived, like a phone that rings. */
  readonly onMessage: (message: PracticeMessage) => void
}

const justNowMs = 10_000
const nothing = { status: null, messages: [] } as const

export function createPractice({ call, now, onMessage }: PracticeInput): StoreApi<Practice> {
  const latest = createLatest()
  const rung = new Set<string>()

  return createStore<Practice>()(set => {
    async function take(status: PracticeStatus): Promise<void> {
      const isLatest = latest.begin()
      set({ status })
      const messages = status.state === 'running' ? await call('practice.messages') : []
      if (!isLatest()) return
      set({ messages })
      for (const message of messages) {
        if (rung.has(message.id)) continue
        rung.add(message.id)
        if (now() - message.at < justNowMs) onMessage(message)
      }
    }

    /** Anything that was reported or forgotten meanwhile is newer than the answer. */
    async function ask(name: 'practice.status' | 'practice.open' | 'practice.reset') {
      const isLatest = latest.join()
      const status = await call(name)
      if (isLatest()) await take(status)
    }

    return {
      ...nothing,
      load: () => ask('practice.status'),
      open: () => ask('practice.open'),
      reset: () => ask('practice.reset'),
      adopt: take,
      forget() {
        latest.drop()
        set(nothing)
      },
    }
  })
}
