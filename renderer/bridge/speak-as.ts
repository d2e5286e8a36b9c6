import { pickLanguage } from '../../shared/wording/languages.ts'
import type { Part } from '../../shared/wording/parts/part.ts'
import { speak } from '../../shared/wording/say.ts'

/** Speaks the language that the host has written into the page. */
export async function speakAs(part: Part): Promise<void> {
  const { tag, locale } = pickLanguage([document.documentElement.lang])
  const { messages } = await part[tag]()
  speak({ locale, messages })
}
