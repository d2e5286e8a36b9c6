import { expect, it } from 'vitest'
import { languages, pickLanguage, speaking } from '../../../shared/wording/languages.ts'

it.each([
  [['de-AT', 'en'], 'de', 'de-AT'],
  [['de'], 'de', 'de'],
  [['en-GB'], 'en', 'en-GB'],
  [['en'], 'en', 'en-US'],
  // Dutch isn't supported, so the reader's second choice is used.
  [['nl', 'fr-CA'], 'fr', 'fr-CA'],
  [['pt-PT'], 'pt-BR', 'pt-PT'],
  [['zh-CN'], 'zh-Hans', 'zh-CN'],
  [['zh-Hans-SG'], 'zh-Hans', 'zh-Hans-SG'],
  // Traditional characters are a different script, which isn't supported.
  [['zh-TW'], 'en', 'en-US'],
  [['ar-EG'], 'ar', 'ar-EG'],
  [['*', 'not a language', ''], 'en', 'en-US'],
  [[], 'en', 'en-US'],
] as const)('a reader of %j is spoken to in %s, as %s writes it', (wanted, tag, locale) => {
  expect(pickLanguage(wanted)).toEqual({ tag, locale })
})

it('writes a chosen language as the system’s country does, if that speaks it', () => {
  expect(speaking('de', ['fr-CH', 'de-CH'])).toEqual({ tag: 'de', locale: 'de-CH' })
  expect(speaking('de', ['fr-CH'])).toEqual({ tag: 'de', locale: 'de' })
})

it.each(Object.entries(languages))(
  '%s is a language that Intl knows',
  (tag, { locale, direction }) => {
    expect(Intl.DateTimeFormat.supportedLocalesOf([tag])).toEqual([tag])
    expect(Intl.DateTimeFormat.supportedLocalesOf([locale])).toEqual([locale])
    expect(new Intl.Locale(tag).maximize().script === 'Arab').toBe(direction === 'rtl')
  },
)
