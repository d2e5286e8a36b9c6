/** Who lives at the practice server. Their addresses end in .example, which nobody owns (RFC 2606). */

type Factor = 'off' | 'totp' | 'sms' | 'email'

interface Resident {
  readonly name: string
  readonly email: string
  /** From the range for fiction (+1 … 555-01xx): nobody has it. */
  readonly phone: string
  readonly factor: Factor
}

/** Somebody to sign in as. */
export interface Person extends Resident {
  readonly dialectId: string
  readonly about: string
}

const residentOf = (name: string, line: number, factor: Factor): Resident => ({
  name,
  email: `${name.split(' ', 1)[0]?.toLowerCase()}@practice.example`,
  phone: `+120255501${line}`,
  factor,
})

export const people: readonly Person[] = [
  {
    ...residentOf('Ada Marsh', 10, 'off'),
    dialectId: 'auth-v1',
    about:
      'Two-factor is off: turn it on with one click, sign in again, renew the backup codes, turn it off.',
  },
  {
    ...residentOf('Ben Okoro', 11, 'off'),
    dialectId: 'users-2fa',
    about:
      'May have codes by e-mail or SMS instead of an authenticator: see them run out and be sent again.',
  },
  {
    ...residentOf('Cleo Varga', 12, 'sms'),
    dialectId: 'users-2fa',
    about:
      'Signs in with a code by SMS, which is shown below: move her to an authenticator, which is safer.',
  },
  {
    ...residentOf('Dora Lindt', 13, 'off'),
    dialectId: 'chat-two-step',
    about:
      'Uses a chat that asks for a second step of its own: turn it on, open the chat, get back in by e-mail.',
  },
  {
    ...residentOf('Emil Sato', 14, 'off'),
    dialectId: 'auth-pages',
    about: 'Uses a website that has pages only: Countersign fills them in.',
  },
  {
    ...residentOf('Fay Moreau', 15, 'off'),
    dialectId: 'two-factor-auth',
    about: 'Uses a small website, where backup codes come once two-factor is on.',
  },
]

/** Signs in like Ada, and looks after all the others. */
export const administrator: Person = {
  ...residentOf('Gus Adeyemi', 16, 'off'),
  dialectId: 'auth-v1',
  about:
    'Turn his two-factor on, then look after the others: find people, reset the two-factor of a lost phone, read the log.',
}

/** Nobody signs in as them: they are there to be looked after. */
export const colleagues: readonly Resident[] = [
  residentOf('Hana Novak', 17, 'totp'),
  residentOf('Ivo Brandt', 18, 'email'),
  residentOf('June Castle', 19, 'totp'),
  residentOf('Karl Espinoza', 20, 'off'),
  residentOf('Lea Fontaine', 21, 'sms'),
]
