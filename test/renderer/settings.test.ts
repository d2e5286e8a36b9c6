import { describe, expect, it } from 'vitest'
import type { Call } from '../../renderer/bridge/call.ts'
import { createSettings } from '../../renderer/stores/settings.ts'
import { defaultSettings } from '../../shared/default-settings.ts'
import { AppError } from '../../shared/errors.ts'
import type { Settings } from '../../shared/settings-models.ts'
import { words } from '../../shared/wording/words.ts'
import { settle } from './manual-clock.ts'

/** Makes a host that saves when it is told to. */
function slowHost() {
  let kept: Settings = defaultSettings
  const waiting: { change: Partial<Settings>; end(error?: AppError): Promise<void> }[] = []
  const call = ((_: string, change: Partial<Settings>) =>
    new Promise<Settings>((resolve, reject) => {
      waiting.push({
        change,
        end(error) {
          if (!error) kept = { ...kept, ...change }
          if (error) reject(error)
          else resolve(kept)
          return settle()
        },
      })
    })) as unknown as Call
  return { call, waiting, kept: () => kept }
}

describe('changing settings', () => {
  it('takes effect at once, is saved in order, and ends on the last one', async () => {
    const host = slowHost()
    const settings = createSettings(host.call)
    const theme = () => settings.getState().settings.theme
    const changes = [
      settings.getState().update({ theme: 'dark' }),
      settings.getState().update({ theme: 'light' }),
    ]
    expect(theme()).toBe('light')
    await settle()
    expect(host.waiting).toHaveLength(1)
    await host.waiting[0]?.end()
    expect(theme()).toBe('light')
    // The host reports to every window what it has saved.
    settings.getState().adopt(host.kept())
    expect(theme()).toBe('light')
    await host.waiting[1]?.end()
    await Promise.all(changes)
    expect(theme()).toBe('light')
    expect(host.kept().theme).toBe('light')
  })

  it('reverts if it cannot be saved, reports that, and keeps the other changes', async () => {
    const host = slowHost()
    const settings = createSettings(host.call)
    const failing = settings.getState().update({ hideCodes: true })
    const fine = settings.getState().update({ theme: 'dark' })
    await settle()
    const failed = expect(failing).rejects.toThrow('GNOME Keyring is locked.')
    await host.waiting[0]?.end(
      new AppError(
        'unavailable',
        words('core.vault.keychain.locked', { keychain: 'GNOME Keyring' }),
      ),
    )
    await failed
    expect(settings.getState().settings).toEqual({ ...defaultSettings, theme: 'dark' })
    await host.waiting[1]?.end()
    await fine
    expect(settings.getState().settings).toEqual({ ...defaultSettings, theme: 'dark' })
  })

  it('forgets unsaved changes with the vault that they were meant for', async () => {
    const host = slowHost()
    const settings = createSettings(host.call)
    const first = settings.getState().update({ theme: 'dark' })
    const second = settings.getState().update({ theme: 'light' })
    await settle()
    settings.getState().forget()
    await host.waiting[0]?.end()
    await Promise.all([first, second])
    expect(host.waiting).toHaveLength(1)
    expect(settings.getState().settings).toEqual(defaultSettings)
    expect(settings.getState().known).toBe(false)
  })
})
