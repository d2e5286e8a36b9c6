import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { digestOf } from '../../../core/backups/backup-digest.ts'
import { openPreferences } from '../../../core/settings/preferences.ts'
import { defaultPreferences } from '../../../shared/default-settings.ts'
import { makeAppBench } from '../app-bench.ts'
import { temporaryFolder } from '../vault/vault-bench.ts'

async function place() {
  const path = join(await temporaryFolder(), 'deeper', 'preferences.json')
  return { path, open: () => openPreferences(path) }
}

describe('the file of preferences', () => {
  it('keeps what is changed, for its owner alone', async () => {
    const { path, open } = await place()
    const preferences = open()
    expect(preferences.current()).toEqual(defaultPreferences)
    await Promise.all([
      preferences.change({ theme: 'light' }),
      preferences.change({ theme: 'dark' }),
      preferences.change({ showNextCode: false }),
    ])
    expect(open().current()).toEqual({
      ...defaultPreferences,
      theme: 'dark',
      showNextCode: false,
    })
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['no JSON', '{"theme":'],
    ['no object', '[1]'],
    ['a theme that does not exist', '{"theme":"pink"}'],
  ])('counts as missing with %s', async (_, text) => {
    const { path, open } = await place()
    await mkdir(join(path, '..'))
    await writeFile(path, text)
    expect(open().current()).toEqual(defaultPreferences)
  })

  it.each(['{"theme":', '[1]', ''])('is set aside if it is damaged: %s', async text => {
    const { path, open } = await place()
    await mkdir(join(path, '..'))
    await writeFile(path, text)
    const preferences = open()
    expect(preferences.current()).toEqual(defaultPreferences)
    await preferences.change({ theme: 'dark' })
    expect(open().current().theme).toBe('dark')
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe(text)
  })

  it('keeps what a newer version wrote', async () => {
    const { path, open } = await place()
    await mkdir(join(path, '..'))
    await writeFile(path, '{"density":"compact"}')
    await open().change({ theme: 'dark' })
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ density: 'compact', theme: 'dark' })
  })

  it('reports that it cannot be written', async () => {
    const { path, open } = await place()
    const preferences = open()
    await writeFile(join(path, '..'), 'a file where the folder would be')
    await expect(preferences.change({ theme: 'dark' })).rejects.toMatchObject({
      code: 'unavailable',
    })
    expect(preferences.current()).toEqual(defaultPreferences)
  })

  it('sees at once what another program changes', async () => {
    const { open } = await place()
    const [mine, theirs] = [open(), open()]
    await theirs.change({ showNextCode: false })
    onTestFinished(mine.follow())
    await theirs.change({ theme: 'dark' })
    await expect.poll(() => mine.current().theme).toBe('dark')
  })
})

describe('the application', () => {
  it('keeps the look out of the vault', async () => {
    const { call, vault, events } = await makeAppBench('correct horse')
    const before = vault.document()
    await call('settings.update', { theme: 'dark', showNextCode: false })
    expect(vault.document()).toBe(before)
    expect(events.at(-1)).toMatchObject({ name: 'settings.changed', payload: { theme: 'dark' } })
    await call('vault.lock', undefined)
    expect(await call('settings.get', undefined)).toMatchObject({ theme: 'dark' })
  })

  it('takes it out of a vault that an older version wrote, without another backup', async () => {
    const { call, vault, folder } = await makeAppBench('correct horse')
    await vault.change(draft => {
      Object.assign(draft.settings, { theme: 'dark', showNextCode: false, autoLockMinutes: 5 })
    })
    const digest = digestOf(vault.document(), null)
    await call('vault.lock', undefined)
    await call('vault.unlock', { passphrase: 'correct horse' })
    await expect.poll(() => 'theme' in vault.document().settings).toBe(false)
    expect(digestOf(vault.document(), null)).toBe(digest)
    const settings = { theme: 'dark', showNextCode: false, autoLockMinutes: 5 }
    expect(await call('settings.get', undefined)).toMatchObject(settings)
    const saved = JSON.parse(await readFile(join(folder, 'preferences.json'), 'utf8'))
    expect(saved).toMatchObject({ theme: 'dark', showNextCode: false })
  })

  it('keeps what was chosen here meanwhile', async () => {
    const { call, vault } = await makeAppBench('correct horse')
    await call('settings.update', { theme: 'light' })
    await vault.change(draft => void Object.assign(draft.settings, { theme: 'dark' }))
    await call('vault.lock', undefined)
    await call('vault.unlock', { passphrase: 'correct horse' })
    await expect.poll(() => 'theme' in vault.document().settings).toBe(false)
    expect(await call('settings.get', undefined)).toMatchObject({ theme: 'light' })
  })
})

it('is no reason for a backup, and neither is hiding the codes', async () => {
  const { call, vault } = await makeAppBench()
  const digest = () => digestOf(vault.document(), null)
  const before = digest()
  await call('settings.update', { theme: 'dark', hideCodes: true, showNextCode: false })
  expect(digest()).toBe(before)
  await call('settings.update', { autoLockMinutes: 5 })
  expect(digest()).not.toBe(before)
})
