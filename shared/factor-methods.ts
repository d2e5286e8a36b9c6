/**
 * A user's codes come from an authenticator, or from the server by SMS, email, or one of the two.
 */
export const factorMethods = ['totp', 'sms', 'email', 'message'] as const

export type FactorMethod = (typeof factorMethods)[number]
