import { describe, expect, it } from 'vitest'
import {
  readRows,
  toImported,
  withExtras,
  withNames,
} from '../../../../core/importers/rows/rows.ts'
import { importLimits, limits } from '../../../../shared/ceilings.ts'
import { AppError } from '../../../../shared/errors.ts'
import { literal } from '../../../literal.ts'
import { said } from '../../../said.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const entry = toImported({ type: 'totp', secret })

describe('rows', () => {
  it('refuses more than the ceiling, good ones and bad ones together', () => {
    const list = Array.from({ length: importLimits.entries + 1 }, (_, i) => i)
    const read = (i: number) => {
      if (i % 2 === 0) throw new AppError('bad-input', literal('even'))
      return entry
    }
    expect(() => readRows(list, read)).toThrow('This file contains more than 20,000 entries.')
    expect(readRows(list, () => null)).toEqual({ entries: [], skipped: [] })
  })

  it("passes on a bug of ours, which isn't the row’s fault", () => {
    const fault = () => {
      throw new TypeError('fault')
    }
    expect(() => readRows([1], fault)).toThrow(TypeError)
  })

  it('names the place of what it skips', () => {
    const refuse = () => {
      throw new AppError('bad-input', literal('No.'))
    }
    expect(
      readRows([1, 2], refuse, index => literal(`line ${index * 10}`)).skipped.map(said),
    ).toEqual([
      { where: 'line 0', reason: 'No.' },
      { where: 'line 10', reason: 'No.' },
    ])
  })
})

describe('what comes with an entry', () => {
  it('is cut to what the vault holds, with a warning', () => {
    const { note, tags, warnings } = withExtras(entry, {
      note: 'n'.repeat(limits.noteLength + 1),
      tags: [...Array.from({ length: 40 }, (_, i) => `t${i}`), 'long'.repeat(100)],
    })
    expect(note).toHaveLength(limits.noteLength)
    expect(tags).toHaveLength(limits.tagsPerEntry)
    expect(said(warnings)).toEqual([
      'Its note was too long and was cut.',
      'One of its tags was too long and was cut.',
      'It had too many tags. The last ones were left out.',
    ])
  })

  it('contains each tag once, and no empty one', () => {
    expect(withExtras(entry, { tags: ['a', ' a ', '', ' '] }).tags).toEqual(['a'])
  })

  it('adds a missing name, by the same rules', () => {
    expect(withNames(entry, ' Deno ', 'mason')).toMatchObject({ issuer: 'Deno', label: 'mason' })
    expect(withNames({ ...entry, issuer: 'WWE' }, 'Deno', '')).toMatchObject({ issuer: 'WWE' })
    expect(said(withNames(entry, 'a\u202eb', ''))).toMatchObject({
      issuer: 'ab',
      warnings: [expect.stringContaining('The issuer was cleaned')],
    })
  })
})
