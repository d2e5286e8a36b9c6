/**
 * Lists in one table how the dialects differ on the tests' servers. A dialect's abilities tell what
 * it can do. This table says which of them it should have, and what isn't an ability.
 */
import type { DialectId } from '../../../core/dialects/dialect-ids.ts'
import { dialects } from '../../../core/dialects/registry.ts'
import type { CheckId } from '../../../shared/check-models.ts'

export interface Traits {
  /** The test server that speaks it. */
  readonly server: 'reference' | 'better-auth'
  /** Its routes begin with this. */
  readonly prefix: string
  readonly requestsToSignIn: number
  /** The number of requests from the beginning of a setup to the status at its end. */
  readonly requestsToTurnOn: number
  readonly asksForFactor: 'at-sign-in' | 'in-the-chat'
  /** What the sixth code of a sign-in meets after five wrong ones. */
  readonly afterFiveWrongCodes: 'a-lock' | 'the-end-of-the-sign-in'
  readonly countsBackupCodes: boolean
  readonly asksForCodeToTurnOff: boolean
  readonly canSignOut: boolean
  readonly canResync: boolean
  /** `check-server` cannot test these rules. */
  readonly untriedRules: readonly CheckId[]
}

const sendsNoCodes = ['code-expiry', 'resend-cooldown'] as const

const usual: Omit<Traits, 'prefix'> = {
  server: 'reference',
  requestsToSignIn: 1,
  requestsToTurnOn: 3,
  asksForFactor: 'at-sign-in',
  afterFiveWrongCodes: 'a-lock',
  countsBackupCodes: true,
  asksForCodeToTurnOff: true,
  canSignOut: true,
  canResync: false,
  untriedRules: [],
}

const traits: Readonly<Record<DialectId, Traits>> = {
  'auth-v1': { ...usual, prefix: '/api/v1/', canResync: true, untriedRules: sendsNoCodes },
  'users-2fa': {
    ...usual,
    prefix: '/users/',
    canSignOut: false,
    untriedRules: ['regenerate-voids'],
  },
  'chat-two-step': {
    ...usual,
    prefix: '/api/chat/',
    asksForFactor: 'in-the-chat',
    untriedRules: ['regenerate-voids', 'challenge-reuse'],
  },
  'two-factor-auth': {
    ...usual,
    prefix: '/2fa/',
    untriedRules: ['regenerate-voids', ...sendsNoCodes],
  },
  // A sign-in requests the form's token first.
  'auth-pages': { ...usual, prefix: '/auth/', requestsToSignIn: 3, untriedRules: sendsNoCodes },
  'better-auth': {
    ...usual,
    server: 'better-auth',
    prefix: '/api/auth/',
    afterFiveWrongCodes: 'the-end-of-the-sign-in',
    countsBackupCodes: false,
    asksForCodeToTurnOff: false,
  },
}

export function traitsOf({ id }: { readonly id: string }): Traits {
  const found = new Map<string, Traits>(Object.entries(traits)).get(id)
  if (!found) throw new Error(`The table of traits has no row for ${id}.`)
  return found
}

const spokenBy = (server: Traits['server']) =>
  dialects.filter(dialect => traitsOf(dialect).server === server)

/** Our own server speaks these. */
export const referenceDialects = spokenBy('reference')
export const betterAuthDialects = spokenBy('better-auth')
