/** What one journey starts from: a data folder and a keychain service of its own. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { clearKeyring } from './keyring.ts'
import { type Launched, type LaunchOptions, launchCountersign } from './launch.ts'

export interface Journey extends Launched {
  readonly dataFolder: string
  readonly keychainService: string
}

/** Removed when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-e2e-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export async function startJourney(
  options: Omit<LaunchOptions, 'dataFolder' | 'keychainService'> = {},
): Promise<Journey> {
  const dataFolder = await temporaryFolder()
  const keychainService = `Countersign test ${randomUUID()}`
  const launched = await launchCountersign({ ...options, dataFolder, keychainService })
  onTestFinished(async () => {
    await launched.close()
    await clearKeyring(keychainService)
  })
  return {
    dataFolder,
    keychainService,
    requests: launched.requests,
    get page() {
      return launched.page
    },
    restart: launched.restart,
    close: launched.close,
  }
}
