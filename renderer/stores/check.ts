import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Check, CheckId, CheckReport } from '../../shared/check-models.ts'
import type { Input, Payload } from '../../shared/contract.ts'
import { say } from '../../shared/wording/say.ts'
import type { Call } from '../bridge/call.ts'
import { type Refusal, refusalOf } from '../bridge/refusal.ts'
import type { Announcer } from './announcer.ts'
import type { Clock } from './clock.ts'

export type CheckTarget = Omit<Input<'check.run'>, 'flow'>

export interface Checking {
  /** `ended` means with a report, or with an error after part of one. */
  readonly phase: 'idle' | 'running' | 'stopping' | 'ended'
  /** Gets another verdict at a time while the check runs. */
  readonly checks: readonly Check[]
  readonly running: CheckId | null
  /** The end of a wait, in ms since 1970; null if it isn't waiting. */
  readonly waitsUntil: number | null
  readonly report: CheckReport | null
  readonly refusal: Refusal | null
  run(target: CheckTarget): Promise<void>
  /** Restores the account before the check ends. */
  stop(): Promise<void>
  adopt(progress: Payload<'check.progressed'>): void
  /** Returns to the form once the check has ended. */
  begin(): void
  /**
   * Does nothing, because the store contains nothing from the vault, and continues while that is
   * locked.
   */
  forget(): void
}

const nothing = {
  phase: 'idle',
  checks: [],
  running: null,
  waitsUntil: null,
  report: null,
  refusal: null,
} as const

interface CheckInput {
  readonly call: Call
  readonly announcer: StoreApi<Announcer>
  readonly clock: Clock
}

/**
 * Runs the check of a server. It continues while its dialog is closed, and contains nothing from
 * the vault.
 */
export function createCheck({ call, announcer, clock }: CheckInput): StoreApi<Checking> {
  let flow = ''

  return createStore<Checking>()((set, get) => ({
    ...nothing,

    async run(target) {
      flow = crypto.randomUUID()
      set({ ...nothing, phase: 'running' })
      try {
        const report = await call('check.run', { ...target, flow })
        set({ ...nothing, phase: 'ended', checks: report.checks, report })
        announcer
          .getState()
          .announce(say('stores.check.ended', { summary: summaryOf(report.checks) }))
      } catch (error) {
        const { checks } = get()
        const refusal = refusalOf(error, clock.now())
        // If nothing was tested, the form returns, so that the input can be checked.
        set({ ...nothing, phase: checks.length > 0 ? 'ended' : 'idle', checks, refusal })
        announcer.getState().sayAloud(refusal.sentence)
      }
    },

    async stop() {
      if (get().phase !== 'running') return
      set({ phase: 'stopping' })
      await call('flows.cancel', { flow })
    },

    adopt(progress) {
      const { phase } = get()
      if (progress.flow !== flow || (phase !== 'running' && phase !== 'stopping')) return
      const { done: checks, running, waitsUntil } = progress
      set({ checks, running, waitsUntil })
    },

    begin() {
      if (get().phase === 'ended') set(nothing)
    },

    forget() {},
  }))
}

/** Describes how many rules are broken, and how many could not be tested. */
export function summaryOf(checks: readonly Check[]): string {
  const count = (verdict: Check['verdict']) =>
    checks.filter(check => check.verdict === verdict).length
  const [broken, skipped] = [count('fail'), count('skipped')]
  if (broken === 0) return say('stores.check.kept', { skipped })
  if (skipped === 0) return say('stores.check.broken', { broken })
  return say('stores.check.brokenAndSkipped', { broken, skipped })
}
