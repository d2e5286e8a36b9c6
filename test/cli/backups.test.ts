import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoredEntry } from '../../core/vault/document.ts'
import { openVault } from '../../core/vault/open-vault.ts'
import { type Cli, createCli, passphrase } from './run-cli.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DP'
const otherSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const github = `otpauth://totp/GitHub:alice?secret=${secret}&issuer=GitHub`
const gitlab = `otpauth://totp/GitLab:bob?secret=${otherSecret}&issuer=GitLab`

interface Listed {
  readonly lastGoodAt: number
  readonly problem: { readonly message: string } | null
  readonly backups: { readonly id: string; readonly entries: number | null }[]
}

let cli: Cli

beforeEach(async () => {
  cli = await createCli()
})
afterEach(() => cli.remove())

/** Edits the vault as a window would meanwhile. */
async function editVault(edited: Cli, edit: (entry: StoredEntry) => void): Promise<void> {
  const vault = openVault({
    dataFolder: edited.folder,
    choice: { file: edited.vaultFile },
    keychainService: 'none',
    clock: Date.now,
    random: randomBytes,
  })
  await vault.start()
  await vault.unlock(passphrase)
  await vault.change(draft => draft.entries.forEach(edit))
  vault.lock()
}

const list = async () => (await cli.json(['backups'])) as Listed
const issuers = async () =>
  ((await cli.json(['list'])) as { issuer: string }[]).map(({ issuer }) => issuer)

/**
 * Moves a backup to a place where `backups list` doesn't find it, so that a command needs its path.
 */
async function takeAway(id: string): Promise<string> {
  const file = path.join(cli.folder, 'elsewhere.countersign')
  await rename(path.join(cli.folder, 'backups', id), file)
  return file
}

describe('backups', () => {
  it.each([
    ['neither way', ['x'], /use either/],
    ['both ways', ['x', '--merge', '--replace'], /use either/],
    [
      'two passwords on standard input',
      ['x', '--merge', '--password-stdin', '--passphrase-stdin'],
      /can’t hold both/,
    ],
  ])('restore refuses %s', async (_, args, sentence) => {
    const { code, err } = await cli(['backups', 'restore', ...args])
    expect(err).toMatch(sentence)
    expect(code).toBe(2)
  })

  it('are made automatically, listed, and reveal nothing about the secrets', async () => {
    expect((await cli(['backups'])).err).toMatch(/^There is no vault yet/)
    await cli(['add', github])
    const { backups, lastGoodAt, problem } = await list()
    expect(backups).toMatchObject([{ entries: 1, place: 'own', problem: null }])
    expect({ problem, isRecent: Math.abs(Date.now() / 1000 - lastGoodAt) < 600 }).toEqual({
      problem: null,
      isRecent: true,
    })
    const { out } = await cli(['backups', 'list'])
    expect(out).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}1 entry .* own folder {2}countersign-/)
    expect(out).not.toContain(secret)
  })

  it('are made only by commands that change something', async () => {
    await cli(['add', github])
    const [first] = (await list()).backups
    await takeAway(first?.id ?? '')
    await cli(['code', 'github'])
    expect((await list()).backups).toEqual([])
    await cli(['add', gitlab])
    expect((await list()).backups).toMatchObject([{ entries: 2 }])
  })

  it("merge, replace, and refuse a file that isn't a backup", async () => {
    await cli(['add', github])
    const [first] = (await list()).backups
    const id = first?.id ?? ''
    await cli(['remove', 'github'])
    await cli(['add', gitlab])
    expect(await cli.json(['backups', 'restore', id, '--merge'])).toEqual({
      added: 1,
      changed: 0,
      removed: 0,
    })
    expect(await issuers()).toEqual(['GitLab', 'GitHub'])

    const unasked = await cli(['backups', 'restore', id, '--replace'])
    expect(unasked).toMatchObject({ code: 1, err: expect.stringMatching(/add --yes/) })
    await cli(['backups', 'restore', id, '--replace'], { typed: ['no'] })
    expect(await issuers()).toEqual(['GitLab', 'GitHub'])
    const restored = await cli(['backups', 'restore', id, '--replace'], { typed: ['yes'] })
    expect(restored).toMatchObject({ code: 0, out: 'Updated 0, added 0, removed 1.\n' })
    expect(await issuers()).toEqual(['GitHub'])

    const nowhere = await cli(['backups', 'restore', 'nowhere', '--merge'])
    expect(nowhere.err).toBe('There is no backup with that ID, and no file that can be read.\n')
    await writeFile(path.join(cli.folder, 'letter'), 'Dear Ada')
    const letter = await cli(['backups', 'restore', path.join(cli.folder, 'letter'), '--merge'])
    expect(letter).toMatchObject({
      code: 1,
      err: expect.stringMatching(/isn’t a complete encrypted vault/),
    })
  })

  it('list all changes, before and after', async () => {
    await cli(['add', `otpauth://hotp/Vault:me?secret=${secret}&issuer=Vault&counter=0`])
    const [first] = (await list()).backups
    for (const _ of [1, 2, 3]) await cli(['code', 'vault'])
    const restore = ['backups', 'restore', first?.id ?? '', '--replace', '--yes']
    const { err, out } = await cli(restore)
    expect(err).toMatch(
      /The counter of .* goes back from 3 to 0: its next codes were already used\./,
    )
    expect(err).not.toContain(secret)
    expect(out).toBe('Updated 1, added 0, removed 0.\n')
    expect((await list()).backups[0]).toMatchObject({ changes: { changed: { count: 1 } } })
  })

  it('name each part that goes back: names, note, tags, secret and counter', async () => {
    await cli(['add', `otpauth://hotp/Vault:me?secret=${secret}&issuer=Vault&counter=0`])
    const [first] = (await list()).backups
    for (const _ of [1, 2, 3]) await cli(['code', 'vault'])
    const change = { label: 'renamed', note: 'written later', tags: ['later'] }
    await editVault(cli, entry => Object.assign(entry, { ...change, secret: otherSecret }))

    const restore = ['backups', 'restore', first?.id ?? '', '--replace']
    const refused = await cli(restore, { typed: ['no'] })
    expect(refused.code).toBe(1)
    const { out, err } = await cli(restore, { typed: ['yes'] })
    for (const asked of [refused.err, err]) {
      expect(asked).toContain(
        'Vault, renamed gets its account name (“renamed” becomes “me”), tags (“later” becomes none),' +
          ' note, and secret from the backup.',
      )
      expect(asked).toMatch(
        /The counter of Vault, renamed goes back from 3 to 0: its next codes were/,
      )
      expect(asked).not.toMatch(new RegExp([secret, otherSecret, 'written later'].join('|')))
    }
    expect(out).toBe('Updated 1, added 0, removed 0.\n')
    expect(await cli.json(['list'])).toMatchObject([{ label: 'me', tags: [], counter: 0 }])
  })

  it('of another vault take its passphrase, typed or from standard input', async () => {
    await cli(['add', github])
    const [first] = (await list()).backups
    const file = await takeAway(first?.id ?? '')
    const bytes = await readFile(file)
    const other = await createCli()
    try {
      await other(['add', gitlab])
      const copy = path.join(other.folder, 'of another.countersign')
      await writeFile(copy, bytes)
      const restore = ['backups', 'restore', copy, '--merge']
      expect((await other(restore)).err).toMatch(/^The backup is from another vault/)
      const wrong = await other([...restore, '--password-stdin'], { stdin: 'a guess\n' })
      expect(wrong.err).toBe('That isn’t the right passphrase.\n')
      const stdin = `${passphrase}\n`
      expect((await other([...restore, '--password-stdin'], { stdin })).out).toBe(
        'Added 1 entry.\n',
      )
      expect((await other(restore, { typed: [passphrase] })).out).toBe('Added 0 entries.\n')
    } finally {
      await other.remove()
    }
  })

  it('make says what keeps it from backing up', async () => {
    await cli(['add', github])
    await rename(path.join(cli.folder, 'backups'), path.join(cli.folder, 'moved'))
    await writeFile(path.join(cli.folder, 'backups'), 'in the way')
    const { err } = await cli(['backups', 'make'])
    expect(err).toMatch(/^The backup folder .* can’t be used/)
  })
})
