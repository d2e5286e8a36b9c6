import { describe, expect, it } from 'vitest'
import { createBackupCodesHandlers } from '../../../core/backup-codes/backup-codes.ts'
import { createSetupYes } from '../../../core/setup-yes.ts'
import { withoutVault } from '../../../core/vault/while-open.ts'
import { AppError } from '../../../shared/errors.ts'
import { defaultSettings } from '../../../shared/models.ts'
import { confirmed, makeAppBench, manual } from '../app-bench.ts'

const codes = ['wxyz-0001', 'wxyz-0002']

async function openWithCodes(passphrase: string | null = null) {
  const bench = await makeAppBench(passphrase)
  const { entry } = await bench.call('entries.add', manual())
  const entryId = entry.id
  const listed = await bench.call('backupCodes.add', { entryId, codes, earlier: 'keep' })
  const key = listed[0]?.key ?? ''
  return { ...bench, entryId, listed, key }
}

describe('what the page learns', () => {
  it('is the shape and the state of each code, never the code', async () => {
    const { call, listed, entryId } = await openWithCodes()
    expect(listed).toEqual([
      { key: expect.any(String), mask: '••••-••••', state: 'unused', usedAt: null, note: '' },
      { key: expect.any(String), mask: '••••-••••', state: 'unused', usedAt: null, note: '' },
    ])
    expect(new Set(listed.map(({ key }) => key)).size).toBe(2)
    expect(JSON.stringify([listed, await call('entries.get', { id: entryId })])).not.toMatch(
      /wxyz/i,
    )
  })

  it('is told by other keys in another run', async () => {
    const { app: _, ...first } = await openWithCodes()
    const second = createBackupCodesHandlers({
      vault: first.vault,
      host: {} as never,
      clipboard: {} as never,
      confirm: async () => {},
      setupYes: createSetupYes(() => 0, withoutVault()),
      settings: () => defaultSettings,
      clock: () => 0,
    })
    const again = await second['backupCodes.list']({ entryId: first.entryId })
    expect(again.map(({ key }) => key)).not.toContain(first.key)
  })

  it('is all of them in the order of the list, after a fresh yes', async () => {
    const { app, call, entryId, dialog } = await openWithCodes('correct horse')
    const reveal = (passphrase: string) =>
      app.dispatch('backupCodes.reveal', { entryId, confirmation: { ...confirmed, passphrase } })
    dialog.answer = false
    expect(await reveal('correct horse')).toMatchObject({ code: 'refused' })
    dialog.answer = true
    const confirmation = { ...confirmed, passphrase: 'correct horse' }
    expect(await call('backupCodes.reveal', { entryId, confirmation })).toEqual({ codes })
    expect(await reveal('a guess')).toMatchObject({ code: 'wrong-passphrase' })
  })
})

describe('using a code', () => {
  it('copies it by the host and marks it used, when and where', async () => {
    const { call, entryId, key, clipboard, time } = await openWithCodes()
    const used = await call('backupCodes.use', { entryId, key, where: 'GitHub' })
    expect(used.code).toBeNull()
    expect(used.clearsAt).toBe(time.now + 30_000)
    expect(used.codes[0]).toMatchObject({ state: 'used', usedAt: time.now, note: 'GitHub' })
    expect(clipboard.text).toBe('wxyz-0001')
    expect(await call('entries.list', undefined)).toMatchObject([
      { backupCodes: { unused: 1, used: 1, void: 0 } },
    ])
  })

  it('refuses one that is used, and copies nothing', async () => {
    const { app, call, entryId, key, clipboard } = await openWithCodes()
    await call('backupCodes.use', { entryId, key, where: '' })
    clipboard.text = ''
    const reply = await app.dispatch('backupCodes.use', { entryId, key, where: '' })
    expect(reply).toMatchObject({ ok: false, code: 'refused' })
    expect(clipboard.text).toBe('')
  })

  it('is taken back by marking it unused with the note from before', async () => {
    const { call, entryId, key, listed } = await openWithCodes()
    await call('backupCodes.use', { entryId, key, where: 'GitHub' })
    const undone = await call('backupCodes.mark', {
      entryId,
      keys: [key],
      state: 'unused',
      note: '',
    })
    expect(undone).toEqual(listed)
  })

  it.each([
    ['answers with the code where the page has the clipboard', null, 'wxyz-0001'],
    ['puts it back where it could not be copied', {}, null],
  ])('%s', async (_, hostClipboard, expected) => {
    const { vault, entryId } = await openWithCodes()
    const handlers = createBackupCodesHandlers({
      vault,
      host: { clipboard: hostClipboard } as never,
      clipboard: {
        copy: async () => {
          throw new AppError('refused', 'No.')
        },
        clear: async () => {},
      },
      confirm: async () => {},
      setupYes: createSetupYes(() => 0, withoutVault()),
      settings: () => defaultSettings,
      clock: () => 7,
    })
    const [first] = await handlers['backupCodes.list']({ entryId })
    const use = async () =>
      handlers['backupCodes.use']({ entryId, key: first?.key ?? '', where: 'GitHub' })
    if (expected === null) await expect(use()).rejects.toMatchObject({ code: 'refused' })
    else expect(await use()).toMatchObject({ code: expected, clearsAt: null })
    const [after] = await handlers['backupCodes.list']({ entryId })
    expect(after).toEqual(
      expected === null ? first : { ...first, state: 'used', usedAt: 7, note: 'GitHub' },
    )
  })
})
