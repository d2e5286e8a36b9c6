/** Kills a server (SIGKILL) during its work on SQLite. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSettings } from '../../server/settings.ts'
import type { Proof } from '../../server/two-factor/service.ts'
import { bundleOnce } from '../bundle-once.ts'
import { randomFor, repetitions } from '../repetitions.ts'
import {
  challenge,
  createTestClock,
  masterKey,
  openTestServer,
  origin,
  type TestClock,
  tally,
} from './harness.ts'

let child = ''
const folder = mkdtempSync(join(tmpdir(), 'countersign-crash-'))
const db = join(folder, 'server.db')

interface Told {
  readonly email: string
  readonly enrolling?: string
  readonly proof?: Proof
}

beforeAll(async () => {
  child = await bundleOnce(
    'server-crash-child',
    join(import.meta.dirname, 'crash-child.ts'),
    'node',
  )
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/**
 * Returns what the child reported before it was killed, some milliseconds after its first report.
 */
function runAndKill(clock: TestClock, prefix: string, afterMs: number): Promise<Told[]> {
  const args = [child, db, masterKey.keyTexts[0] ?? '', `${clock.read()}`, prefix]
  const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    let text = ''
    program.stdout.on('data', chunk => {
      if (text === '') setTimeout(() => program.kill('SIGKILL'), afterMs)
      text += chunk
    })
    program.on('error', reject)
    program.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error('The child ended by itself.'))
      const lines = text
        .slice(0, text.lastIndexOf('\n') + 1)
        .split('\n')
        .filter(Boolean)
      resolve(lines.map(line => JSON.parse(line) as Told))
    })
  })
}

it('keeps every enrollment and accepts no used code again, even when it is killed repeatedly', async () => {
  const clock = createTestClock()
  const again = new Set<string>()
  let looked = 0
  const kills = repetitions(5, 200)
  const random = randomFor('a server that is killed')
  // On average, two codes must have been used per kill. Otherwise, the kills came too early to
  // prove anything.
  for (let kill = 0; kill < kills || looked < 2 * kills; kill++) {
    const told = await runAndKill(clock, `k${kill}`, random() * 60)
    const server = await openTestServer(
      readSettings({ COUNTERSIGN_SERVER_KEY: masterKey.keyTexts[0] }, { dataFolder: folder, db }),
      clock,
    )
    for (const { email, enrolling, proof } of told) {
      const { challengeToken } = await challenge(server, email)
      const used = proof ?? { code: enrolling ?? '' }
      const { accepted } = await tally([
        server.service.signIn.complete(challengeToken, used, origin),
      ])
      if (accepted > 0) again.add(email)
      looked++
    }
    await server.close()
  }
  expect([...again]).toEqual([])
})
