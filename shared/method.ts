/** What one method of the contract is. */
import { z } from 'zod'
import { limits } from './models.ts'

interface Options {
  /** Runs without an open vault. Everything else is refused by dispatch while locked. */
  readonly whileLocked?: boolean
  /** Its output carries a secret on purpose. No other output schema may. */
  readonly reveals?: boolean
}

export interface Method<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I
  readonly output: O
  readonly whileLocked: boolean
  readonly reveals: boolean
}

export function method<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  { whileLocked = false, reveals = false }: Options = {},
): Method<I, O> {
  return { input, output, whileLocked, reveals }
}

export const Nothing = z.void()
export const Passphrase = z.string().min(1).max(limits.passphraseLength)

/** A fresh yes to showing a secret: the passphrase where the vault has one. */
export const Confirmation = z.object({
  confirmed: z.literal(true),
  passphrase: Passphrase.optional(),
})
export type Confirmation = z.infer<typeof Confirmation>
