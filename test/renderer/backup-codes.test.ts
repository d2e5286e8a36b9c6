import { describe, expect, it } from 'vitest'
import { accountAsHolder, isAccount } from '../../renderer/backup-codes/code-holder.ts'
import { linesOf, type TextPiece } from '../../renderer/backup-codes/pdf-lines.ts'
import { readCodesFile } from '../../renderer/backup-codes/read-codes-file.ts'
import { holdersWithCodes, searchCodes } from '../../renderer/backup-codes/search-codes.ts'
import { sheetName } from '../../renderer/backup-codes/sheet-name.ts'
import {
  countsOf,
  describeCounts,
  describeFewLeft,
  describeState,
} from '../../renderer/parts/entries/describe-backup-codes.ts'
import { AppError } from '../../shared/errors.ts'
import { findBackupCodes } from '../../shared/find-backup-codes.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'
import { accountId, sampleAccount } from './sample-accounts.ts'
import { sampleEntries, sampleId, withBackupCodes } from './sample-entries.ts'

const entryId = sampleId(0)
const yes = { confirmed: true } as const
const entries = withBackupCodes(sampleEntries(7))

async function openAtCodes() {
  const opened = await openStores({ entries })
  const { backupCodes } = opened.stores
  backupCodes.getState().look(entryId)
  await settle()
  const [first] = backupCodes.getState().list?.filter(({ state }) => state === 'unused') ?? []
  if (!first) throw new Error('The sample entry has no unused code')
  const counts = () => countsOf(backupCodes.getState().list ?? [])
  return { ...opened, backupCodes, first, counts }
}

describe('the codes of an entry', () => {
  it('are forgotten when the vault is locked, with what was about to be added', async () => {
    const { stores, bridge, backupCodes } = await openAtCodes()
    stores.newCodes.getState().open(entryId)
    stores.newCodes.getState().type('1204 9931\n8840 2217')
    await stores.session.getState().lock()
    expect(backupCodes.getState()).toMatchObject({ entryId: null, list: null })
    expect(stores.newCodes.getState()).toMatchObject({ entryId: null, text: '', found: [] })
    expect(bridge.calls.map(({ name }) => name)).not.toContain('backupCodes.add')
  })

  it('show those of the open entry, not of the previous one', async () => {
    const { bridge, backupCodes } = await openAtCodes()
    let answer = () => {}
    bridge.answer('backupCodes.list', ({ entryId: asked }) =>
      asked === entryId ? new Promise(resolve => (answer = () => resolve([]))) : [],
    )
    backupCodes.getState().look(entryId)
    backupCodes.getState().look(sampleId(1))
    answer()
    await settle()
    expect(backupCodes.getState()).toMatchObject({ entryId: sampleId(1), list: [] })
  })

  it('say why they cannot be shown', async () => {
    const { bridge, backupCodes } = await openAtCodes()
    bridge.answer('backupCodes.list', () => {
      throw new AppError('not-found', words('core.entries.gone'))
    })
    await backupCodes.getState().reload()
    expect(backupCodes.getState().problem).toBe(say('core.entries.gone'))
  })

  it('are copied by the page if the host has no clipboard, and are used from then on', async () => {
    const { backupCodes, first, counts, written, stores } = await openAtCodes()
    const before = counts()
    await backupCodes.getState().use(entryId, first, yes)
    expect(written).toEqual(['unus-0000'])
    expect(counts()).toEqual({ ...before, unused: before.unused - 1, used: before.used + 1 })
    expect(stores.announcer.getState().sentence).toBe('Copied the backup code')
    await backupCodes.getState().putBack(entryId, first)
    expect(counts()).toEqual(before)
  })

  it('stay unused if the page cannot copy', async () => {
    const { stores, backupCodes, first, counts } = await openAtCodes()
    const before = counts()
    stores.copier.setState({
      copySecret: async () => {
        throw new AppError('refused', words('stores.copied.refused'))
      },
    })
    await expect(backupCodes.getState().use(entryId, first, yes)).rejects.toThrow(
      'Your browser didn’t allow',
    )
    expect(counts()).toEqual(before)
  })

  it('are revealed by the keys of the list', async () => {
    const { backupCodes, first } = await openAtCodes()
    const secrets = await backupCodes.getState().reveal(entryId, yes)
    expect(secrets.get(first.key)).toBe('unus-0000')
    expect(secrets.size).toBe(20)
  })
})

describe('adding codes', () => {
  async function openAdding(content?: string | AppError) {
    const opened = await openAtCodes()
    const { newCodes } = opened.stores
    newCodes.getState().open(entryId)
    const file = new File([typeof content === 'string' ? content : ''], 'codes.txt')
    return { ...opened, newCodes, file }
  }

  it('finds them while they are typed, and leaves out what it is told to', async () => {
    const { newCodes, bridge } = await openAdding()
    newCodes.getState().type('1. 1204 9931\n2. 8840 2217')
    expect(newCodes.getState().found).toEqual(['1204 9931', '8840 2217'])
    newCodes.getState().leaveOut('8840 2217')
    newCodes.getState().type('1. 1204 9931\n2. 88402217\n3. 0035 6672')
    expect(newCodes.getState().found).toEqual(['1204 9931', '0035 6672'])
    expect(await newCodes.getState().add()).toBe(2)
    expect(bridge.calls).toContainEqual({
      name: 'backupCodes.add',
      input: { entryId, codes: ['1204 9931', '0035 6672'], earlier: 'keep' },
    })
    expect(newCodes.getState().entryId).toBeNull()
  })

  it('takes each line on request', async () => {
    const { newCodes } = await openAdding()
    newCodes.getState().type('open sesame!\nplease')
    expect(newCodes.getState().found).toEqual([])
    newCodes.getState().setEveryLine(true)
    expect(newCodes.getState().found).toEqual(['open sesame!', 'please'])
  })

  it('lists the codes of a file below what was typed', async () => {
    const { newCodes, file } = await openAdding('My codes:\n* k2f9-x81m\n* z0p4-77ab\n')
    newCodes.getState().type('m1n2-b3v4')
    await newCodes.getState().takeFile(file)
    expect(newCodes.getState().text).toBe('m1n2-b3v4\nk2f9-x81m\nz0p4-77ab')
    expect(newCodes.getState().reading).toBeNull()
  })

  it('shows the text of a file without codes, and says so', async () => {
    const { newCodes, file } = await openAdding('Nothing to see here.')
    await newCodes.getState().takeFile(file)
    expect(newCodes.getState()).toMatchObject({
      text: 'Nothing to see here.',
      problem: 'No backup codes were found in codes.txt.',
    })
  })

  it("drops a file's contents when it was closed meanwhile", async () => {
    const { newCodes, file } = await openAdding('k2f9-x81m\nz0p4-77ab')
    const taken = newCodes.getState().takeFile(file)
    newCodes.getState().close()
    await taken
    expect(newCodes.getState().text).toBe('')
  })
})

describe('files', () => {
  it.each([
    ['one over 10 MB', { size: 10 * 1024 * 1024 + 1 }, 'codes.txt is larger than 10 MB.'],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0, 0])]), 'isn’t a text or PDF file'],
  ])('refuses %s in a sentence', async (_, content, sentence) => {
    const file = Object.assign(content, { name: 'codes.txt' }) as File
    await expect(readCodesFile(file)).rejects.toThrow(sentence)
  })

  it.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa4]],
    ['little-endian UTF-16', [0xff, 0xfe, 0x61, 0, 0xe4, 0]],
    ['big-endian UTF-16', [0xfe, 0xff, 0, 0x61, 0, 0xe4]],
  ])('reads %s', async (_, bytes) => {
    expect(await readCodesFile(new File([new Uint8Array(bytes)], 'codes.txt'))).toBe('aä')
  })

  it('puts the pieces of a page into lines and columns', () => {
    const piece = (text: string, x: number, y: number): TextPiece => ({
      text,
      x,
      y,
      width: text.length * 6,
      height: 12,
    })
    const text = linesOf([
      piece('2. 8840', 200, 700.4),
      piece('Codes', 10, 760),
      piece('2217', 245, 700),
      piece('1. 1204 99', 10, 700),
      piece('31', 70, 700),
      piece(' ', 82, 700),
    ])
    expect(text).toBe('Codes\n1. 1204 9931\t2. 8840 2217')
    expect(findBackupCodes(text)).toEqual(['1204 9931', '8840 2217'])
  })

  it.each([
    ['GitHub', 'ada', 'backup-codes-github.txt'],
    ['Münchner Bank / Söhne', '', 'backup-codes-munchner-bank-sohne.txt'],
    ['', 'ada@example.com', 'backup-codes-ada-example-com.txt'],
    ['بنك المثال', '', 'backup-codes.txt'],
  ])('are named after the issuer: %s', (issuer, label, name) => {
    expect(sheetName({ issuer, label })).toBe(name)
  })
})

it('are shown in one drawer at a time, and close with the screen', async () => {
  const { view } = (await openStores({ entries })).stores
  view.getState().openDetails(entryId, 'backup-codes')
  view.getState().openAccountCodes(accountId(2))
  expect(view.getState()).toMatchObject({ detailsOf: null, codesOf: accountId(2) })
  view.getState().show('accounts')
  expect(view.getState()).toMatchObject({ detailsOf: null, codesOf: null })
})

it('marks an unused code that somebody has received before', () => {
  const code = { key: 'a', mask: '••••', state: 'unused', usedAt: null, note: '' } as const
  expect(describeState(code)).toBe('')
  expect(describeState({ ...code, copiedAt: Date.UTC(2026, 4, 3) })).toMatch(/^Copied on .* at /)
})

describe('all entries with codes', () => {
  const kept = holdersWithCodes(entries)
  const issuersOf = (found: ReturnType<typeof searchCodes>) =>
    found.map(({ holder }) => holder.issuer.slice(0, 9))

  it('puts those with few codes left first', () => {
    expect(issuersOf(searchCodes(kept, '', new Map()))).toEqual([
      'Steam',
      'A company',
      'Google',
      'GitHub',
      'Proton',
    ])
  })

  it('counts in accounts that keep their own', () => {
    const backupCodes = { unused: 2, used: 8, void: 0 }
    const account = accountAsHolder(sampleAccount(2, 0, { name: 'Harbour Bank', backupCodes }))
    const withAccount = [...kept, account]
    expect(isAccount(account)).toBe(true)
    expect(kept.some(isAccount)).toBe(false)
    expect(issuersOf(searchCodes(withAccount, '', new Map()))).toContain('Harbour B')
    expect(searchCodes(withAccount, 'harbour', new Map())).toMatchObject([{ holder: account }])
    expect(holdersWithCodes([accountAsHolder(sampleAccount(0, 0))])).toEqual([])
  })

  it('finds by name, then by the note on a code', () => {
    const notes = new Map([[sampleId(2), ['', 'Left at the proton collider']]])
    expect(issuersOf(searchCodes(kept, 'proton', notes))).toEqual(['Proton', 'Steam'])
    expect(searchCodes(kept, 'steam collider', notes)).toMatchObject([
      { note: 'Left at the proton collider' },
    ])
    expect(searchCodes(kept, 'nothing of it', notes)).toEqual([])
  })

  it.each([
    [{ unused: 8, used: 0, void: 0 }, '8 unused', 'Only 8 backup codes are left.'],
    [{ unused: 1, used: 2, void: 0 }, '1 unused, 2 used', 'Only one backup code is left.'],
    [
      { unused: 0, used: 0, void: 3 },
      '0 unused, 3 no longer valid',
      'You have no backup codes left.',
    ],
  ])('counts %j', (counts, sentence, few) => {
    expect(describeCounts(counts)).toBe(sentence)
    expect(describeFewLeft(counts)).toBe(few)
  })
})
