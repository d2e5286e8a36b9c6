/** Defines what menus do with the core. */
import type { App } from '../core/start.ts'
import type { Settings } from '../shared/settings-models.ts'
import { say, sayWords } from '../shared/wording/say.ts'
import { showError } from './system.ts'

export async function lock(core: App): Promise<void> {
  const reply = await core.dispatch('vault.lock', undefined)
  if (!reply.ok) showError(say('desktop.app.notLocked'), sayWords(reply.words))
}

/** A locked window shows no code that could be hidden. */
export async function togglePresenting(core: App): Promise<void> {
  const settings = await core.dispatch('settings.get', undefined)
  if (!settings.ok) return
  const { presenting } = settings.value as Settings
  await core.dispatch('settings.update', { presenting: !presenting })
}
