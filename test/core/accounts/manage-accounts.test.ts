import { describe, expect, it } from 'vitest'
import { findAccount, updateAccount } from '../../../core/accounts/stored-account.ts'
import { users2fa } from '../../../core/dialects/users-2fa.ts'
import { referenceDialects } from '../dialects/traits.ts'
import {
  addEntryOf,
  addInput,
  enrolledUser,
  newUser,
  openBench,
  password,
  shareServer,
} from './accounts-bench.ts'

const server = shareServer()

async function connected() {
  const bench = await openBench(server())
  const email = await newUser(server())
  const { account } = await bench.call('accounts.add', addInput(server(), email))
  return { ...bench, email, account, id: account.id }
}

const begun = {
  kind: 'enrol',
  stage: 'confirm',
  method: 'totp',
  since: 0,
  entryId: null,
  formerEntryId: null,
  destination: null,
  recoveryEmail: null,
  passwordSecret: null,
  notice: null,
  alsoOnPhone: false,
} as const

it('shows which other computer is changing an account, and leaves the change to it', async () => {
  const { call, vault, id } = await connected()
  const other = (name: string) => ({ name, changing: [id] })
  const sync = {
    device: { id: 'mine' },
    devices: { mine: other('Desktop'), laptop: other('Laptop') },
    removed: {},
  }
  await vault.change(draft => void Object.assign(draft, { sync }))
  expect(await call('accounts.list', undefined)).toMatchObject([
    { changingOn: 'Laptop', pending: null, nextSteps: [] },
  ])
  await vault.change(draft => {
    Object.assign(draft, { sync: { ...sync, removed: { laptop: '' } } })
  })
  expect(await call('accounts.list', undefined)).toMatchObject([
    { changingOn: null, nextSteps: ['turn-on'] },
  ])
})

describe('detecting a server', () => {
  it('names the dialects that the address speaks, and the address as it is kept', async () => {
    const { call } = await openBench(server())
    const typed = { address: ` ${server().url}/ `, authorityPem: null }
    const { address, dialects } = await call('servers.detect', typed)
    expect(address).toBe(server().url)
    expect(dialects.map(({ id }) => id)).toEqual(referenceDialects.map(({ id }) => id))
  })

  it.each([
    ['plain http to another computer', 'http://auth.example.org', 'isn’t encrypted'],
    ['a password in it', 'https://me:secret@example.org', 'username and password'],
    ['nothing that is an address', 'https://', 'isn’t a server’s address'],
  ])('refuses an address with %s', async (_, address, message) => {
    const { ask } = await openBench(server())
    const refused = await ask('servers.detect', { address, authorityPem: null })
    expect(refused).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(message),
    })
  })
})

describe('connecting an account', () => {
  it.each([
    ['a wrong password', { password: 'another one' }, 'wrong-password'],
    ['a server that is not there', { address: 'http://127.0.0.1:1' }, 'unreachable'],
    ['a dialect that nobody knows', { dialectId: 'no-such' }, 'bad-input'],
    ['no certificate', { address: 'https://127.0.0.1:1', authorityPem: 'none' }, 'bad-input'],
  ])('keeps nothing after %s', async (_, over, code) => {
    const { ask, vault } = await openBench(server())
    const before = vault.document()
    const reply = await ask('accounts.add', addInput(server(), await newUser(server()), over))
    expect(reply).toMatchObject({ ok: false, code })
    expect(vault.document()).toBe(before)
  })

  it('refuses the same account a second time, in whatever case it is typed', async () => {
    const { ask, email } = await connected()
    const again = addInput(server(), email.toUpperCase(), { address: `${server().url}/` })
    expect(await ask('accounts.add', again)).toMatchObject({ code: 'duplicate' })
  })

  it('signs in and shows the state', async () => {
    const { call, account, email, time } = await connected()
    expect(account).toMatchObject({
      name: 'Work',
      address: server().url,
      dialect: { id: 'auth-v1' },
      email,
      practice: false,
      hasSession: true,
      keepsPassword: false,
      status: { enabled: false },
      statusAt: time.now,
      problem: null,
      nextSteps: ['turn-on'],
    })
    expect(await call('accounts.list', undefined)).toEqual([account])
  })

  it('is named after its host if no name was given', async () => {
    const { call } = await openBench(server())
    const input = addInput(server(), await newUser(server()), { name: ' ' })
    const { account } = await call('accounts.add', input)
    expect(account.name).toBe(new URL(server().url).host)
  })

  it('keeps the account while the challenge waits', async () => {
    const { call } = await openBench(server())
    const { email } = await enrolledUser(server())
    const { account, signIn } = await call('accounts.add', addInput(server(), email))
    expect(signIn).toMatchObject({ kind: 'challenge', methods: ['totp'], canSendCode: false })
    expect(account).toMatchObject({ hasSession: false, nextSteps: ['sign-in'] })
  })

  it('keeps the password only where the user said so, and never shows it or the session', async () => {
    const { call, vault } = await openBench(server())
    const [kept, other] = [await newUser(server()), await newUser(server())]
    const first = await call('accounts.add', addInput(server(), kept, { keepPassword: true }))
    const second = await call('accounts.add', addInput(server(), other))
    expect(first.account.keepsPassword).toBe(true)
    expect(findAccount(vault.document(), second.account.id).passwordSecret).toBeNull()
    const { session, passwordSecret } = findAccount(vault.document(), first.account.id)
    expect(passwordSecret).toBe(password)
    const shown = JSON.stringify([first, second, await call('accounts.list', undefined)])
    expect(shown).not.toContain(password)
    expect(session?.bearerSecret).toBeTruthy()
    expect(shown).not.toContain(session?.bearerSecret)
  })
})

describe('changing an account', () => {
  it('signs out of the place before when the address changes', async () => {
    const { call, id } = await connected()
    const change = { address: `${server().url}/elsewhere`, name: 'Home' }
    const account = await call('accounts.update', { id, change })
    expect(account).toMatchObject({
      name: 'Home',
      hasSession: false,
      nextSteps: ['sign-in', 'turn-on'],
    })
    expect(account.address).toBe(`${server().url}/elsewhere`)
  })

  it('sends the password that is kept to no other address', async () => {
    const { call, id, vault } = await connected()
    await call('accounts.signIn', { id, password, keepPassword: true })
    const change = { address: `${server().url}/elsewhere` }
    expect(await call('accounts.update', { id, change })).toMatchObject({ keepsPassword: false })
    expect(findAccount(vault.document(), id).passwordSecret).toBeNull()
  })

  it('stays signed in if the address is only spelled differently', async () => {
    const { call, id } = await connected()
    const account = await call('accounts.update', { id, change: { address: `${server().url}/` } })
    expect(account).toMatchObject({ hasSession: true, address: server().url })
  })

  it('at the practice server has a name, and no address to change', async () => {
    const { call, ask, id, vault } = await connected()
    await vault.change(draft => updateAccount(draft, id, { address: null }))
    expect(await call('accounts.update', { id, change: { name: ' ' } })).toMatchObject({
      name: 'Practice server',
      practice: true,
    })
    const change = { address: server().url }
    expect(await ask('accounts.update', { id, change })).toMatchObject({ code: 'bad-input' })
  })

  it('forgets the password', async () => {
    const { call, id, vault } = await connected()
    await call('accounts.signIn', { id, password, keepPassword: true })
    expect(findAccount(vault.document(), id).passwordSecret).toBe(password)
    await call('accounts.update', { id, change: { keepsPassword: false } })
    expect(findAccount(vault.document(), id).passwordSecret).toBeNull()
  })

  it('refuses an invalid certificate', async () => {
    const { ask, id } = await connected()
    const reply = await ask('accounts.update', { id, change: { authorityPem: 'no certificate' } })
    expect(reply).toMatchObject({ code: 'bad-input' })
  })

  it('links one entry at a time, and takes none from another account', async () => {
    const bench = await connected()
    const { call, ask, id } = bench
    const [first, second] = [
      await addEntryOf(bench, await enrolledUser(server())),
      await addEntryOf(bench, await enrolledUser(server())),
    ]
    const link = (entryId: string | null) => call('accounts.update', { id, change: { entryId } })
    expect((await link(first.id)).entryId).toBe(first.id)
    expect((await link(second.id)).entryId).toBe(second.id)
    const linked = (await call('entries.list', undefined)).map(entry => entry.accountId)
    expect(linked).toEqual([null, id])

    const input = addInput(server(), await newUser(server(), users2fa), { dialectId: 'users-2fa' })
    const { account: other } = await call('accounts.add', input)
    const taken = await ask('accounts.update', { id: other.id, change: { entryId: second.id } })
    expect(taken).toMatchObject({ code: 'duplicate' })
    expect((await link(null)).entryId).toBeNull()
  })

  it('loses its entry to the trash and gets it back from there', async () => {
    const bench = await connected()
    const { call, id } = bench
    const entry = await addEntryOf(bench, await enrolledUser(server()), id)
    const shown = async () => (await call('accounts.list', undefined))[0]?.entryId
    expect(await shown()).toBe(entry.id)
    await call('entries.remove', { ids: [entry.id] })
    expect(await shown()).toBeNull()
    await call('trash.restore', { ids: [entry.id] })
    expect(await shown()).toBe(entry.id)
  })
})

describe('removing an account', () => {
  it('leaves its entry, unlinked', async () => {
    const bench = await connected()
    const { call, id } = bench
    await addEntryOf(bench, await enrolledUser(server()), id)
    await call('accounts.remove', { id })
    expect(await call('accounts.list', undefined)).toEqual([])
    expect(await call('entries.list', undefined)).toMatchObject([{ accountId: null }])
  })

  it('is refused, as a move is, while a change was not finished', async () => {
    const { call, ask, id, vault } = await connected()
    await vault.change(draft => updateAccount(draft, id, { journal: begun }))
    expect(await ask('accounts.remove', { id })).toMatchObject({ code: 'refused' })
    const change = { address: 'https://other.example.org' }
    expect(await ask('accounts.update', { id, change })).toMatchObject({ code: 'refused' })
    const [account] = await call('accounts.list', undefined)
    expect(account).toMatchObject({ pending: { kind: 'enrol' }, nextSteps: ['resume'] })
  })
})

describe('what the vault holds of a newer version', () => {
  it('shows an account of a kind that is not known here, and can do nothing with it', async () => {
    const { call, id, vault } = await connected()
    await vault.change(draft => updateAccount(draft, id, { dialectId: 'from-the-future' }))
    const [account] = await call('accounts.refresh', { ids: [id] })
    expect(account).toMatchObject({
      dialect: { id: 'from-the-future' },
      abilities: { methods: [] },
    })
  })
})
