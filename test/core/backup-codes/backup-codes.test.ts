import { describe, expect, it } from 'vitest'
import { createCodeKeys } from '../../../core/backup-codes/code-keys.ts'
import { createCopyLimit } from '../../../core/backup-codes/copy-limit.ts'
import { createBackupCodesHandlers } from '../../../core/backup-codes/handlers.ts'
import { createSeenCodes } from '../../../core/backup-codes/seen-codes.ts'
import { createSetupYes } from '../../../core/gate/setup-yes.ts'
import type { Vault } from '../../../core/vault/vault.ts'
import { defaultSettings } from '../../../shared/default-settings.ts'
import { AppError } from '../../../shared/errors.ts'
import { literal } from '../../literal.ts'
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

function codeParts(vault: Vault, clock: () => number) {
  const codeKeys = createCodeKeys()
  const { whileOpen } = vault
  return {
    clock,
    codeKeys,
    seenCodes: createSeenCodes({
      vault,
      setupYes: createSetupYes(clock, whileOpen),
      clock,
      whileOpen,
    }),
    copyLimit: createCopyLimit(clock, codeKeys, whileOpen),
  }
}

describe('what the page learns', () => {
  it('is the mask and the state of each code, never the code', async () => {
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

  it('has other keys in another run', async () => {
    const { app: _, ...first } = await openWithCodes()
    const second = createBackupCodesHandlers({
      vault: first.vault,
      host: {} as never,
      clipboard: {} as never,
      ...codeParts(first.vault, () => 0),
      settings: () => defaultSettings,
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

describe('attack 1: backup codes are read one by one, and put back as if nobody had seen them', () => {
  const passphrase = 'correct horse'
  const yes = { ...confirmed, passphrase }

  it('is refused without a fresh yes, for copying and for marking unused', async () => {
    const { app, call, entryId, key, time } = await openWithCodes(passphrase)
    const copy = { entryId, key, where: '', confirmation: confirmed }
    const unmark = { entryId, keys: [key], confirmation: confirmed }
    expect(await app.dispatch('backupCodes.use', copy)).toMatchObject({ code: 'wrong-passphrase' })
    await call('backupCodes.use', { ...copy, confirmation: yes })
    time.now += 60_000
    expect(await app.dispatch('backupCodes.markUnused', unmark)).toMatchObject({
      code: 'wrong-passphrase',
    })
    await call('backupCodes.markUnused', { ...unmark, confirmation: yes })
  })

  it('covers only the code that was copied, for a minute', async () => {
    const { app, call, entryId, listed, time } = await openWithCodes(passphrase)
    const [first, second] = listed.map(({ key }) => key) as [string, string]
    await call('backupCodes.use', { entryId, key: first, where: '', confirmation: yes })
    time.now += 59_000
    await call('backupCodes.markUnused', { entryId, keys: [first], confirmation: confirmed })
    for (const keys of [[second], [first, second]]) {
      expect(
        await app.dispatch('backupCodes.markUnused', { entryId, keys, confirmation: confirmed }),
      ).toMatchObject({ code: 'wrong-passphrase' })
    }
    await call('vault.lock', undefined)
    await call('vault.unlock', { passphrase })
    expect(
      await app.dispatch('backupCodes.use', {
        entryId,
        key: first,
        where: '',
        confirmation: confirmed,
      }),
    ).toMatchObject({ code: 'wrong-passphrase' })
  })

  it('leaves when each was copied, whatever it is marked as afterwards', async () => {
    const { call, entryId, key, time } = await openWithCodes()
    const copiedAt = time.now
    await call('backupCodes.use', { entryId, key, where: '', confirmation: confirmed })
    time.now += 5000
    await call('backupCodes.markUnused', { entryId, keys: [key], confirmation: confirmed })
    expect((await call('backupCodes.list', { entryId }))[0]).toMatchObject({
      state: 'unused',
      usedAt: null,
      copiedAt,
    })
  })

  it('is cut off after five within a minute and twenty within an hour', async () => {
    const { app, call, entryId, time } = await openWithCodes()
    const many = Array.from({ length: 30 }, (_, n) => `many-${String(n).padStart(4, '0')}`)
    const list = await call('backupCodes.add', { entryId, codes: many, earlier: 'keep' })
    const keys = list.map(({ key }) => key)
    let copied = 0
    const copyAll = async () => {
      for (;;) {
        const input = { entryId, key: keys[copied], where: '', confirmation: confirmed }
        const reply = await app.dispatch('backupCodes.use', input)
        if (!reply.ok) return reply
        copied += 1
      }
    }
    expect(await copyAll()).toMatchObject({ code: 'try-later', retryAfterSeconds: 60 })
    expect(copied).toBe(5)
    for (let minute = 0; minute < 10; minute++) {
      time.now += 60_000
      await copyAll()
    }
    expect(copied).toBe(20)
    const again = { entryId, keys: keys.slice(0, 1), confirmation: confirmed }
    await call('backupCodes.markUnused', again)
    const first = { entryId, key: keys[0] ?? '', where: '', confirmation: confirmed }
    expect((await call('backupCodes.use', first)).clearsAt).not.toBeNull()
  })
})

describe('using a code', () => {
  it('copies it by the host and marks it used, when and where', async () => {
    const { call, entryId, key, clipboard, time } = await openWithCodes()
    const used = await call('backupCodes.use', {
      entryId,
      key,
      where: 'GitHub',
      confirmation: confirmed,
    })
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
    await call('backupCodes.use', { entryId, key, where: '', confirmation: confirmed })
    clipboard.text = ''
    const reply = await app.dispatch('backupCodes.use', {
      entryId,
      key,
      where: '',
      confirmation: confirmed,
    })
    expect(reply).toMatchObject({ ok: false, code: 'refused' })
    expect(clipboard.text).toBe('')
  })

  it('is undone by marking it unused with the earlier note', async () => {
    const { call, entryId, key, listed, time } = await openWithCodes()
    await call('backupCodes.use', { entryId, key, where: 'GitHub', confirmation: confirmed })
    const undone = await call('backupCodes.markUnused', {
      entryId,
      keys: [key],
      note: '',
      confirmation: confirmed,
    })
    expect(undone).toEqual([{ ...listed[0], copiedAt: time.now }, listed[1]])
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
          throw new AppError('refused', literal('No.'))
        },
        adopt() {},
        clear: async () => {},
      },
      ...codeParts(vault, () => 7),
      settings: () => defaultSettings,
    })
    const [first] = await handlers['backupCodes.list']({ entryId })
    const use = async () =>
      handlers['backupCodes.use']({
        entryId,
        key: first?.key ?? '',
        where: 'GitHub',
        confirmation: confirmed,
      })
    if (expected === null) await expect(use()).rejects.toMatchObject({ code: 'refused' })
    else expect(await use()).toMatchObject({ code: expected, clearsAt: null })
    const [after] = await handlers['backupCodes.list']({ entryId })
    expect(after).toEqual(
      expected === null
        ? first
        : { ...first, state: 'used', usedAt: 7, copiedAt: 7, note: 'GitHub' },
    )
  })
})
