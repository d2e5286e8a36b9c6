import { describe, expect, it, vi } from 'vitest'
import { csvHeader, readCsv } from '../../../../core/importers/syntax/csv.ts'

const table = (text: string) => readCsv(Buffer.from(text))

describe('readCsv', () => {
  it('refuses a quotation mark that is never closed, without its text', () => {
    expect(() => table('Name,Secret\nx,"MFRGGZDF')).toThrow(
      'This table is damaged: a quotation mark is never closed.',
    )
  })

  it('refuses more rows than the ceiling', () => {
    expect(() => table('a\n'.repeat(100_000))).toThrow('This table has more than 20,000 rows.')
  })

  it('reads quotes, commas and line ends within quotes', () => {
    const [row] = table('Name,Note\r\n"a ""b"", c","one\r\ntwo"\r\n')
    expect(row?.get('name')).toBe('a "b", c')
    expect(row?.get('note')).toBe('one\r\ntwo')
  })

  it.each([
    ['semicolons', 'Name;Note\r\na;"b;c"\r\n'],
    ['tabs', 'Name\tNote\na\tb;c\n'],
  ])('reads %s, which spreadsheets write', (_, text) => {
    const [row] = table(text)
    expect([row?.get('name'), row?.get('note')]).toEqual(['a', 'b;c'])
  })

  it.each(['\n', '\r', '\r\n'])("uses the first row's line end for all: %j", end => {
    const other = end === '\n' ? '\r' : '\n'
    const header = `Name,"a${other}title"${end}`
    const [row, second] = table(`${header}x,y${other}z${end}${end}"2",`)
    expect([row?.at(1), second?.at(0), second?.at(1)]).toEqual([`y${other}z`, '2', ''])
  })

  it("doesn't copy a long line for each of its letters", () => {
    const made = vi.spyOn(Buffer, 'from')
    expect(readCsv(new TextEncoder().encode('A'.repeat(100_000)))).toEqual([])
    expect(made.mock.calls.length).toBeLessThan(1000)
    made.mockRestore()
  })

  it('reads rows that are longer or shorter than the header', () => {
    const [long, short] = table('Name,Note\na,b,c\nd\n')
    expect([long?.at(2), short?.get('note'), short?.at(2), long?.get('x')]).toEqual([
      'c',
      '',
      '',
      '',
    ])
  })
})

describe('csvHeader', () => {
  it.each([
    ['"Group", Title ,URL\nx', ['group', 'title', 'url']],
    ['', []],
    ['"never closed', []],
  ])('returns the names of the columns in %j', (text, names) => {
    expect(csvHeader(text)).toEqual(names)
  })
})
