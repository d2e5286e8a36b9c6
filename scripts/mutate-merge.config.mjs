/** Runs Vitest on the tests of the merge, with the fault that COUNTERSIGN_FAULT names. */
import { defineConfig } from 'vitest/config'
import { faults } from './merge-faults.mjs'
import { compileWording } from './wording-plugin.mjs'

const fault = faults[Number(process.env.COUNTERSIGN_FAULT)]
if (!fault) throw new Error('COUNTERSIGN_FAULT names no fault.')

export default defineConfig({
  plugins: [
    compileWording(),
    {
      name: 'countersign:fault',
      enforce: 'pre',
      /** @param {string} code @param {string} id */
      transform(code, id) {
        if (!id.endsWith(`/core/sync/${fault.file}`)) return null
        // The tests would fail because the fault cannot be inserted, which would look as if they
        // had found it.
        if (!code.includes(fault.from)) {
          console.error(`${fault.file} has changed: “${fault.what}” is not to be put in.`)
          process.exit(0)
        }
        return code.replace(fault.from, () => fault.to)
      },
    },
  ],
  test: {
    setupFiles: ['test/cheap-keys.ts', 'test/speak-english.ts'],
    include: ['test/core/sync/*.test.ts'],
    // It tries when the merge is made, and not the merge.
    exclude: ['test/core/sync/visits.test.ts'],
    testTimeout: 120_000,
    maxWorkers: 1,
    isolate: false,
  },
})
