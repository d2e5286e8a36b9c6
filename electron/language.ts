/** The language of the window, the menus, the dialogs, and the notifications. */
import { app } from 'electron'
import { preferencesPath } from '../core/data-folder.ts'
import { readLanguageChoice } from '../core/settings/language-choice.ts'
import type { LanguageChoice } from '../shared/wording/languages.ts'
import { desktopPart } from '../shared/wording/parts/load-desktop.ts'
import { createSpeaker, type Speaker } from '../shared/wording/speaker.ts'

export interface HostLanguage {
  readonly page: Speaker['page']
  /** The settings say so; `onSpoken` is called if that is another language than before. */
  follow(choice: LanguageChoice): void
}

/** Speaks the user's language before anything is shown. Electron knows the system's once it is ready. */
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
