import { expect, it } from 'vitest'
import { namesOf, readFile } from '../read-file.ts'
import { defaults, type Row } from '../row.ts'
import { linkOf } from '../writers/links.ts'
import { onePasswordItem, write1pux } from '../writers/zips.ts'

const row: Row = {
  ...defaults,
  type: 'totp',
  issuer: 'Deno',
  label: 'mason',
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
}

it('reads every code of an item, links and secrets alone', async () => {
  const item = onePasswordItem(row, [linkOf(row), 'jbsw y3dp ehpk 3pxp'])
  const imported = await readFile(write1pux([{ name: 'Private', items: [item] }]))
  expect(imported.skipped).toEqual([])
  expect(namesOf(imported)).toEqual([
    ['Deno', 'mason'],
    ['Deno', 'mason'],
  ])
})

it('tags with the vault if there are several, and archived items', async () => {
  const vaults = [
    { name: 'Private', items: [onePasswordItem({ ...row, tags: ['Work'] })] },
    { name: 'Family', items: [{ ...onePasswordItem(row), state: 'archived' }] },
  ]
  const { entries } = await readFile(write1pux(vaults))
  expect(entries.map(({ tags }) => tags)).toEqual([
    ['Private', 'Work'],
    ['Family', 'Archived'],
  ])
})

it('skips items without a code, and names what it cannot read', async () => {
  const items = [onePasswordItem(row, []), { overview: 'JBSWY3DP' }, onePasswordItem(row)]
  const imported = await readFile(write1pux([{ name: 'Private', items }]))
  expect(namesOf(imported)).toEqual([['Deno', 'mason']])
  expect(imported.skipped).toEqual([
    {
      where: 'item 2',
      reason: 'The field “overview” is missing, or isn’t what the app writes there.',
    },
  ])
})

it('reads what the first version of the format wrapped', async () => {
  const items = [{ item: { ...onePasswordItem(row), overview: { title: 'Deno', tags: null } } }]
  const imported = await readFile(write1pux([{ name: 'Private', items }]))
  expect(imported.skipped).toEqual([])
  expect(namesOf(imported)).toEqual([['Deno', 'mason']])
})
