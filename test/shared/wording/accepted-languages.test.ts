import { expect, it } from 'vitest'
import { acceptedLanguages } from '../../../shared/wording/accepted-languages.ts'

it.each([
  ['de-AT,de;q=0.9,en;q=0.5', ['de-AT', 'de', 'en']],
  ['en;q=0.2, fr ; q=0.8, ja', ['ja', 'fr', 'en']],
  ['de;q=0, en', ['en']],
  ['*', []],
  ['<script>, ../../x, ja', ['ja']],
  ['', []],
  [undefined, []],
  [`de,${'x'.repeat(2000)}`, []],
])('%j accepts %j', (header, tags) => {
  expect(acceptedLanguages(header)).toEqual(tags)
})
