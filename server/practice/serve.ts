/** Serves the reference server for practice: on loopback, with people of its own, and fast. */
import { randomUUID } from 'node:crypto'
import type { PracticeMessage } from '../../shared/account-models.ts'
import type { PracticePerson } from '../../shared/practice-process.ts'
import { createLogger } from '../http/request-log.ts'
import { startServer } from '../main.ts'
import type { Message } from '../messages/message.ts'
import { readSettings } from '../settings.ts'
import { english } from '../wording/say.ts'
import { seedPeople } from './seed-people.ts'

export interface PracticeServer {
  readonly port: number
  readonly people: readonly PracticePerson[]
  close(): Promise<void>
}

const listen = { host: '127.0.0.1', port: 0, trustProxy: false, metricsKey: null }

/** These hashes protect nothing real, so newcomers don't have to wait for them. */
const quick = { passwordCost: { memoryKib: 4096, passes: 1 } }

/** A newcomer who tries things out sends more requests than a visitor of a real server. */
const generous = { attempts: 1200, windowMs: 60_000, row: null }

/**
 * Serves the database of a folder, which is created if it doesn't exist. Messages go to
 * `noteMessage` and are shown nowhere else. Throws KeyError, MigrationError, unavailable.
 */
export async function servePractice(
  folder: string,
  noteMessage: (message: PracticeMessage) => void,
): Promise<PracticeServer> {
  const settings = {
    ...readSettings({}, { dataFolder: folder }),
    issuer: english.say('practice.process.issuer'),
  }
  const deliver = ({ channel, to, code }: Message) =>
    noteMessage({ id: randomUUID(), at: Date.now(), channel, to, code })
  const started = await startServer(settings, listen, createLogger('silent'), {
    ...quick,
    addressRule: generous,
    deliver,
  })
  try {
    const people = await seedPeople(started.opened)
    return { port: Number(new URL(started.url).port), people, close: () => started.close() }
  } catch (error) {
    await started.close()
    throw error
  }
}
