/**
 * Lists the people of the practice server. Their addresses end in .example, which nobody owns (RFC
 * 2606).
 */

type Factor = 'off' | 'totp' | 'sms' | 'email'

/** `id` is part of their address and of the keys of their messages. */
export interface Resident<Id extends string> {
  readonly id: Id
  readonly email: string
  /** The number is from the range for fiction (+1 … 555-01xx), which nobody has. */
  readonly phone: string
  readonly factor: Factor
}

function residentOf<Id extends string>(id: Id, line: number, factor: Factor): Resident<Id> {
  return { id, email: `${id}@practice.example`, phone: `+120255501${line}`, factor }
}

/** The user can sign in as any of these. */
export const people = [
  { ...residentOf('ada', 10, 'off'), dialectId: 'auth-v1' },
  { ...residentOf('ben', 11, 'off'), dialectId: 'users-2fa' },
  { ...residentOf('cleo', 12, 'sms'), dialectId: 'users-2fa' },
  { ...residentOf('dora', 13, 'off'), dialectId: 'chat-two-step' },
  { ...residentOf('emil', 14, 'off'), dialectId: 'auth-pages' },
  { ...residentOf('fay', 15, 'off'), dialectId: 'two-factor-auth' },
] as const

/** The administrator signs in like Ada and manages all the others. */
export const administrator = { ...residentOf('gus', 16, 'off'), dialectId: 'auth-v1' } as const

/** Nobody signs in as these people. The administrator manages them. */
export const colleagues = [
  residentOf('hana', 17, 'totp'),
  residentOf('ivo', 18, 'email'),
  residentOf('june', 19, 'totp'),
  residentOf('karl', 20, 'off'),
  residentOf('lea', 21, 'sms'),
] as const
