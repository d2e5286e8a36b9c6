import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { tryOut, verdicts } from './try-out.ts'

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The server's clock is moved instead of waiting. */
async function openBetterAuth() {
  const args = [
    '--import',
    fileOf('movable-date.mjs'),
    fileOf('../dialects/better-auth-server.mjs'),
  ]
  // It skips checks when it notices that it runs in a test.
  const env = { ...process.env, NODE_ENV: 'production', TEST: '' }
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit', 'ipc'] })
  onTestFinished(async () => {
    const ended = once(child, 'exit')
    child.stdin?.end()
    await ended
  })
  const [line] = await once(createInterface({ input: child.stdout ?? process.stdin }), 'line')
  const { url } = JSON.parse(line)
  let aheadMs = 0
  return {
    url: String(url),
    clock: () => Date.now() + aheadMs,
    async pause(ms: number) {
      const moved = once(child, 'message')
      child.send(ms)
      await moved
      aheadMs += ms
    },
  }
}

it('finds out that better-auth accepts a code twice', async () => {
  const { url: address, clock, pause } = await openBetterAuth()
  const person = { email: 'trial@test.example', password: 'correct horse battery' }
  const post = (path: string, body: object) =>
    fetch(`${address}/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify(body),
    })
  expect((await post('/sign-up/email', { ...person, name: 'Somebody' })).status).toBe(200)
  const report = await tryOut({ address, clock, pause, dialectId: 'better-auth', ...person })
  expect(verdicts(report)).toEqual({
    fail: ['replay', 'replay-parallel', 'enrolment-code-reuse', 'resend-cooldown'],
    skipped: ['disable-needs-both', 'code-expiry'],
    pass: [
      'window',
      'throttle',
      'backup-reuse',
      'backup-parallel',
      'regenerate-voids',
      'challenge-reuse',
      'challenge-scope',
    ],
  })
  expect(report.checks[0]?.why).toEqual({ key: 'core.checkServer.replay.accepted' })
  expect(report.leftBehind).toBeNull()
  const signedIn = await post('/sign-in/email', person)
  expect(await signedIn.json()).toMatchObject({ user: { email: person.email } })
})
