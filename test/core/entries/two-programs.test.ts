/** Tests a window and a command that have the same vault open and change the same entry. */
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createEntryHandlers } from '../../../core/entries/handlers.ts'
import { replaceSecret } from '../../../core/entries/replace-secret.ts'
import type { Vault } from '../../../core/vault/vault.ts'
import type { Input } from '../../../shared/contract.ts'
import { AppError, type Conflict } from '../../../shared/errors.ts'
import { makeBench, makeEntry } from '../vault/vault-bench.ts'

const newSecret = {
  otp: { type: 'totp', algorithm: 'SHA256', digits: 8, periodSeconds: 30 },
  secret: 'GEZDGNBVGY3TQOJQ',
  pin: null,
} as const

type Base = NonNullable<Input<'entries.update'>['base']>

function handlersOf(vault: Vault) {
  const clock = () => 0
  const recent = { use() {}, list: () => [], forget() {} }
  const copySecret = async () => ({ clearsAt: null })
  return createEntryHandlers({ vault, copySecret, recent, clock, codeClock: clock })
}

async function openBoth() {
  const { start } = await makeBench()
  const window = await start()
  await window.create('keychain', null)
  const entry = makeEntry('ada')
  await window.change(draft => void draft.entries.push(entry))
  const command = await start()
  const { id } = entry
  const form = handlersOf(window)
  const read = async () => form['entries.get']({ id })
  return {
    window,
    command,
    read,
    shown: await read(),
    /** Saves the changes in the window's form, which was opened before. */
    save: async (change: Input<'entries.update'>['change'], base: Base) =>
      form['entries.update']({ id, change, base }),
    replace: () =>
      command.change(
        draft => void replaceSecret(draft, id, newSecret, { id: randomUUID(), now: 1 }),
      ),
    stored: () => command.refresh().then(() => command.document().entries[0]),
  }
}

function conflictsOf(error: unknown): readonly Conflict[] | undefined {
  if (error instanceof AppError) return error.conflicts
  throw error
}

describe('a form that was open while another program saved', () => {
  it('keeps the newer secret with its parameters, whatever is saved by name', async () => {
    const { window, shown, save, replace, stored } = await openBoth()
    await replace()
    await save({ label: 'ada at home' }, { label: shown.label })
    expect(await stored()).toMatchObject({ ...newSecret, label: 'ada at home' })
    expect(window.document().trash).toMatchObject([{ entry: { secret: 'JBSWY3DPEHPK3PXP' } }])
  })

  it('asks before parameters that were meant for the secret before go to the new one', async () => {
    const { read, shown, save, replace, stored } = await openBoth()
    await replace()
    const change = { periodSeconds: 60, digits: 8, note: 'mine' }
    const base = { ...shown, digits: 6, periodSeconds: 30 }
    const conflicts = await save(change, base).then(() => [], conflictsOf)
    // The new secret already has eight digits.
    expect(conflicts).toEqual([{ field: 'periodSeconds', theirs: 30 }])
    expect(await stored()).toMatchObject({ ...newSecret, note: '' })
    const { secretMark = '' } = await read()
    expect(secretMark).not.toBe(shown.secretMark)
    await save(change, { ...base, secretMark })
    expect(await stored()).toMatchObject({ otp: { periodSeconds: 60 }, note: 'mine' })
  })

  it('changes different fields without a question, and merges tags', async () => {
    const { command, shown, save, stored } = await openBoth()
    const theirs = handlersOf(command)['entries.update']
    await theirs({ id: shown.id, change: { note: 'theirs', tags: ['b'] } })
    await save({ issuer: 'Mine', tags: ['a'] }, { issuer: shown.issuer, tags: shown.tags })
    expect(await stored()).toMatchObject({ note: 'theirs', issuer: 'Mine', tags: ['b', 'a'] })
  })

  it('never takes a counter back', async () => {
    const { command, shown, save, stored } = await openBoth()
    const hotp = { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 5 } as const
    await command.change(draft => {
      for (const entry of draft.entries) entry.otp = { ...hotp }
    })
    await save({ label: 'x' }, { label: shown.label })
    expect(await stored()).toMatchObject({ label: 'x', otp: { counter: 5 } })
  })
})
