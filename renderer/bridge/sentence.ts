import { AppError } from '../../shared/errors.ts'

/** One sentence for the user about anything thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AppError && error.code !== 'internal' && error.message) return error.message
  return 'Something went wrong inside Countersign. Nothing was lost; please try again.'
}
