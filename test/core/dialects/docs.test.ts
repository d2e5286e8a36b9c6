/** Compares the pages of the documentation that list the dialects with the registry. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dialectIds } from '../../../core/dialects/dialect-ids.ts'
import { referenceDialects, traitsOf } from './traits.ts'

const pageOf = (name: string) =>
  readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')

describe('the documentation', () => {
  it('names every kind of server that the vault may hold', () => {
    const row = /^\| `dialectId` \|(.*)\|$/m.exec(pageOf('vault-format.md'))?.[1] ?? ''
    const named = [...row.matchAll(/`([^`]+)`/g)].map(([, id]) => id)
    expect(named).toEqual(dialectIds)
  })

  it('has a row with its prefix for each API of the reference server', () => {
    const rows = [...pageOf('server.md').matchAll(/^\| ([a-z0-9-]+) \| `(\/[^`]*)` \|/gm)]
    const prefixes = new Map(rows.map(([, id, prefix]) => [id, prefix]))
    for (const { id } of referenceDialects) {
      expect(`${prefixes.get(id)}/`, id).toContain(traitsOf({ id }).prefix)
    }
  })
})
