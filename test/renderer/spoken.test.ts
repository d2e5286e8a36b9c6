import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { beginSpeaking, choose, learnPart } from '../../renderer/bridge/spoken.ts'
import { english } from '../../shared/wording/english.ts'
import { type LanguageTag, languageTags } from '../../shared/wording/languages.ts'
import type { Part } from '../../shared/wording/parts/part.ts'
import { knows, speak, spokenLocale } from '../../shared/wording/say.ts'

const documentElement = { lang: 'en-US', dir: 'ltr', dataset: {} }

beforeEach(() => {
  vi.stubGlobal('document', { documentElement })
  vi.stubGlobal('navigator', { languages: ['en-US'] })
})
afterEach(() => {
  vi.unstubAllGlobals()
  speak(english)
})

/** Makes a part with one message, which is loaded in each language when that is let through. */
function makePart(key: string) {
  const waiting = new Map<LanguageTag, () => void>()
  const load = (tag: LanguageTag) => () =>
    new Promise<{ messages: Record<string, string> }>(resolve => {
      waiting.set(tag, () => resolve({ messages: { [key]: tag } }))
    })
  const part = Object.fromEntries(languageTags.map(tag => [tag, load(tag)])) as unknown as Part
  const letThrough = async (tag: LanguageTag) => {
    await vi.waitFor(() => expect(waiting.has(tag)).toBe(true))
    waiting.get(tag)?.()
  }
  return { part, letThrough }
}

it('says a part that was learned while another language was on its way in that language', async () => {
  const first = makePart('labels.cancel')
  const later = makePart('settings.about')
  const begun = beginSpeaking(first.part)
  await first.letThrough('en')
  await begun

  const chosen = choose('es')
  const learned = learnPart(later.part)
  await later.letThrough('en')
  await learned
  await first.letThrough('es')
  await later.letThrough('es')
  await chosen
  expect(spokenLocale()).toBe('es')
  expect(knows('labels.cancel')).toBe(true)
  expect(knows('settings.about')).toBe(true)
})
