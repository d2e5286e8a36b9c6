import { afterEach, expect, it } from 'vitest'
import { english } from '../../../shared/wording/english.ts'
import { cliPart } from '../../../shared/wording/parts/load-cli.ts'
import type { Part } from '../../../shared/wording/parts/part.ts'
import { say, speak, spokenLocale } from '../../../shared/wording/say.ts'
import { createSpeaker } from '../../../shared/wording/speaker.ts'

afterEach(() => speak(english))

it('uses the system’s language until another one is chosen, and can return to it', async () => {
  const speaker = createSpeaker({ part: cliPart, system: ['de-AT'], choice: 'system' })
  expect(await speaker.choose('system')).toBe(true)
  expect(spokenLocale()).toBe('de-AT')
  expect(await speaker.choose('de')).toBe(false)
  expect(await speaker.choose('en')).toBe(true)
  expect(spokenLocale()).toBe('en-US')
  expect(say('core.dispatch.absent')).toBe('There is no vault yet.')
  expect(speaker.page()).toEqual({ choice: 'en', system: ['de-AT'] })
})

it('of two choices in quick succession, the later one wins, whichever was loaded first', async () => {
  let arrive = () => {}
  const slow = new Promise<void>(resolve => {
    arrive = resolve
  })
  const part: Part = { ...cliPart, fr: () => slow.then(cliPart.fr) }
  const speaker = createSpeaker({ part, system: [], choice: 'fr' })
  const first = speaker.choose('fr')
  await speaker.choose('de')
  arrive()
  expect(await first).toBe(false)
  expect(spokenLocale()).toBe('de')
})
