/** Starts a journey with a data folder and a keychain service of its own. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { clearKeyring } from './keyring.ts'
import { type Launched, type LaunchOptions, launchCountersign } from './launch.ts'

export interface Journey extends Launched {
  readonly dataFolder: string
  readonly keychainService: string
}

type JourneyOptions = Omit<LaunchOptions, 'dataFolder' | 'keychainService'>
/** Registers what has to be done at the end. The last one registered is done first. */
type Later = (ending: () => Promise<void>) => void

/** Makes a folder that is removed when the test is over. */
export function temporaryFolder(): Promise<string> {
  return makeFolder(onTestFinished)
}

/** Starts a journey for one test, which fails if a page has complained. */
export function startJourney(options: JourneyOptions = {}): Promise<Journey> {
  return beginJourney(options, onTestFinished)
}

/**
 * Starts a journey that all tests of a block share, one after the other. `prepare` runs before
 * them.
 */
export function shareJourney(
  options: JourneyOptions,
  prepare: (journey: Journey) => Promise<void>,
): Journey {
  let begun: Journey | undefined
  const endings: (() => Promise<void>)[] = []
  beforeAll(async () => {
    begun = await beginJourney(options, ending => endings.unshift(ending))
    await prepare(begun)
  })
  afterAll(async () => {
    for (const ending of endings) await ending()
  })
  const journey = () => {
    if (!begun) throw new Error('The shared journey has not begun')
    return begun
  }
  return {
    get dataFolder() {
      return journey().dataFolder
    },
    get keychainService() {
      return journey().keychainService
    },
    get requests() {
      return journey().requests
    },
    get complaints() {
      return journey().complaints
    },
    get page() {
      return journey().page
    },
    restart: () => journey().restart(),
    close: () => journey().close(),
  }
}

async function makeFolder(later: Later): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-e2e-'))
  later(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function beginJourney(options: JourneyOptions, later: Later): Promise<Journey> {
  const dataFolder = await makeFolder(later)
  const keychainService = `Countersign test ${randomUUID()}`
  const launched = await launchCountersign({ ...options, dataFolder, keychainService })
  later(async () => {
    await launched.close()
    await clearKeyring(keychainService)
    expect(launched.complaints, 'what the pages complained of').toEqual([])
  })
  return {
    dataFolder,
    keychainService,
    requests: launched.requests,
    complaints: launched.complaints,
    get page() {
      return launched.page
    },
    restart: launched.restart,
    close: launched.close,
  }
}
