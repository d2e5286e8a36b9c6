import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attacksBelow } from '../../scripts/attacks.mjs'
import { missingPaths, unprovenClaims } from '../../scripts/claims.mjs'

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'countersign-claims-'))
  mkdirSync(join(root, 'test'))
  writeFileSync(join(root, 'door.ts'), '')
  const title = (number: number, name: string) => `'attack ${number}: ${name}'`
  const tests = [
    `describe(${title(2, 'a thief')}, () => { it('stays out, isn\\'t it', () => {}) })`,
    `it(${title(1, 'a guest')}, () => {})`,
  ]
  writeFileSync(join(root, 'test/door.test.ts'), tests.join('\n'))
})
afterAll(() => rmSync(root, { recursive: true }))

const page = (held: string, shown: string) =>
  `# Doors\n\n## Shut\n\n- The door is shut.\n  - ${held}\n  - ${shown}\n\n## Ends\n\n- Windows are open.\n`

const proven = {
  held: 'Held by `door.ts`.',
  shown: "Shown by `test/door.test.ts` “stays out, isn't it”.",
}

describe('a claim', () => {
  it('is proven by a file that holds it and a test that shows it', () => {
    expect(unprovenClaims(page(proven.held, proven.shown), root, ['Ends'])).toEqual([])
  })

  it('needs no proof under a heading for limits', () => {
    expect(unprovenClaims(page(proven.held, proven.shown), root, [])).toHaveLength(2)
  })

  it.each([
    ['no file', 'Held by nobody.', proven.shown, /names no file that holds it/],
    ['a file that is gone', 'Held by `gate.ts`.', proven.shown, /names gate\.ts: not there/],
    ['no test', proven.held, 'Shown by nothing.', /names no test that shows it/],
    ['a test file that is gone', proven.held, 'Shown by `gate.test.ts` “a”.', /gate\.test\.ts/],
    ['another title', proven.held, 'Shown by `test/door.test.ts` “lets in”.', /“lets in”/],
  ])('with %s is reported', (_name, held, shown, why) => {
    const [problem, ...others] = unprovenClaims(page(held, shown), root, ['Ends'])
    expect(problem).toMatch(why)
    expect(problem).toContain('“The door is shut.”')
    expect(others).toEqual([])
  })
})

describe('the threat model', () => {
  const threatModel = readFileSync(join(project, 'docs/threat-model.md'), 'utf8')

  it('claims nothing without a file that holds it and a test that shows it', () => {
    const limits = ['What is worth protecting', 'Where it ends']
    expect(unprovenClaims(threatModel, project, limits)).toEqual([])
  })
})

describe('attacks', () => {
  it('are listed by their numbers', () => {
    expect(attacksBelow(join(root, 'test'))).toEqual([
      { number: 1, title: 'a guest', file: 'door.test.ts' },
      { number: 2, title: 'a thief', file: 'door.test.ts' },
    ])
  })
})

describe('a page for contributors', () => {
  it("is checked for paths that don't exist", () => {
    const page = [
      'See `door.ts`, `test/door.test.ts`, `test/` and [a page](doors.md#shut).',
      'Not `core/gate.ts`, nor `vault.change`, nor `{ a/b }`.',
      '```',
      'npx vitest `no/such.ts`',
      '```',
    ]
    expect(missingPaths(page.join('\n'), root)).toEqual(['core/gate.ts', 'doors.md'])
  })

  it('names only files that exist', () => {
    const page = readFileSync(join(project, 'CONTRIBUTING.md'), 'utf8')
    expect(missingPaths(page, project)).toEqual([])
    expect(page.match(/`[\w-]+\/[\w./-]+`/g)?.length).toBeGreaterThan(80)
  })

  it.each(['README.md', 'docs/decisions.md'])('links to pages that exist: %s', name => {
    const page = readFileSync(join(project, name), 'utf8')
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => to ?? '')
    const folder = dirname(join(project, name))
    expect(links.filter(to => !existsSync(join(folder, to)))).toEqual([])
  })
})
