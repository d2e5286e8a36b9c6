import { coreMessages } from './en/core-messages.ts'
import { desktopMessages } from './en/desktop-messages.ts'
import { sharedMessages } from './en/shared-messages.ts'
import type { Language } from './language.ts'

export const englishOfDesktop: Language = {
  locale: 'en-US',
  messages: { ...sharedMessages, ...coreMessages, ...desktopMessages },
}
