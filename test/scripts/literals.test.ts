import { expect, it } from 'vitest'
import { findLiterals } from '../../scripts/find-literals.mjs'

const rooms = ['shared', 'core', 'cli', 'electron', 'renderer', 'server']

it.each(rooms)('%s says nothing that is not in the catalogue', room => {
  const found = findLiterals([room]).map(({ file, line, text }) => `${file}:${line}: ${text}`)
  expect(found).toEqual([])
})
