/**
 * These are the APIs that the application speaks. A help names them without loading what speaks
 * them.
 */
export const dialectIds = [
  'auth-v1',
  'users-2fa',
  'chat-two-step',
  'two-factor-auth',
  'auth-pages',
  'better-auth',
] as const

export type DialectId = (typeof dialectIds)[number]
