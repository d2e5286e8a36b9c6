/**
 * Lists the unit tests that need a process of their own in `npm test`, as parts of globs. All
 * others share one, and `test/leave-nothing.ts` makes sure that they leave it as it was.
 */

/** These files replace a module, or restore it, for the next file as well. */
export const standInFiles = [
  'test/core/vault/key-slots.test.ts',
  'test/core/vault/keychain.test.ts',
  'test/server/passwords.test.ts',
]

export const ownProcessFiles = [
  ...standInFiles,
  // These files measure their process, or end another one that belongs to it.
  'test/attacks/**/*.test.ts',
  // These files look at one window for so long that loading something next to it doesn't matter.
  'test/**/*browser.test.ts',
]
