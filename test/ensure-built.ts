import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lock } from 'proper-lockfile'
import { buildStale } from '../scripts/build.mjs'
import type { TargetName } from '../scripts/targets.mjs'

export const builtFolder = join(import.meta.dirname, '../out')

/** Builds what is stale, below `builtFolder`; test files that run side by side take turns. */
export async function ensureBuilt(...names: readonly TargetName[]): Promise<void> {
  const release = await lock(builtFolder, {
    realpath: false,
    lockfilePath: join(tmpdir(), 'countersign-test-build.lock'),
    retries: { retries: 1200, factor: 1, minTimeout: 100 },
  })
  try {
    await buildStale(names)
  } finally {
    await release()
  }
}
