import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'

/** Returns a sentence for the user about anything thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AppError && error.code !== 'internal' && error.message) return error.message
  return say('bridge.internal')
}
