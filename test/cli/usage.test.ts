import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cli, createCli } from './run-cli.ts'

let cli: Cli

beforeAll(async () => {
  cli = await createCli()
})
afterAll(() => cli.remove())

describe('a command that was typed wrongly', () => {
  it.each([
    ['lst', 'error: unknown command lst\nDid you mean list?'],
    ['exports imports', 'error: unknown command exports\nDid you mean export?'],
    ['list --trahs', 'error: unknown option --trahs\nDid you mean --trash?'],
    ['code', 'error: the argument query is missing'],
    ['list a b', 'error: too many arguments: expected none, got 2'],
    ['export --format', 'error: the option --format <id> needs a value'],
    ['check-server x', 'error: the option --dialect <id> is required'],
    ['server migrate --list --verify', 'error: --list and --verify can’t be used together'],
    [
      'import x --on-known zip',
      'error: the value of --on-known <how> is not valid. Use one of: skip, update, add.',
    ],
    [
      'ui --port 65536',
      'error: the value of --port <number> is not valid. Use a number from 0 to 65535.',
    ],
  ])('is told what is wrong with `%s` in words of the catalogue', async (typed, sentence) => {
    expect(await cli.bare(typed.split(' '))).toEqual({
      code: 2,
      out: '',
      err: `${sentence}\nTry --help for more information.\n`,
    })
  })
})

it('the help wraps its paragraphs and aligns its examples', async () => {
  const { out } = await cli.bare(['add', '--help'])
  expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  expect(out).toMatch(
    /\nExamples:\n {2}countersign add - {14}type .*\n {33}\S.*\n {2}countersign add - < links\.txt {2}read/,
  )
  expect(out).toContain('(one of: skip, update, add; default: skip)')
})
