export const transition = {
  /** For a sentence that has no message of its own yet. */
  literal: '{text}',
} as const
