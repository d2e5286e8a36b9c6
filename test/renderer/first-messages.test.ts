/**
 * The page loads some messages after its first picture, which must not need any of them earlier.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'
import { english } from '../../shared/wording/english.ts'
import type { Language } from '../../shared/wording/language.ts'
import { messages as ofPage } from '../../shared/wording/parts/page.ts'
import { messages as ofQuick } from '../../shared/wording/parts/quick.ts'

const root = join(import.meta.dirname, '../..')
const staticImport = /^(?:import|export) (?!type )(?:[^;']*? from )?'(\.[^']+\.tsx?)'/gm
const quoted = /'([a-z][A-Za-z]*(?:\.[A-Za-z0-9]+)+)'/g

/** Returns everything that a file loads statically. */
function broughtBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(join(root, file))) return found
  found.add(file)
  for (const [, path = ''] of readFileSync(join(root, file), 'utf8').matchAll(staticImport)) {
    broughtBy(normalize(join(dirname(file), path)), found)
  }
  return found
}

it.each([
  ['renderer/main.tsx', ofPage, 100],
  ['renderer/quick/main.tsx', ofQuick, 40],
] as const)('%s has every message that is said before a screen is fetched', (page, its, least) => {
  const files = [...broughtBy(page)].filter(file => !file.includes('wording/en'))
  expect(files.length).toBeGreaterThan(least)
  const missing = files.flatMap(file =>
    [...readFileSync(join(root, file), 'utf8').matchAll(quoted)]
      .map(([, key = '']) => key)
      .filter(key => isMissing(key, its))
      .map(key => `${file}: ${key}`),
  )
  expect(missing).toEqual([])
})

function isMissing(key: string, messages: Language['messages']): boolean {
  // Rules that the core shares refuse what is typed into forms, which load later.
  if (key.startsWith('core.')) return false
  return Object.hasOwn(english.messages, key) && !Object.hasOwn(messages, key)
}
