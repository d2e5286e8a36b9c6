/**
 * Defines a method of the contract: its input, its output, and the conditions that dispatch checks.
 */

import { z } from 'zod'
import { limits } from './ceilings.ts'

interface Options {
  /** True if the method runs without an open vault. Dispatch refuses all others while locked. */
  readonly whileLocked?: boolean
}

export interface Method<I extends z.ZodType, O extends z.ZodType, R extends boolean = boolean> {
  readonly input: I
  readonly output: O
  readonly whileLocked: boolean
  /** See `wayOut`. */
  readonly reveals: R
}

export function method<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  { whileLocked = false }: Options = {},
): Method<I, O, false> {
  return { input, output, whileLocked, reveals: false }
}

export const Nothing = z.void()
export const Passphrase = z.string().min(1).max(limits.passphraseLength)

/** A fresh consent to showing a secret, with the passphrase if the vault has one. */
export const Confirmation = z.object({
  confirmed: z.literal(true),
  passphrase: Passphrase.optional(),
})
export type Confirmation = z.infer<typeof Confirmation>

/**
 * Marks a way out of the vault: a secret leaves through its answer, a file, or the clipboard, in
 * plain text or sealed, or it decides what will open the vault. Dispatch asks for a fresh consent
 * before it runs, and `core/gate/ways-out.ts` has the question for the user. No other method may
 * let a secret out.
 */
export function wayOut<S extends z.ZodRawShape, O extends z.ZodType>(fields: S, output: O) {
  const input = z.object({ ...fields, confirmation: Confirmation })
  return { input, output, whileLocked: false, reveals: true as const }
}
