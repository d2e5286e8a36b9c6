/** Checks that no style sheet or component names a side, because a window in Arabic is mirrored. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stepSelection } from '../../renderer/codes/step-selection.ts'
import { rowsOf } from './rows-of.ts'

const root = join(import.meta.dirname, '../..')

const sides =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)|translateX\(-?\d/g
/** Shorthands with four values name the sides by their order. */
const fourValues =
  /^\s*(?:margin|padding|inset|border-width):\s*([^\s(]+) ([^\s(]+) ([^\s(]+) ([^\s(]+);/gm

function named(style: string): string[] {
  const uneven = [...style.matchAll(fourValues)].filter(([, , right, , left]) => right !== left)
  return [...style.matchAll(sides), ...uneven].map(([found]) => found.trim())
}

const files = (folder: string, end: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(end))
    .map(file => join(folder, file))

it.each([...files('renderer', '.css'), ...files('server', '.css')])('%s names no side', file => {
  expect(named(readFileSync(join(root, file), 'utf8'))).toEqual([])
})

it.each([
  '  margin-left: 2px;',
  '  left: 0;',
  '  padding: 1px 2px 3px 4px;',
  '  text-align: right;',
  '  border-top-left-radius: 3px;',
  '  transform: translateX(-50%);',
])('%j names a side', style => {
  expect(named(style)).toHaveLength(1)
})

it('no component names a side in its layout', () => {
  const props = /\s(?:ml|mr|pl|pr)=|\b(?:margin|padding)(?:Left|Right)\b|ta="(?:left|right)"/
  const components = files('renderer', '.tsx')
  expect(components.length).toBeGreaterThan(100)
  expect(components.filter(file => props.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})

it('the arrow keys move in the direction that they point in', () => {
  expect(stepSelection('ArrowRight', 4, rowsOf(10, 3), false)).toBe(5)
  expect(stepSelection('ArrowRight', 4, rowsOf(10, 3), false, true)).toBe(3)
  expect(stepSelection('ArrowLeft', 4, rowsOf(10, 3), false, true)).toBe(5)
})
