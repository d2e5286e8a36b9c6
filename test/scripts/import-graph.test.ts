import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  arrowsWithin,
  circlesIn,
  fileArrows,
  foldersIn,
  mutualPairs,
  referencesIn,
} from '../../scripts/import-graph.mjs'
import { breaches } from '../../scripts/renderer-layers.mjs'

/** Returns the arrows between these files. */
function arrowsOf(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'countersign-graph-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), source)
  }
  return fileArrows(root)
}

describe('what counts as an import', () => {
  it.each([
    ["import { a } from './a.ts'"],
    ["import type { A } from './a.ts'"],
    ["export * from './a.ts'"],
    ["export { a } from './a.ts'"],
    ["const a = await import('./a.ts')"],
    ["let a: import('./a.ts').A"],
    ["new Worker(new URL('./a.ts', import.meta.url))"],
    ["const view = <p>{'x'}</p>; import './a.ts'"],
  ])('%s', source => {
    expect(referencesIn('b.tsx', source)).toEqual(['./a.ts'])
  })

  it('excludes comments, texts, and packages', () => {
    const source = "// import './a.ts'\nimport { z } from 'zod'\nconst text = `import './a.ts'`"
    expect(referencesIn('b.ts', source)).toEqual([])
  })
})

describe('a planted breach is found', () => {
  it('of files in a cycle, even if one side only needs a type', () => {
    const arrows = arrowsOf({
      'core/a.ts': "import { b } from './b.ts'",
      'core/b.ts': "import { c } from './c.ts'",
      'core/c.ts': "import type { A } from './a.ts'",
      'core/d.ts': "import { a } from './a.ts'",
    })
    expect(circlesIn(arrows)).toEqual([['core/a.ts', 'core/b.ts', 'core/c.ts']])
  })

  it('of folders that import each other without a circle of files', () => {
    const arrows = arrowsOf({
      'core/one/a.ts': "import { b } from '../two/b.ts'",
      'core/one/c.ts': '',
      'core/two/b.ts': "import { c } from '../one/c.ts'",
    })
    expect(circlesIn(arrows)).toEqual([])
    expect(mutualPairs(arrowsWithin(arrows, 'core'))).toEqual([['core/one', 'core/two']])
  })

  it.each([
    ['stores/a.ts', '../parts/b.ts', 'stores must not know part'],
    ['stores/a.ts', '../codes/b.ts', 'stores must not know feature'],
    ['bridge/a.ts', '../stores/b.ts', 'bridge must not know stores'],
    ['parts/time/a.ts', '../../codes/b.ts', 'part must not know feature'],
    ['icons/a.ts', '../codes/b.css', 'part must not know feature'],
    ['codes/a.ts', '../window/b.ts', 'feature must not know window'],
    ['codes/a.ts', '../trash/b.ts', 'features must not know each other'],
    ['accounts/overview/a.ts', '../../trash/b.ts', 'features must not know each other'],
  ])('of the direction: %s imports %s', (from, to, breach) => {
    expect(breaches(arrowsOf({ [`renderer/${from}`]: `import '${to}'` }))).toEqual([
      expect.stringContaining(breach),
    ])
  })

  it.each([
    ['main.tsx', './window/b.ts'],
    ['window/a.ts', '../codes/b.ts'],
    ['codes/a.ts', './b.ts'],
    ['accounts/overview/a.ts', '../sign-in/b.ts'],
    ['codes/a.ts', '../parts/time/b.ts'],
    ['parts/a.ts', '../icons/b.ts'],
    ['stores/a.ts', '../bridge/b.ts'],
    ['codes/a.ts', '../../shared/b.ts'],
  ])('and %s may import %s', (from, to) => {
    expect(breaches(arrowsOf({ [`renderer/${from}`]: `import '${to}'` }))).toEqual([])
  })
})

describe('the house', () => {
  const arrows = fileArrows(join(import.meta.dirname, '../..'))

  it('has no cycles of files', () => {
    expect(circlesIn(arrows)).toEqual([])
  })

  it("keeps the renderer's direction, and its features apart", () => {
    expect(breaches(arrows)).toEqual([])
  })

  it('has no cycles of renderer folders at any level', () => {
    const folders = foldersIn(arrows).filter(folder => /^renderer\b/.test(folder))
    expect(folders.flatMap(folder => circlesIn(arrowsWithin(arrows, folder)))).toEqual([])
  })
})
