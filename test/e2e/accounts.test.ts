/**
 * Does what people do with accounts on real servers, from the first sign-in to a server that is
 * gone.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Account } from '../../shared/account-models.ts'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { type AccountServer, openAccountServer, password } from './account-server.ts'
import { accountSteps, everythingIn } from './account-steps.ts'
import { hasBrowser } from './browser.ts'
import { firstRun, unlock } from './journey.ts'
import { hasTestKeyring } from './keyring.ts'
import { runCountersign } from './serve.ts'
import { shareJourney } from './start-journey.ts'

const passphrase = 'correct horse battery staple'
const twoStepPassword = 'a password for the chat alone'
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
const [ada, ben, cleo, dora, emil, gus] = ['ada', 'ben', 'cleo', 'dora', 'emil', 'gus'].map(
  name => `${name}@accounts.example`,
) as [string, string, string, string, string, string]

describe.skipIf(!hasBrowser || !hasTestKeyring)('accounts at servers', () => {
  // Codes by message need a server whose clock can be moved. This server is also the one that
  // disappears.
  let cloud: AccountServer
  let post: AccountServer
  beforeAll(async () => {
    cloud = await openAccountServer('Cloud')
    post = await openAccountServer('Post')
    for (const email of [ada, ben, dora, gus]) await cloud.register(email)
    for (const email of [cleo, emil]) await post.register(email)
    await cloud.makeAdmin(gus)
  })
  afterAll(async () => {
    await cloud?.close()
    await post?.close()
  })
  const journey = shareJourney({ context: clipboard }, async ({ page }) => {
    await page.clock.install()
    await firstRun(page, { place: 'file', passphrase })
  })
  const steps = accountSteps(() => journey.page)
  const {
    add,
    button,
    call,
    copied,
    dialog,
    inDialog,
    noteWhere,
    openAccount,
    showAccounts,
    signIn,
  } = steps

  /** Copying a backup code asks for the passphrase, next to the code. */
  async function allowCopy(): Promise<void> {
    const field = dialog().getByRole('listitem').getByLabel('Passphrase', { exact: true })
    await field.fill(passphrase)
    await field.press('Enter')
  }

  /** Collects the answers to all requests for backup codes. */
  const issuedCodes = () => cloud.exchanges.flatMap(({ answered }) => answered.backup_codes ?? [])

  const entryOf = async (email: string) => {
    const account = (await call<Account[]>('accounts.list')).find(one => one.email === email)
    const list = await call<EntrySummary[]>('entries.list')
    const entry = list.find(({ accountId }) => accountId === account?.id)
    if (!entry) throw new Error(`No entry belongs to ${email}`)
    return entry
  }

  const secrets = () => [
    ...[password, twoStepPassword, passphrase],
    ...cloud.secrets(),
    ...post.secrets(),
  ]

  afterEach(async () => {
    const seen = await everythingIn(journey.page)
    expect(
      secrets().filter(secret => seen.includes(secret)),
      'secrets in the page',
    ).toEqual([])
  })

  it('says what is wrong with an address, finds a server, and signs in by password', async () => {
    const { page } = journey
    await showAccounts()
    await button('Add a server').first().click()
    const address = dialog().getByRole('textbox', { name: 'Server address' })
    await address.fill('http://auth.example.org')
    await address.press('Enter')
    await dialog().getByRole('alert').getByText('This address isn’t encrypted').waitFor()
    await address.fill(cloud.url)
    await address.press('Enter')
    await dialog().getByRole('combobox', { name: 'Kind of server' }).waitFor()
    await dialog().getByRole('textbox', { name: 'Email address' }).fill(ada)
    await dialog().getByRole('textbox', { name: 'Name' }).fill('Cloud')
    const typed = dialog().getByLabel('Password', { exact: true })
    await typed.fill('a wrong password')
    await typed.press('Enter')
    await dialog().getByRole('alert').getByText('password is incorrect').waitFor()
    await typed.fill(password)
    await inDialog('Sign in').click()
    await dialog().waitFor({ state: 'detached' })
    const card = page.getByRole('list', { name: 'Accounts', exact: true }).getByRole('listitem')
    await card.getByText('Two-factor off').waitFor()
    expect(await card.innerText()).toContain(ada)
  })

  it('turns two-factor on with one click, and shows each step', async () => {
    const { page } = journey
    const release = cloud.hold('/2fa/enable')
    await button(`Turn on for Cloud, ${ada}`).click()
    const shown = dialog().getByRole('list', { name: 'Steps' }).getByRole('listitem')
    await shown.filter({ hasText: 'Confirm with a code: in progress' }).waitFor()
    expect(await shown.allTextContents()).toEqual([
      'Ask the server for a secret: done',
      'Save it in your vault: done',
      'Confirm with a code: in progress',
      'Save the backup codes in your vault: waiting',
      'Check the account again: waiting',
    ])
    release()
    await dialog().getByText('Two-factor sign-in is on.').waitFor()
    await dialog().getByText('10 backup codes are in your vault.').waitFor()
    await inDialog('Done').click()
    await page.getByText('10 backup codes left').waitFor()
    expect(issuedCodes()).toHaveLength(10)
    const asked = cloud.exchanges.map(({ call }) => call)
    expect(asked.slice(asked.lastIndexOf('POST /api/v1/auth/2fa/setup'))).toEqual([
      'POST /api/v1/auth/2fa/setup',
      'POST /api/v1/auth/2fa/enable',
      'GET /api/v1/auth/2fa/status',
    ])
  })

  it('answers the challenge at sign-in by itself, and takes that back', async () => {
    const { page } = journey
    await openAccount(ada)
    await button('Sign out').click()
    await signIn()
    const said = page.getByRole('alert').filter({ hasText: `with the code of Cloud` })
    await said.getByText('automatically').waitFor()
    await dialog().waitFor({ state: 'detached' })
    await button('Sign out').waitFor()
    await said.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Not signed in.').waitFor()
    expect(
      await page.getByRole('switch', { name: 'Send the code automatically' }).isChecked(),
    ).toBe(false)
  })

  it('signs in with a backup code of the vault, never with the same one twice', async () => {
    const { page } = journey
    for (const left of [10, 9]) {
      await signIn()
      await dialog().getByText(`Next backup code from your vault (${left} left)`).click()
      await inDialog('Sign in').click()
      await dialog().waitFor({ state: 'detached' })
      await page.getByText('Signed in.', { exact: true }).waitFor()
      if (left === 10) await button('Sign out').click()
    }
    const used = cloud.exchanges.flatMap(({ sent }) => sent.backup_code ?? [])
    expect(used).toEqual(issuedCodes().slice(0, 2))
    await page.getByText('8 left').waitFor()

    const row = page.getByRole('region', { name: 'Two-factor sign-in' })
    await row.getByRole('button', { name: 'Show', exact: true }).click()
    const codes = dialog().getByRole('list', { name: 'Backup codes of this entry' })
    await codes.getByRole('listitem').nth(9).waitFor()
    expect(await codes.getByRole('button', { name: /^Copy backup code/ }).count()).toBe(8)
    await inDialog('Copy next backup code').click()
    await allowCopy()
    await expect.poll(copied).toBe(issuedCodes()[2])
    await expect
      .poll(() => codes.getByRole('button', { name: /^Copy backup code/ }).count())
      .toBe(7)
    await noteWhere('The website')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('turns two-factor off with password and backup code; the entry goes to the trash', async () => {
    const { page } = journey
    await button('Turn off two-factor sign-in').click()
    await dialog().getByLabel('Password', { exact: true }).fill(password)
    await dialog()
      .getByText(/^Next backup code from your vault/)
      .click()
    await inDialog('Turn off').click()
    await dialog().getByText('Two-factor sign-in is off.').waitFor()
    await inDialog('Done').click()
    await page.getByText('Two-factor off').waitFor()
    await button('Menu').click()
    await page.getByRole('menuitem', { name: 'Trash' }).click()
    await button(new RegExp(`^Restore Cloud, ${ada} from 127\\.0\\.0\\.1`)).waitFor()
  })

  it('makes new backup codes with a code of the vault; the earlier ones are void', async () => {
    const { page } = journey
    await add(cloud, ben)
    await openAccount(ben)
    await button('Turn on').first().click()
    await inDialog('Done').click()
    const [earlier] = issuedCodes().slice(10)
    await page
      .getByRole('region', { name: 'Two-factor sign-in' })
      .getByRole('button', { name: 'Make new codes' })
      .click()
    await inDialog('Make new codes').click()
    await dialog()
      .getByText('You have new backup codes. The earlier ones no longer work.')
      .waitFor()
    await inDialog('Show backup codes').click()
    await dialog().getByText('Show 10 codes that are no longer valid').waitFor()
    await inDialog('Copy next backup code').click()
    await allowCopy()
    await expect.poll(copied).toBe(issuedCodes()[20])
    expect(await copied()).not.toBe(earlier)
    await noteWhere('The website')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('saves what was typed into an entry whose secret the terminal replaced meanwhile', async () => {
    const { page, dataFolder } = journey
    const { id } = await entryOf(ben)
    const change = { label: 'Ben at home', note: 'before', tags: ['family'], pinned: true }
    await call('entries.update', { id, change })
    await showAccounts()
    await button('Codes').click()
    await page.getByRole('button', { name: 'Copy code for Cloud, Ben at home' }).focus()
    await page.keyboard.press('ControlOrMeta+e')
    await dialog().getByLabel('Note').fill('typed before the secret was another one')

    const passphraseFile = join(dataFolder, 'passphrase of the terminal')
    await writeFile(passphraseFile, passphrase, { mode: 0o600 })
    const rotate = ['servers', 'rotate', ben, '--password-stdin', '--backup-code']
    const ofTerminal = {
      COUNTERSIGN_DATA_FOLDER: dataFolder,
      COUNTERSIGN_PASSPHRASE_FILE: passphraseFile,
    }
    await runCountersign(rotate, ofTerminal, `${password}\n`)
    await rm(passphraseFile)
    const setUp = cloud.exchanges.filter(({ call }) => call === 'POST /api/v1/auth/2fa/setup')

    expect(await dialog().getByLabel('Note').inputValue()).toMatch(/^typed before/)
    await inDialog('Save').click()
    await dialog().waitFor({ state: 'detached' })
    const ofCloud = (await call<EntrySummary[]>('entries.list')).filter(
      ({ issuer }) => issuer === 'Cloud',
    )
    const note = 'typed before the secret was another one'
    expect(ofCloud).toMatchObject([{ ...change, id, note }])
    const confirmation = { confirmed: true, passphrase }
    const revealed = await call<{ secret: string }>('entries.reveal', { id, confirmation })
    expect(revealed.secret).toBe(setUp.at(-1)?.answered.secret)
  })

  it('opens a chat by its second step, and turns that off with its own password', async () => {
    const { page } = journey
    await add(cloud, dora, 'chat-two-step')
    await openAccount(dora)
    await button('Turn on').first().click()
    await dialog().getByLabel('Two-step password', { exact: true }).fill(twoStepPassword)
    await dialog().getByRole('textbox', { name: 'Recovery email' }).fill('dora@home.example')
    await inDialog('Turn on').click()
    await dialog().getByText('Two-factor sign-in is on.').waitFor()
    await inDialog('Done').click()
    await button('Sign out').click()
    await signIn()
    await page.getByText('Closed until you verify your second step.').waitFor()
    await button('Verify').click()
    // The code is typed, because the vault hands out few backup codes per minute, and the tests
    // above have used them.
    await dialog().getByText('Type a backup code').click()
    await dialog()
      .getByLabel('Backup code', { exact: true })
      .fill(String(issuedCodes().at(-1)))
    await inDialog('Verify').click()
    await page.getByText(/^Open until /).waitFor()
    await button('Turn off two-factor sign-in').click()
    await dialog().getByLabel('Two-step password', { exact: true }).fill(twoStepPassword)
    await inDialog('Turn off').click()
    await dialog().getByText('Two-factor sign-in is off.').waitFor()
    await inDialog('Done').click()
    await page.getByText('The second step is off:').waitFor()
  })

  it('lets an administrator reset a factor, whose address has to be typed', async () => {
    const { page } = journey
    await add(cloud, gus)
    await openAccount(gus)
    await page.getByText('Administrators need a second factor').waitFor()
    await button('Turn on').first().click()
    await inDialog('Done').click()
    await button('Users and log').click()
    await page.getByRole('textbox', { name: 'Search users' }).fill('ben')
    await page.getByText('1 user', { exact: true }).waitFor()
    await button(`Reset two-factor sign-in for ${ben}`).click()
    const reset = inDialog('Reset')
    await dialog().getByRole('textbox', { name: 'Reason' }).fill('Lost the phone')
    await dialog().getByRole('textbox', { name: 'Type the email address' }).fill(cleo)
    expect(await reset.isDisabled()).toBe(true)
    await dialog().getByRole('textbox', { name: 'Type the email address' }).fill(ben)
    await reset.click()
    await dialog().waitFor({ state: 'detached' })
    await page.getByRole('list', { name: 'Users' }).getByText('Off', { exact: true }).waitFor()
    await button(`Audit log of ${ben}`).click()
    await page.getByRole('list', { name: 'Audit log' }).getByText('Lost the phone').waitFor()
  })

  it.each([
    ['SMS', cleo, 'Turn on by SMS'],
    ['email', emil, 'Turn on by email'],
  ])('turns codes by %s on, counts them down and sends another', async (_, email, action) => {
    const { page } = journey
    await add(post, email, 'users-2fa')
    await openAccount(email)
    await button(action).click()
    await inDialog('Turn on').click()
    const timer = dialog().getByRole('timer')
    await timer.getByText(/^It expires in (10:00|9:5\d)\.$/).waitFor()
    await button(/^Send again in (1:00|0:5\d)$/).waitFor()
    const first = post.newestCode()
    await page.clock.fastForward(61_000)
    post.advance(61)
    await timer.getByText(/^It expires in (9:00|8:5\d)\.$/).waitFor()
    await inDialog('Send again').click()
    await button(/^Send again in /).waitFor()
    const second = post.newestCode()
    expect(second).not.toBe(first)
    const code = dialog().getByRole('textbox', { name: 'Code' })
    await code.fill(first)
    await inDialog('Confirm').click()
    await dialog().getByRole('alert').getByText('This code is incorrect').waitFor()
    await code.fill(second)
    await inDialog('Confirm').click()
    await dialog().getByText('Two-factor sign-in is on.').waitFor()
    await inDialog('Done').click()
    await page.getByText('(less secure)').first().waitFor()
  })

  it('shows all accounts fresh but the one whose server is gone, with what it knew', async () => {
    await post.disappear()
    const restartedAt = Date.now()
    const page = await journey.restart()
    await unlock(page, passphrase)
    await showAccounts()
    const card = (email: string) => page.getByRole('listitem').filter({ hasText: email })
    const gone = card(cleo)
    await gone.getByText('Nothing answers at this address').waitFor()
    await gone.getByText(/^Last updated /).waitFor()
    await gone.getByText('Two-factor on').waitFor()
    for (const email of [ada, dora, gus]) await card(email).getByText('Updated just now').waitFor()
    // His session ended with the reset.
    await card(ben)
      .getByRole('button', { name: /^Sign in for / })
      .waitFor()
    const accounts = await call<Account[]>('accounts.list')
    for (const { email, address, statusAt, problem } of accounts) {
      if (email === ben) continue
      const isGone = address === post.url
      expect({ isFresh: (statusAt ?? 0) >= restartedAt, hasProblem: problem !== null }).toEqual({
        isFresh: !isGone,
        hasProblem: isGone,
      })
    }
  })

  it('asks nobody but this computer, and leaves no secret in a file', async () => {
    const { page, requests, dataFolder } = journey
    const hosts = new Set(requests.map(url => new URL(url).hostname))
    if (page.url().startsWith('http')) {
      for (const host of hosts) expect(host).toMatch(/^(127\.0\.0\.1|[0-9a-f]{16}\.localhost)$/)
    }
    expect(secrets().length).toBeGreaterThan(50)
    const files = await readdir(dataFolder, { recursive: true, withFileTypes: true })
    const kept = files.filter(each => each.isFile()).map(each => join(each.parentPath, each.name))
    expect(kept.length).toBeGreaterThan(1)
    for (const file of kept) {
      const text = await readFile(file, 'latin1')
      expect(secrets().filter(secret => text.includes(secret))).toEqual([])
    }
  })
})
