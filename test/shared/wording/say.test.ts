import { afterEach, describe, expect, expectTypeOf, it } from 'vitest'
import { english } from '../../../shared/wording/english.ts'
import { learn, say, sayParts, sayWords, speak, spokenLocale } from '../../../shared/wording/say.ts'
import { type ValuesIn, type Words, words } from '../../../shared/wording/words.ts'

afterEach(() => speak(english))

interface Bold {
  readonly bold: string
}

describe('what is said', () => {
  it('is the message, with its values', () => {
    expect(say('core.dispatch.locked')).toBe('Countersign is locked. Unlock it first.')
    expect(say('core.dispatch.badInput', { method: 'vault.unlock', path: 'passphrase' })).toBe(
      'vault.unlock: passphrase isn’t valid.',
    )
  })

  it('keeps values apart from a sentence that is read from right to left', () => {
    speak({ ...english, locale: 'ar' })
    const said = say('core.dispatch.badInput', { method: 'Work 1', path: '01/12/2026' })
    expect(said).toBe('\u2068Work 1\u2069: \u206801/12/2026\u2069 isn’t valid.')
    const chosen = say('computers.computer.about.notSeen', { system: 'win32' })
    speak(english)
    expect(say('computers.computer.about.notSeen', { system: 'win32' })).toBe(chosen)
  })

  it('is the same after crossing the bridge as a key and values', () => {
    const crossed: Words = JSON.parse(
      JSON.stringify(
        words('core.dispatch.badInput', { method: 'm', path: words('core.dispatch.absent') }),
      ),
    )
    expect(sayWords(crossed)).toBe('m: There is no vault yet. isn’t valid.')
  })

  it.each([
    [{ all: ['Aegis', 'andOTP', 'Raivo'], as: 'and' }, 'Aegis, andOTP, and Raivo'],
    [
      { all: ['Aegis', words('core.dispatch.absent')], as: 'or' },
      'Aegis or There is no vault yet.',
    ],
    [
      { at: new Date(2026, 10, 20, 14, 25, 30).getTime(), as: 'exactMoment' },
      'Nov 20, 2026, 2:25:30 PM',
    ],
    [{ at: Date.UTC(2026, 10, 30, 12), as: 'day' }, 'November 30, 2026'],
  ] as const)('holds %o as the language writes it', (value, text) => {
    expect(say('shared.dialects.other', { id: value })).toBe(text)
  })

  it('is the key where the language has no such message, never an error', () => {
    speak({ locale: 'de', messages: {} })
    expect(say('core.dispatch.locked')).toBe('core.dispatch.locked')
    expect(sayWords({ key: 'constructor' as Words['key'] })).toBe('constructor')
    expect(spokenLocale()).toBe('de')
  })

  it('may be learned later', () => {
    speak({ locale: 'en', messages: {} })
    learn(english.messages)
    expect(say('core.dispatch.absent')).toBe('There is no vault yet.')
  })

  it('comes in pieces where something is drawn between tags', () => {
    const messages = {
      'shared.dialects.other': ['Press ', ['b', ['id']], '.'],
    } as unknown as typeof english.messages
    speak({ locale: 'en', messages })
    const bold = (chunks: (string | Bold)[]): Bold => ({ bold: chunks.join('') })
    const parts = sayParts<Bold>(words('shared.dialects.other', { id: 'Enter' }), { b: bold })
    expect(parts).toEqual(['Press ', { bold: 'Enter' }, '.'])
  })
})

it('makes the compiler check keys and values', () => {
  expectTypeOf<ValuesIn<'core.dispatch.locked'>>().toEqualTypeOf<[]>()
  // @ts-expect-error There is no such message.
  words('dispatch.unheardOf')
  // @ts-expect-error The message takes a path as well.
  words('core.dispatch.badInput', { method: 'm' })
  // @ts-expect-error The message takes nothing.
  words('core.dispatch.locked', { method: 'm' })
})
