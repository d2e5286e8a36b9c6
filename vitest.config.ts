import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { compileWording } from './scripts/wording-plugin.mjs'
import { DearestFirst } from './test/dear-files.ts'
import { ownProcessFiles } from './test/own-process-files.ts'
import { conditionMs, patienceMs } from './test/patience.ts'

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
  // Tests that drive a browser wait as much as they work: another one works meanwhile.
  maxWorkers: availableParallelism() + 1,
}

const own = {
  ...unit,
  name: 'unit',
  include: isShared ? ownProcessFiles : ['test/**/*.test.ts'],
  exclude: ['test/e2e/**'],
}

/** What is loaded once serves them all, which saves a second of the processor a file. */
const sharing = {
  ...unit,
  name: 'unit-sharing',
  setupFiles: [...unit.setupFiles, 'test/leave-nothing.ts'],
  include: ['test/**/*.test.ts'],
  exclude: ['test/e2e/**', ...ownProcessFiles],
  isolate: false,
}

/** They begin with the others: while a window is waited for, a unit test works. */
const wholeProgram = {
  name: 'e2e',
  include: ['test/e2e/**/*.test.ts'],
  setupFiles: ['test/speak-english.ts', 'test/e2e/close-browser.ts'],
  // On Linux each browser has a clipboard and a screen of its own; elsewhere they share the system's.
  fileParallelism: process.platform === 'linux',
  maxWorkers: unit.maxWorkers,
  ...patience,
}

/** `npx vitest run --project unit` for all rooms, `test/<room>` for one; e2e drives what is built. */
export default defineConfig({
  plugins: [compileWording()],
  test: {
    // Every other style sheet is empty in tests; this one is served.
    css: { include: [/server\/http\/pages/] },
    sequence: { sequencer: DearestFirst },
    projects: [
      { extends: true, test: own },
      ...(isShared ? [{ extends: true as const, test: sharing }] : []),
      { extends: true, test: wholeProgram },
    ],
  },
})
