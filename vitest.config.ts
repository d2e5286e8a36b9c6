import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { compileWording } from './scripts/wording-plugin.mjs'
import { DearestFirst } from './test/dear-files.ts'
import { conditionMs, patienceMs } from './test/patience.ts'

/**
 * Rooms whose tests keep nothing for the next one: they share a process, and what it has loaded,
 * which saves more than half of their time.
 */
const sharingRooms = [
  'test/shared/**/*.test.ts',
  'test/core/{dialects,exporters}/**/*.test.ts',
  'test/core/importers/*/**/*.test.ts',
  'test/renderer/!(*.browser).test.ts',
]
/** `npm test` alone tells them apart, so that one name is enough to run a few files by hand. */
const isShared = process.env.COUNTERSIGN_TEST_SHARING === '1'

const patience = {
  testTimeout: patienceMs,
  hookTimeout: patienceMs,
  expect: { poll: { timeout: conditionMs, interval: 50 } },
}

const unit = {
  setupFiles: ['test/cheap-keys.ts', 'test/speak-english.ts'],
  ...patience,
  // By default one is left for Vitest itself, which has little to do: half of two.
  maxWorkers: availableParallelism(),
  sequence: { groupOrder: 0 },
}

const sharing = {
  ...unit,
  name: 'unit-sharing',
  include: sharingRooms,
  isolate: false,
}

/** `npx vitest run --project unit` for all rooms, `test/<room>` for one; e2e drives what is built. */
export default defineConfig({
  plugins: [compileWording()],
  test: {
    // Every other style sheet is empty in tests; this one is served.
    css: { include: [/server\/http\/pages/] },
    sequence: { sequencer: DearestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', ...(isShared ? sharingRooms : [])],
        },
      },
      ...(isShared ? [{ extends: true as const, test: sharing }] : []),
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          setupFiles: ['test/speak-english.ts'],
          // One window at a time: they share the clipboard, the screen and the keychain.
          fileParallelism: false,
          ...patience,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
