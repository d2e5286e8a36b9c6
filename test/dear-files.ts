/**
 * Lists the slowest test files, in seconds of one core. Files that aren't listed take about one
 * second.
 */
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

export const dearFiles: Readonly<Record<string, number>> = {
  'test/renderer/face.browser.test.ts': 70,
  'test/e2e/access.test.ts': 60,
  'test/e2e/locking.test.ts': 50,
  'test/e2e/main-job.test.ts': 45,
  'test/e2e/import.test.ts': 40,
  'test/renderer/manners.browser.test.ts': 35,
  'test/e2e/backups.test.ts': 35,
  'test/e2e/unavailable.test.ts': 30,
  'test/e2e/accounts.test.ts': 25,
  'test/attacks/event-loop.test.ts': 25,
  'test/electron/life.test.ts': 22,
  'test/e2e/living.test.ts': 20,
  'test/e2e/computers.test.ts': 18,
  'test/server/http/auth-pages-browser.test.ts': 20,
  'test/core/flows/faults.test.ts': 18,
  'test/core/importers/formats.test.ts': 17,
  'test/renderer/forced-colours.browser.test.ts': 16,
  'test/renderer/list.browser.test.ts': 12,
  'test/renderer/ways-out.browser.test.ts': 12,
  'test/renderer/countdown.browser.test.ts': 11,
  'test/server/conformance/throttling.test.ts': 12,
  'test/shared/qr/read-symbols.test.ts': 12,
  'test/electron/packed.test.ts': 10,
  'test/renderer/accounts.browser.test.ts': 10,
  'test/e2e/adding.test.ts': 14,
  'test/e2e/idle.test.ts': 10,
  'test/server/conformance/codes.test.ts': 8,
  'test/core/vault/keychain.keyring.test.ts': 9,
  'test/core/vault/crash.test.ts': 9,
  'test/renderer/backup-codes.browser.test.ts': 9,
  'test/renderer/qr/qr-reader.browser.test.ts': 9,
  'test/cli/http-bridge.test.ts': 9,
  'test/attacks/locked-memory.test.ts': 8,
  'test/core/importers/registry.test.ts': 8,
  'test/core/importers/monotony.test.ts': 8,
  'test/core/imports/process.test.ts': 8,
  'test/core/practice/practice.test.ts': 8,
  'test/core/flows/crashes.test.ts': 5,
  'test/server/fuzz/fuzz.test.ts': 6,
}

const secondsOfOthers = 1

/** @param file an absolute path */
export function secondsOf(file: string): number {
  const name = Object.keys(dearFiles).find(dear => file.endsWith(`/${dear}`))
  return (name && dearFiles[name]) || secondsOfOthers
}

/**
 * The Vitest project of tests that share a process, which is kept as long as the next file shares
 * it as well.
 */
const sharingProject = 'unit-sharing'

/**
 * Sorts the slowest files first, because everything would have to wait for one that began last.
 * Files that share a process come after all others and in one piece, since any other file in
 * between ends the process.
 */
export class DearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const sharing = ({ project }: TestSpecification) => Number(project.name === sharingProject)
    return sorted.toSorted(
      (a, b) => sharing(a) - sharing(b) || secondsOf(b.moduleId) - secondsOf(a.moduleId),
    )
  }
}
