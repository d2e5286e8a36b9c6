/**
 * These people live at the practice server. Their addresses end in .example, which nobody owns (RFC
 * 2606).
 */

type Factor = 'off' | 'totp' | 'sms' | 'email'

/** `id` is in their address and in the keys of what is said about them. */
export interface Resident<Id extends string> {
  readonly id: Id
  readonly email: string
  /** From the range for fiction (+1 … 555-01xx): nobody has it. */
  readonly phone: string
  readonly factor: Factor
}

function residentOf<Id extends string>(id: Id, line: number, factor: Factor): Resident<Id> {
  return { id, email: `${id}@practice.example`, phone: `+120255501${line}`, factor }
}

/** Somebody to sign in as. */
export const people = [
  { ...residentOf('ada', 10, 'off'), dialectId: 'auth-v1' },
  { ...residentOf('ben', 11, 'off'), dialectId: 'users-2fa' },
  { ...residentOf('cleo', 12, 'sms'), dialectId: 'users-2fa' },
  { ...residentOf('dora', 13, 'off'), dialectId: 'chat-two-step' },
  { ...residentOf('emil', 14, 'off'), dialectId: 'auth-pages' },
  { ...residentOf('fay', 15, 'off'), dialectId: 'two-factor-auth' },
] as const

/** Signs in like Ada, and looks after all the others. */
export const administrator = { ...residentOf('gus', 16, 'off'), dialectId: 'auth-v1' } as const

/** Nobody signs in as them: they are there to be looked after. */
export const colleagues = [
  residentOf('hana', 17, 'totp'),
  residentOf('ivo', 18, 'email'),
  residentOf('june', 19, 'totp'),
  residentOf('karl', 20, 'off'),
  residentOf('lea', 21, 'sms'),
] as const
