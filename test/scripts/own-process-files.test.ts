import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { standInFiles } from '../own-process-files.ts'

const tests = join(import.meta.dirname, '..')

it('names every test file that replaces a module', () => {
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.ts'))
    .filter(name =>
      /\bvi\.(?:mock|doMock|unmock|doUnmock|resetModules)\(/.test(
        readFileSync(join(tests, name), 'utf8'),
      ),
    )
    .map(name => `test/${name.replaceAll('\\', '/')}`)
  expect(files.sort()).toEqual([...standInFiles].sort())
})
