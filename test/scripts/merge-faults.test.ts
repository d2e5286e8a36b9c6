import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { faults } from '../../scripts/merge-faults.mjs'

it.each(faults)('can still put in: $what', ({ file, from, to }) => {
  const code = readFileSync(join(import.meta.dirname, '../../core/sync', file), 'utf8')
  expect(code).toContain(from)
  expect(code.replace(from, () => to)).not.toBe(code)
})
