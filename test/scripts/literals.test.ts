import { expect, it } from 'vitest'
import { findLiterals } from '../../scripts/find-literals.mjs'

/** The core is missing: words of its disk, keychain and exporters are still in its files. */
const rooms = ['shared', 'cli', 'electron', 'renderer', 'server']

it.each(rooms)('%s says nothing that is not in the catalogue', room => {
  const found = findLiterals([room]).map(({ file, line, text }) => `${file}:${line}: ${text}`)
  expect(found).toEqual([])
})
