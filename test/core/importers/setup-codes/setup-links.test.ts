import { describe, expect, it } from 'vitest'
import { recognise } from '../../../../core/importers/registry.ts'
import { namesOf, readFile } from '../read-file.ts'
import { defaults, type Row } from '../row.ts'
import { linkOf, migrationOf } from '../writers/links.ts'

const row = (label: string): Row => ({
  ...defaults,
  type: 'totp',
  issuer: 'Deno',
  label,
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
})

const list = (...lines: readonly string[]) => Buffer.from(lines.join('\n'))
const part = (index: number, size: number, batchId?: number) =>
  migrationOf([row(`part ${index + 1}`)], { index, size, ...(batchId ? { batchId } : {}) })

describe('a list of setup links', () => {
  it('may have comments, blank lines and links of every kind', async () => {
    const file = list(
      '# exported on Monday',
      '',
      `  ${linkOf(row('one'))}  `,
      'steam://JBSWY3DPEHPK3PXP',
      'motp://Deno:two?secret=e3152afee62599c8',
      part(0, 1),
    )
    const imported = await readFile(file)
    expect(imported.skipped).toEqual([])
    expect(namesOf(imported)).toEqual([
      ['Deno', 'one'],
      ['Steam', ''],
      ['Deno', 'two'],
      ['Deno', 'part 1'],
    ])
  })

  it('names bad lines by their number in the file, and takes the others', async () => {
    const file = list(
      '# two bad ones',
      'otpauth://totp/x?secret=MFRGGZDF01',
      linkOf(row('one')),
      'what is this MFRGGZDF',
      linkOf(row('two')),
    )
    const imported = await readFile(file)
    expect(namesOf(imported)).toEqual([
      ['Deno', 'one'],
      ['Deno', 'two'],
    ])
    expect(imported.skipped.map(({ where }) => where)).toEqual(['line 2'])
    expect(JSON.stringify(imported.skipped)).not.toContain('MFRGG')
  })

  it('keeps what Ente adds to a link', async () => {
    const display = encodeURIComponent('{"pinned":true,"tags":["Work"]}')
    const { entries } = await readFile(
      list('# Ente', `${linkOf(row('one'))}&codeDisplay=${display}`),
    )
    expect(entries).toMatchObject([{ favourite: true, tags: ['Work'] }])
  })

  it.each([
    ['with the names between', 'GitHub\nada\n%\n\nGitLab\nada\n%\n', []],
    ['in a letter', 'Dear Ada,\nhere they are:\n%\n%\nBye', []],
    ['in a letter with a bad one', 'Dear Ada,\n%\nmotp://me?secret=xyz\n%', ['line 3']],
    ['with commas, as Ente once wrote it', '%,%', []],
    ['with commas and a bad one', '%,otpauth://totp/x?secret=MFRGGZDF01,%', ['line 1, link 2']],
  ])('may be %s', async (_, text, skipped) => {
    const labels = ['one', 'two']
    const imported = await readFile(
      Buffer.from(text.replace(/%/g, () => linkOf(row(labels.shift() ?? '')))),
    )
    expect(namesOf(imported).map(([, label]) => label)).toEqual(['one', 'two'])
    expect(imported.skipped.map(({ where }) => where)).toEqual(skipped)
  })

  it.each([
    ['no link at all', 'JBSWY3DP'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(recognise(Buffer.from(text), 'file.txt')).toBeNull()
  })

  it.each([
    ['Python', `{'uri': '${linkOf(row('a'))}'}`],
    ['a wiki', `{{code|${linkOf(row('a'))}}}`],
  ])('may be written in %s, with a bracket before it', async (_, text) => {
    expect(namesOf(await readFile(Buffer.from(text)))).toEqual([['Deno', 'a']])
  })

  it("isn't a table with a link in a note, which is reported as a guess", () => {
    const file = Buffer.from(`a,b,c\n1,"x\notpauth://totp/x?secret=JBSWY3DP",2\n3,4,5`)
    expect(recognise(file, 'file.txt')?.id).toBe('any-table')
  })

  it('is refused over the ceiling of entries', async () => {
    const link = linkOf(row('one'))
    const file = list(...Array.from({ length: 20_001 }, () => link))
    await expect(readFile(file)).rejects.toMatchObject({ code: 'too-large' })
  })
})

describe('the export of Google Authenticator', () => {
  it('may come in any order, and each part more than once', async () => {
    const imported = await readFile(list(part(2, 3), part(0, 3), part(2, 3), part(1, 3)))
    expect(imported.skipped).toEqual([])
    expect(namesOf(imported).map(([, label]) => label)).toEqual(['part 3', 'part 1', 'part 2'])
  })

  it('may be two exports in one file', async () => {
    const imported = await readFile(list(part(0, 1, 7), part(0, 1, -8)))
    expect(imported.skipped).toEqual([])
    expect(imported.entries).toHaveLength(2)
  })

  it('names a part that is cut short, and takes the others', async () => {
    const imported = await readFile(list(part(0, 1, 7), part(0, 1, 8).slice(0, -30)))
    expect(imported.entries).toHaveLength(1)
    expect(imported.skipped.map(({ where }) => where)).toEqual(['line 2'])
  })
})
