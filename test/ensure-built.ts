import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { lock } from 'proper-lockfile'
import { buildStale } from '../scripts/build.mjs'
import type { TargetName } from '../scripts/targets.mjs'

export const builtFolder = join(import.meta.dirname, '../out')

/** Builds what is stale below `builtFolder`. What `npm test` has just built isn't. */
export async function ensureBuilt(...names: readonly TargetName[]): Promise<void> {
  if (process.env.COUNTERSIGN_TEST_BUILT === '1') return
  await inTurn('build', () => buildStale(names))
}

/** Test files that run in parallel take turns at the same work. */
export async function inTurn(name: string, work: () => Promise<unknown>): Promise<void> {
  await mkdir(builtFolder, { recursive: true })
  const release = await lock(builtFolder, {
    realpath: false,
    lockfilePath: join(builtFolder, `${name}.lock`),
    retries: { retries: 1200, factor: 1, minTimeout: 100 },
  })
  try {
    await work()
  } finally {
    await release()
  }
}
