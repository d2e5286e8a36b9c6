import { describe, expect, it } from 'vitest'
import { findAccount } from '../../../core/accounts/stored-account.ts'
import { chatTwoStep } from '../../../core/dialects/chat-two-step.ts'
import type { AccountApi } from '../../../core/dialects/dialect.ts'
import { users2fa } from '../../../core/dialects/users-2fa.ts'
import { codeOf, openHttp } from '../dialects/places.ts'
import {
  addEntryOf,
  addInput,
  enrolledUser,
  newUser,
  openBench,
  password,
  type ServersBench,
  shareServer,
} from './accounts-bench.ts'

const server = shareServer()

/** Connects, and leaves the challenge of the first sign-in pending. */
async function challenged(keepPassword = false) {
  const bench = await openBench(server())
  const person = await enrolledUser(server())
  const input = addInput(server(), person.email, { keepPassword })
  const { account, signIn } = await bench.call('accounts.add', input)
  return { ...bench, person, id: account.id, signIn }
}

/** Connects and signs in, with the account's entry in the vault. */
async function linked(keepPassword = false) {
  const bench = await challenged(keepPassword)
  const { call, id, person } = bench
  const entry = await addEntryOf(bench, person, id)
  await call('accounts.answer', { id, proof: { kind: 'entry', entryId: null } })
  server().advance(60)
  return { ...bench, entry }
}

/** Ends the session on the server. */
async function endSession({ vault }: ServersBench, id: string): Promise<void> {
  const { dialectId, session } = findAccount(vault.document(), id)
  const http = openHttp(server())
  http.importSession(session)
  await (dialectId === 'auth-v1' ? http.send({ ...logout, path: '/api/v1/auth/logout' }) : null)
  http.close()
}

const logout = { method: 'POST', accept: 'application/json' } as const

const backupStates = ({ vault }: ServersBench): string[] | undefined =>
  vault.document().entries[0]?.backupCodes.map(({ state }) => state)

describe('a challenge', () => {
  it.each([
    ['an authenticator code', 'totp', '000000'],
    ['a backup code', 'backup', 'AAAA-AAAA-AAAA-AAAA'],
  ] as const)('stays after a wrong %s, with the attempts that are left', async (_, kind, code) => {
    const { call, ask, id, person } = await challenged()
    const wrong = await ask('accounts.answer', { id, proof: { kind, code } })
    expect(wrong).toMatchObject({ code: 'wrong-code', remainingAttempts: 4 })
    const proof = { kind: 'totp', code: codeOf(person.secret, server()) } as const
    const { account } = await call('accounts.answer', { id, proof })
    expect(account).toMatchObject({ hasSession: true, status: { enabled: true } })
  })

  it('is over when it took too long, and the next step is to sign in', async () => {
    const { call, ask, id, person } = await challenged()
    server().advance(6 * 60)
    const proof = { kind: 'totp', code: codeOf(person.secret, server()) } as const
    expect(await ask('accounts.answer', { id, proof })).toMatchObject({ code: 'signed-out' })
    expect(await ask('accounts.answer', { id, proof })).toMatchObject({ code: 'signed-out' })
    expect(await call('accounts.list', undefined)).toMatchObject([{ nextSteps: ['sign-in'] }])
  })

  it('lists the entries that look like the account', async () => {
    const bench = await challenged()
    const { call, id, person } = bench
    await addEntryOf(bench, await enrolledUser(server()))
    const entry = await addEntryOf(bench, person)
    const { signIn } = await call('accounts.signIn', { id, password, keepPassword: false })
    expect(signIn).toMatchObject({ kind: 'challenge', entries: [{ id: entry.id }] })
  })

  it('is answered by a named entry, which belongs to the account from then on', async () => {
    const bench = await challenged()
    const { call, id, person } = bench
    const entry = await addEntryOf(bench, person)
    const proof = { kind: 'entry', entryId: entry.id } as const
    const { account, signIn } = await call('accounts.answer', { id, proof })
    expect(signIn.kind).toBe('signed-in')
    expect(account).toMatchObject({ entryId: entry.id, nextSteps: [] })
  })

  it('links no entry whose code was wrong', async () => {
    const bench = await challenged()
    const { call, ask, id } = bench
    const other = await addEntryOf(bench, await enrolledUser(server()))
    const proof = { kind: 'entry', entryId: other.id } as const
    expect(await ask('accounts.answer', { id, proof })).toMatchObject({ code: 'wrong-code' })
    expect(await call('accounts.list', undefined)).toMatchObject([{ entryId: null }])
  })

  it('gets no code from another account’s entry', async () => {
    const bench = await challenged()
    const { call, ask, id } = bench
    const other = await enrolledUser(server())
    const { account } = await call('accounts.add', addInput(server(), other.email))
    const entry = await addEntryOf(bench, other, account.id)
    const proof = { kind: 'entry', entryId: entry.id } as const
    expect(await ask('accounts.answer', { id, proof })).toMatchObject({ code: 'duplicate' })
  })

  it('is answered from the vault automatically, and names the entry', async () => {
    const { call, id, entry } = await linked()
    await call('accounts.signOut', { id })
    const { account, signIn } = await call('accounts.signIn', { id, password, keepPassword: false })
    const { issuer, label } = entry
    expect(signIn).toEqual({ kind: 'signed-in', answeredBy: { id: entry.id, issuer, label } })
    expect(account.hasSession).toBe(true)
  })

  it('is left to the user on request, with the linked entry first', async () => {
    const bench = await linked()
    const { call, id, entry, person } = bench
    await addEntryOf(bench, { ...person, secret: 'JBSWY3DPEHPK3PXP', backupCodes: [] })
    await call('accounts.signOut', { id })
    await call('accounts.update', { id, change: { answersByItself: false } })
    const { signIn } = await call('accounts.signIn', { id, password, keepPassword: false })
    expect(signIn).toMatchObject({ kind: 'challenge', entries: [{ id: entry.id }, {}] })
  })

  it('is left to the user when the code of the entry was wrong', async () => {
    const bench = await challenged()
    const { call, id } = bench
    await addEntryOf(bench, await enrolledUser(server()), id)
    const { signIn } = await call('accounts.signIn', { id, password, keepPassword: false })
    expect(signIn.kind).toBe('challenge')
  })

  it('is left to the user when the linked entry makes no codes for servers', async () => {
    const bench = await challenged()
    const { call, id, person, vault } = bench
    await addEntryOf(bench, person, id)
    await vault.change(draft => {
      const otp = { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 0 } as const
      Object.assign(draft.entries[0] as object, { otp })
    })
    const { signIn } = await call('accounts.signIn', { id, password, keepPassword: false })
    expect(signIn).toMatchObject({ kind: 'challenge', entries: [] })
  })

  it('of the chat is answered by the entry of the same account, not by that of its second step', async () => {
    const bench = await linked()
    const { call, id, entry, person } = bench
    const ofChat = { ...person, secret: 'JBSWY3DPEHPK3PXP', backupCodes: [] }
    const input = addInput(server(), person.email, { dialectId: chatTwoStep.id })
    const added = await call('accounts.add', input)
    expect(added.signIn).toMatchObject({ kind: 'signed-in', answeredBy: { id: entry.id } })
    server().advance(60)
    await addEntryOf(bench, ofChat, added.account.id)
    const again = { id: added.account.id, password, keepPassword: false }
    const { signIn } = await call('accounts.signIn', again)
    expect(signIn).toMatchObject({ kind: 'signed-in', answeredBy: { id: entry.id } })
    const accounts = await call('accounts.list', undefined)
    expect(accounts.find(account => account.id === id)?.entryId).toBe(entry.id)
  })
})

describe('a backup code', () => {
  it('from the vault is used in order, and marked with place and time', async () => {
    const bench = await challenged()
    const { call, id, person, vault, time } = bench
    await addEntryOf(bench, person, id)
    await call('accounts.answer', { id, proof: { kind: 'entry-backup' } })
    const [first, second] = vault.document().entries[0]?.backupCodes ?? []
    expect(first).toMatchObject({ state: 'used', usedAt: time.now, note: 'Work' })
    expect(second?.state).toBe('unused')
  })

  it('that was typed is marked however it was spelled', async () => {
    const bench = await challenged()
    const { call, id, person } = bench
    await addEntryOf(bench, person, id)
    const typed = person.backupCodes[2]?.toLowerCase().replaceAll('-', ' ') ?? ''
    await call('accounts.answer', { id, proof: { kind: 'backup', code: typed } })
    expect(backupStates(bench)?.slice(0, 4)).toEqual(['unused', 'unused', 'used', 'unused'])
  })

  it('stays unused if the server refused it', async () => {
    const bench = await challenged()
    const { ask, id, person } = bench
    await addEntryOf(bench, { ...person, backupCodes: ['WRNG-WRNG-WRNG-WRNG'] }, id)
    const reply = await ask('accounts.answer', { id, proof: { kind: 'entry-backup' } })
    expect(reply).toMatchObject({ code: 'wrong-code' })
    expect(backupStates(bench)).toEqual(['unused'])
  })

  it('attack 1: a server that takes none cannot be fed many, and each leaves a trace', async () => {
    const bench = await challenged()
    const { ask, id, person, vault, time } = bench
    const wrong = Array.from({ length: 8 }, (_, n) => `WRNG-WRNG-WRNG-WRN${n}`)
    await addEntryOf(bench, { ...person, backupCodes: wrong }, id)
    const sent = () => vault.document().entries[0]?.backupCodes.filter(code => code.copiedAt) ?? []
    for (let n = 1; n <= 5; n++) {
      await ask('accounts.answer', { id, proof: { kind: 'entry-backup' } })
      expect(sent().at(-1)).toMatchObject({ state: 'unused', copiedAt: time.now })
      expect(sent()).toHaveLength(n)
      const [spent] = sent().slice(-1)
      await vault.change(draft => {
        for (const code of draft.entries[0]?.backupCodes ?? []) {
          if (code.code === spent?.code) code.state = 'void'
        }
      })
    }
    const reply = await ask('accounts.answer', { id, proof: { kind: 'entry-backup' } })
    expect(reply).toMatchObject({ code: 'try-later' })
    expect(sent()).toHaveLength(5)
  })

  it('is not offered where none is left', async () => {
    const bench = await challenged()
    const { ask, id, person } = bench
    await addEntryOf(bench, { ...person, backupCodes: [] }, id)
    const reply = await ask('accounts.answer', { id, proof: { kind: 'entry-backup' } })
    expect(reply).toMatchObject({ code: 'not-found' })
  })
})

describe('a code that is sent', () => {
  async function withPhone() {
    const bench = await openBench(server())
    const email = await newUser(server(), users2fa)
    const input = addInput(server(), email, { dialectId: 'users-2fa' })
    const { account } = await bench.call('accounts.add', input)
    const http = openHttp(server())
    http.importSession(findAccount(bench.vault.document(), account.id).session)
    const there: AccountApi = users2fa.connect(http)
    await there.beginEnrolment({ method: 'sms' })
    await there.confirmEnrolment({ kind: 'message', code: await server().newestCode() })
    http.close()
    await bench.call('accounts.signOut', { id: account.id })
    return { ...bench, id: account.id }
  }

  it('comes with the challenge, tells its times by our clock, and signs in', async () => {
    const bench = await withPhone()
    const { call, ask, id, time, skew } = bench
    skew.ms = -3 * 60_000
    const { signIn } = await call('accounts.signIn', { id, password, keepPassword: false })
    if (signIn.kind !== 'challenge') throw new Error('A code should be asked for.')
    expect(signIn).toMatchObject({ methods: ['sms'], canSendCode: true, entries: [] })
    const inMinutes = ((signIn.notice?.expiresAt ?? 0) - time.now) / 60_000
    expect(inMinutes).toBeCloseTo(10, 1)
    const early = await ask('accounts.sendCode', { id, again: true })
    expect(early).toMatchObject({ code: 'try-later', retryAfterSeconds: expect.any(Number) })
    server().advance(61)
    expect(await call('accounts.sendCode', { id, again: true })).toMatchObject({ sent: true })
    const proof = { kind: 'message', code: await server().newestCode() } as const
    const { account } = await call('accounts.answer', { id, proof })
    expect(account).toMatchObject({
      hasSession: true,
      nextSteps: expect.arrayContaining(['use-authenticator']),
    })
  })

  it('is refused for an account with an authenticator', async () => {
    const { ask, id } = await challenged()
    expect(await ask('accounts.sendCode', { id, again: false })).toMatchObject({ code: 'refused' })
  })
})

describe('a session that is over', () => {
  it('is renewed automatically if the password is saved, and the work continues', async () => {
    const bench = await linked(true)
    const { call, id } = bench
    const before = findAccount(bench.vault.document(), id).session
    await endSession(bench, id)
    const [account] = await call('accounts.refresh', { ids: [id] })
    expect(account).toMatchObject({ hasSession: true, problem: null, statusAt: bench.time.now })
    expect(findAccount(bench.vault.document(), id).session).not.toEqual(before)
  })

  it('is a problem where the password is not kept, and the next step is to sign in', async () => {
    const bench = await linked()
    const { call, id } = bench
    await endSession(bench, id)
    const [account] = await call('accounts.refresh', { ids: [id] })
    expect(account).toMatchObject({
      hasSession: false,
      problem: { code: 'signed-out', retryAt: null },
      nextSteps: ['sign-in'],
      status: { enabled: true },
    })
  })

  it('is not begun again with a password that was refused once', async () => {
    const bench = await openBench(server())
    const email = await newUser(server())
    const input = addInput(server(), email, { keepPassword: true })
    const { account } = await bench.call('accounts.add', input)
    const { id } = account
    await bench.vault.change(draft => {
      Object.assign(draft.connections[0] as object, { passwordSecret: 'no longer right' })
    })
    await endSession(bench, id)
    for (let times = 0; times < 12; times++) {
      const [again] = await bench.call('accounts.refresh', { ids: [id] })
      expect(again?.problem?.code).toBe('signed-out')
    }
    const { signIn } = await bench.call('accounts.signIn', { id, password, keepPassword: true })
    expect(signIn.kind).toBe('signed-in')
  })

  it('stays as it was if a new sign-in failed', async () => {
    const { call, ask, id } = await linked()
    const wrong = { id, password: 'another one', keepPassword: true }
    expect(await ask('accounts.signIn', wrong)).toMatchObject({ code: 'wrong-password' })
    server().advance(61)
    const [account] = await call('accounts.refresh', { ids: [id] })
    expect(account).toMatchObject({ hasSession: true, keepsPassword: false, problem: null })
  })
})

describe('signing out', () => {
  it('ends the session at the server and here', async () => {
    const bench = await linked()
    const { call, id, vault } = bench
    const { session } = findAccount(vault.document(), id)
    expect(await call('accounts.signOut', { id })).toMatchObject({ hasSession: false })
    const http = openHttp(server())
    http.importSession(session)
    const answer = await http.send({
      method: 'GET',
      accept: 'application/json',
      path: '/api/v1/auth/2fa/status',
    })
    http.close()
    expect(answer.status).toBe(401)
  })

  it('is not undone by a refresh, although the password is kept', async () => {
    const { call, id } = await linked(true)
    await call('accounts.signOut', { id })
    expect(await call('accounts.refresh', { ids: [id] })).toMatchObject([
      { hasSession: false, problem: null, nextSteps: ['sign-in'] },
    ])
  })

  it('drops a sign-in that waits', async () => {
    const { call, ask, id, person } = await challenged()
    await call('accounts.signOut', { id })
    const proof = { kind: 'totp', code: codeOf(person.secret, server()) } as const
    expect(await ask('accounts.answer', { id, proof })).toMatchObject({ code: 'signed-out' })
  })
})

describe('locking', () => {
  it('keeps no session alive, and the vault has it when it is opened again', async () => {
    const bench = await openBench(server(), 'correct horse')
    const { call, ask } = bench
    const { account } = await call('accounts.add', addInput(server(), await newUser(server())))
    await call('vault.lock', undefined)
    expect(await ask('accounts.refresh', { ids: null })).toMatchObject({ code: 'locked' })
    await call('vault.unlock', { passphrase: 'correct horse' })
    const [again] = await call('accounts.refresh', { ids: [account.id] })
    expect(again).toMatchObject({ hasSession: true, problem: null, statusAt: bench.time.now })
  })
})
