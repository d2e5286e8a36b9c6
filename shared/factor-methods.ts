/** This says how a server gets a code from its user: from an authenticator, or by what it sends. */
export const factorMethods = ['totp', 'sms', 'email', 'message'] as const

export type FactorMethod = (typeof factorMethods)[number]
