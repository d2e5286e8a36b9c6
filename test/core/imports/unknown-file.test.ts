import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../../core/importers/registry.ts'
import { createReading } from '../../../core/imports/reading.ts'
import { describeUnknown } from '../../../core/imports/unknown-file.ts'
import { said } from '../../said.ts'
import { writeZip } from '../importers/write-zip.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const zipOf = (name: string) => writeZip([{ name, content: 'x' }])

describe('a file that no reader knows', () => {
  it.each([
    ['nothing', Buffer.alloc(0), /empty/],
    ['blanks', latin1(' \n\n'), /blank/],
    ['HEIC', latin1('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), /HEIC.*PNG/],
    ['AVIF', latin1('\0\0\0\x18ftypavif\0\0\0\0avif'), /AVIF.*cut short.*PNG/],
    ['TIFF', latin1('II*\0\x08\0\0\0\0\0'), /TIFF.*cut short.*PNG/],
    ['JPEG 2000', latin1('\0\0\0\x0cjP  \r\n\x87\n'), /JPEG 2000/],
    ['7-Zip', latin1("7z\xbc\xaf'\x1c\0\x04"), /7-Zip.*Unpack/],
    ['RAR', latin1('Rar!\x1a\x07\x01\0'), /RAR.*Unpack/],
    ['gzip', gzipSync('x'), /gzip.*Unpack/],
    ['age', latin1('age-encryption.org/v1\n-> scrypt'), /age.*Decrypt/],
    ['PGP', latin1('-----BEGIN PGP MESSAGE-----\n'), /PGP.*Decrypt/],
    ['SQLite', latin1('SQLite format 3\0\x10\0'), /database.*Export/],
    ['Excel 97', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'), /Excel.*CSV/],
    ['Excel', zipOf('xl/workbook.xml'), /Excel.*CSV/],
    ['KeePass 1', latin1('\x03\xd9\xa2\x9a\x65\xfb\x4b\xb5'), /KeePass 1.*kdbx/],
    ['passwords in a table', latin1('name,url,username,password\na,b,c,d\n'), /no second factor/],
    ['passwords in JSON', latin1('{"passwords":[{"password":"x"}]}'), /no second factor/],
    ['a list', latin1('name;amount\nmilk;2\n'), /table/],
    ['a list without secrets', latin1('issuer,totp\nAcme,\n'), /column.*no secret/],
    ['JSON', latin1('{"a":[1,2]}'), /couldn’t find .* JSON/],
    ['JSON cut short', latin1('{"a":[1,2'), /cut short/],
    ['XML', latin1('<stock><piece>1</piece></stock>'), /couldn’t find .* XML/],
    ['prose', latin1('Dear Sir or Madam'), /no setup link/],
    ['random bytes', latin1('\x01\x02\0\xff\xfe\x03'), /doesn’t recognize/],
  ])('is told as what it seems to be: %s', (_, file, sentence) => {
    expect(recognise(file, 'file')).toBeNull()
    expect(said(describeUnknown(file, 'file'))).toMatch(sentence)
  })

  it.each([
    ['LibreOffice', zipOf('content.xml'), /LibreOffice.*CSV/],
    ['another zip', zipOf('holiday.mov'), /zip file/],
    ['PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), /PDF.*damaged.*PNG/],
    ['PDF behind a line break', latin1('\n%PDF-1.4\n'), /PDF.*damaged.*PNG/],
  ])('is told so by the reader that looks into it: %s', async (_, file, sentence) => {
    const [read] = await createReading().open([{ name: 'file', bytes: file }], null, () => {})
    expect(said(read)).toMatchObject({ state: 'refused', reason: expect.stringMatching(sentence) })
  })

  it('is recognized as PGP by its name and its first bytes', () => {
    expect(said(describeUnknown(latin1('\x85\x01\x0c\x03\0'), 'codes.json.gpg'))).toMatch(/PGP/)
  })
})
