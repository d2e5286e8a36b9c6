import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readLanguageChoice } from '../../../core/settings/language-choice.ts'

it.each([
  ['{ "language": "de", "theme": "dark" }', 'de'],
  ['{ "language": "system" }', 'system'],
  ['{ "language": "tlh" }', 'system'],
  ['{ "language": { "toString": 1 } }', 'system'],
  ['null', 'system'],
  ['{ "language": ', 'system'],
  [null, 'system'],
])('preferences containing %j mean the choice %s', (content, choice) => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-language-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'preferences.json')
  if (content !== null) writeFileSync(file, content)
  expect(readLanguageChoice(file)).toBe(choice)
})
