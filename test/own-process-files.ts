/**
 * Lists the unit tests that need a process of their own in `npm test`, as parts of globs. All
 * others share one: `test/leave-nothing.ts` holds them to leaving it as it was.
 */

/** They put something else in place of a module, or the module back, for the next file, too. */
export const standInFiles = [
  'test/core/vault/key-slots.test.ts',
  'test/core/vault/keychain.test.ts',
  'test/server/passwords.test.ts',
]

export const ownProcessFiles = [
  ...standInFiles,
  // They measure their process, or end another one that belongs to it.
  'test/attacks/**/*.test.ts',
  // They look at one window for so long that what is loaded beside it costs nothing.
  'test/**/*browser.test.ts',
]
