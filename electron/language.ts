/** Manages the language of the window, the menus, the dialogs, and the notifications. */
import { app } from 'electron'
import { preferencesPath } from '../core/data-folder.ts'
import { readLanguageChoice } from '../core/settings/language-choice.ts'
import type { LanguageChoice } from '../shared/wording/languages.ts'
import { desktopPart } from '../shared/wording/parts/load-desktop.ts'
import { createSpeaker, type Speaker } from '../shared/wording/speaker.ts'

export interface HostLanguage {
  readonly page: Speaker['page']
  /** Follows the settings. `onSpoken` is called if the language has changed. */
  follow(choice: LanguageChoice): void
}

/**
 * Loads the user's language before anything is shown. Electron knows the system's languages only
 * once it is ready.
 */
export async function openLanguage(
  env: NodeJS.ProcessEnv,
  onSpoken: () => void,
): Promise<HostLanguage> {
  const choice = readLanguageChoice(preferencesPath(env))
  const speaker = createSpeaker({
    part: desktopPart,
    system: app.getPreferredSystemLanguages(),
    choice,
  })
  await speaker.choose(choice)
  return {
    page: speaker.page,
    follow(next) {
      void speaker.choose(next).then(isAnother => {
        if (isAnother) onSpoken()
      })
    },
  }
}
