/**
 * `npm run mutations [-- part of a description]` inserts one fault after another into the merge of
 * several computers, in memory only, and runs its tests, which have to fail. The exit status is 1
 * if a fault was not found.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { faults } from './merge-faults.mjs'

const root = join(import.meta.dirname, '..')
const [part = ''] = process.argv.slice(2)
const chosen = faults.filter(({ what }) => what.includes(part))
let missed = 0
for (const fault of chosen) {
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      join(root, 'scripts/mutate-merge.config.mjs'),
      '--bail=1',
    ],
    {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, COUNTERSIGN_FAULT: String(faults.indexOf(fault)) },
    },
  )
  const isFound = status !== 0
  if (!isFound) missed += 1
  console.log(`${isFound ? 'found ' : 'MISSED'}  ${fault.file.padEnd(20)}  ${fault.what}`)
}
console.log(`\n${chosen.length - missed} of ${chosen.length} faults were found.`)
process.exit(missed > 0 ? 1 : 0)
