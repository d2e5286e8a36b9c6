import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { tortures } from '../../scripts/tortures.mjs'
import { dearFiles } from '../dear-files.ts'

const root = join(import.meta.dirname, '../..')
const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.test.ts'))
  .map(name => relative(root, join(root, 'test', name)))
const tortured = Object.values(tortures).flatMap(({ files }) => files)

it('lists every file with many more repetitions in a torture run', () => {
  const repeated = tests.filter(name =>
    /\b(repetitions|sliceOf)\(/.test(readFileSync(join(root, name), 'utf8')),
  )
  const kept = repeated.filter(name => !tortured.some(prefix => name.startsWith(prefix)))
  expect(kept).toEqual([])
})

it.each([...tortured, ...Object.keys(dearFiles)])('%s exists', name => {
  expect(statSync(join(root, name)).size).toBeGreaterThan(0)
})
