import { mkdir, rmdir, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { withWriteLock } from '../../../core/vault/write-lock.ts'
import { conditionMs } from '../../patience.ts'
import { expectRefusal, temporaryFolder } from './vault-bench.ts'

it('tells the work that its lock was taken over, and leaves it to the other program', async () => {
  const lockPath = join(await temporaryFolder(), 'lock')
  const work = withWriteLock(lockPath, async assertHeld => {
    assertHeld()
    await rmdir(lockPath)
    await mkdir(lockPath)
    await utimes(lockPath, 0, 0)
    await vi.waitFor(() => expect(assertHeld).toThrow(), { timeout: conditionMs })
    assertHeld()
  })
  await expectRefusal(work, 'stale')
  expect((await stat(lockPath)).isDirectory()).toBe(true)
})
