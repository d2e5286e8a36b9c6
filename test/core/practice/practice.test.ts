/** Runs the practice server as the core does, in its real process. */

import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { launchFrom } from '../../../cli/programs.ts'
import type { Launch, RunningProgram } from '../../../core/host/programs.ts'
import type { PracticeStatus } from '../../../shared/account-models.ts'
import { words } from '../../../shared/wording/words.ts'
import { builtFolder, ensureBuilt } from '../../ensure-built.ts'
import { readReply } from '../../read-reply.ts'
import { type AppBench, makeAppBench, manual } from '../app-bench.ts'
import { referenceDialects } from '../dialects/traits.ts'

const builtPrograms = join(builtFolder, 'cli')
const ada = { email: 'ada@practice.example', dialectId: 'auth-v1' }

interface PracticeBench extends AppBench {
  readonly folder: string
  /** Returns the origin of the running process. */
  origin(): string
  kill(): void
  until(state: PracticeStatus['state']): Promise<PracticeStatus>
}

async function makePracticeBench(programs = builtPrograms): Promise<PracticeBench> {
  const parent = mkdtempSync(join(tmpdir(), 'countersign-practice-'))
  const folder = join(parent, 'practice')
  let port = 0
  let child: RunningProgram | null = null
  const launch: Launch = (program, { onMessage, onExit }) => {
    const takePort = (news: unknown) => {
      port = Object(news).port ?? port
      onMessage(news)
    }
    child = launchFrom(programs)(program, { onMessage: takePort, onExit })
    return child
  }
  const bench = await makeAppBench(null, { launch, folder })
  onTestFinished(async () => {
    await bench.app.close()
    rmSync(parent, { recursive: true })
    expect(bench.bugs).toEqual([])
  })
  return {
    ...bench,
    folder,
    origin: () => `http://127.0.0.1:${port}`,
    kill: () => child?.kill(),
    async until(state) {
      for (;;) {
        const status = await bench.call('practice.status', undefined)
        if (status.state === state) return status
        await new Promise(resolve => setTimeout(resolve, 10))
      }
    },
  }
}

beforeAll(() => ensureBuilt('cli'))

it('reports that its process cannot be started', async () => {
  const { app, call } = await makePracticeBench('/nowhere/practice-server.js')
  expect(await app.dispatch('practice.open', undefined)).toMatchObject({ code: 'unreachable' })
  const message = words('core.practice.couldNotStart')
  expect(await call('practice.status', undefined)).toEqual({ state: 'failed', message, people: [] })
})

describe('the practice server', () => {
  it('runs from when it is opened until the application ends, and keeps things to itself', async () => {
    const { app, call, events, folder, origin } = await makePracticeBench()
    const stopped = { state: 'stopped', message: null, people: [] }
    expect(await call('practice.status', undefined)).toEqual(stopped)
    expect(await call('practice.messages', undefined)).toEqual([])
    expect(() => readdirSync(folder)).toThrow('ENOENT')

    const { state, people } = await call('practice.open', undefined)
    expect(state).toBe('running')
    expect(new Set(people.map(({ dialect }) => dialect.id))).toEqual(
      new Set(referenceDialects.map(({ id }) => id)),
    )
    const told = events.flatMap(({ name, payload }) =>
      name === 'practice.changed' ? payload.state : [],
    )
    expect(told).toEqual(['starting', 'running'])

    for (const name of ['.', ...readdirSync(folder)]) {
      expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
    }
    expect((await fetch(`${origin()}/dev/outbox`)).status).toBe(404)
    const asked = Array.from({ length: 60 }, () => fetch(`${origin()}/users/2fa`))
    const answers = await Promise.all(asked)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]))

    await app.close()
    await expect(fetch(`${origin()}/healthz`)).rejects.toThrow()
  })

  it('refuses strangers, and lets everybody else sign in, marked as practice', async () => {
    const { app, call, time } = await makePracticeBench()
    const { people } = await call('practice.open', undefined)
    const stranger = { email: ada.email, dialectId: 'users-2fa' }
    expect(await app.dispatch('practice.signIn', stranger)).toMatchObject({ code: 'not-found' })
    expect(await call('accounts.list', undefined)).toEqual([])

    for (const { email, dialect, name } of people) {
      const input = { email, dialectId: dialect.id }
      const { account, signIn } = await call('practice.signIn', input)
      const { id } = account
      expect(account).toMatchObject({ name, email, address: '', practice: true })
      expect(account.keepsPassword).toBe(true)
      if (signIn.kind === 'signed-in') {
        expect(account.status).toMatchObject({ enabled: false })
        continue
      }
      const [message] = await call('practice.messages', undefined)
      expect(message).toMatchObject({ channel: 'sms', to: expect.stringMatching(/^\+1202555/) })
      const proof = { kind: 'message', code: message?.code ?? '' } as const
      const answered = await call('accounts.answer', { id, proof })
      expect(answered.account.status).toMatchObject({ enabled: true, method: 'sms' })
    }
    await call('practice.signIn', ada)
    const accounts = await call('accounts.list', undefined)
    const { people: known } = await call('practice.status', undefined)
    expect(known.map(({ accountId }) => accountId)).toEqual(accounts.map(({ id }) => id))

    const id = accounts.find(({ name }) => name === 'Gus Adeyemi')?.id ?? ''
    expect(readReply(await app.dispatch('admin.isAllowed', { id }))).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('Turn on two-factor'),
    })
    time.now = Date.now()
    const wishes = { method: 'totp', alsoOnPhone: false, destination: null } as const
    const nothing = { password: null, recoveryEmail: null }
    await call('flows.enrol', { id, flow: randomUUID(), ...wishes, ...nothing })
    expect(await call('admin.isAllowed', { id })).toEqual({ allowed: true })
    const { users } = await call('admin.users', { id, query: '', page: 1 })
    const methods = users.flatMap(({ enabled, method }) => (enabled ? [method] : []))
    expect(new Set(methods)).toEqual(new Set(['totp', 'sms', 'email']))
  })

  it('starts again after a crash, where an account needs it, and after its key was lost, by a reset', async () => {
    const { app, call, folder, kill, until } = await makePracticeBench()
    const { id } = (await call('practice.signIn', ada)).account
    kill()
    const { message } = await until('failed')
    expect(message).toEqual(words('core.practice.stopped'))
    const again = await call('accounts.signIn', { id, password: null, keepPassword: true })
    expect(again.account).toMatchObject({ hasSession: true, problem: null })
    expect(await call('practice.status', undefined)).toMatchObject({ state: 'running' })

    kill()
    await until('failed')
    rmSync(join(folder, 'server.db.key'))
    const refused = await app.dispatch('practice.open', undefined)
    expect(readReply(refused)).toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('key'),
    })
    expect(await call('practice.reset', undefined)).toMatchObject({ state: 'running' })
  })

  it('is reset with its accounts and their entries, which leaves the rest, and begins anew', async () => {
    const { call, vault, time } = await makePracticeBench()
    time.now = Date.now()
    const { id } = (await call('practice.signIn', ada)).account
    const enrolment = { id, flow: randomUUID(), method: 'totp', alsoOnPhone: false } as const
    const nothing = { destination: null, password: null, recoveryEmail: null }
    expect(await call('flows.enrol', { ...enrolment, ...nothing })).toMatchObject({ kind: 'done' })
    const add = async (secret: string) => (await call('entries.add', manual({ secret }))).entry.id
    const real = await add('JBSWY3DPEHPK3PXPJBSWY3DP')
    const formerOfAda = await add('MZXXQIDKOVWXA4ZAN53GK4RA')
    await vault.change(draft => {
      const former = draft.entries.find(entry => entry.id === formerOfAda)
      if (former) former.account = { connectionId: id, accountId: ada.email }
    })
    await call('entries.remove', { ids: [formerOfAda] })
    expect(vault.document().entries.map(({ issuer }) => issuer)).toContain('Countersign practice')
    expect(vault.document().trash).toHaveLength(1)

    const { state, people } = await call('practice.reset', undefined)
    expect(state).toBe('running')
    expect(people.filter(({ accountId }) => accountId !== null)).toEqual([])
    expect(await call('accounts.list', undefined)).toEqual([])
    expect(vault.document().entries.map(entry => entry.id)).toEqual([real])
    expect(vault.document().trash).toEqual([])

    const { account, signIn } = await call('practice.signIn', ada)
    expect(signIn).toEqual({ kind: 'signed-in', answeredBy: null })
    expect(account).toMatchObject({ hasSession: true, status: { enabled: false } })
  })
})
