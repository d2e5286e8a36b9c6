/** Lists the APIs that the application speaks, so that help needn't load the dialects. */
export const dialectIds = [
  'auth-v1',
  'users-2fa',
  'chat-two-step',
  'two-factor-auth',
  'auth-pages',
  'better-auth',
] as const

export type DialectId = (typeof dialectIds)[number]
