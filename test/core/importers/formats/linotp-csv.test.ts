import { describe, expect, it } from 'vitest'
import { linOtpCsv } from '../../../../core/importers/formats/linotp-csv.ts'
import { recognise } from '../../../../core/importers/registry.ts'
import { formatBase32 } from '../../../../shared/base32.ts'
import { readFile } from '../read-file.ts'

const seed = '48656c6c6f21deadbeef48656c6c6f21deadbeef'
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const bytesOf = (text: string) => Buffer.from(text)

describe('a table of tokens of LinOTP and privacyIDEA', () => {
  it.each([
    ['by counter, which is the usual type', `S1, ${seed}, hotp, 6`, { type: 'hotp', digits: 6 }],
    ['by time', `S1,${seed},TOTP,8,60`, { type: 'totp', digits: 8, periodSeconds: 60 }],
    ['with its hash', `S1,${seed},totp,6,30,sha256`, { type: 'totp', algorithm: 'SHA256' }],
    ['of 32 bytes', `S1,${seed}${seed.slice(0, 24)},totp,6,30`, { algorithm: 'SHA256' }],
    ['behind a remark', `# our tokens\r\n\r\nS1,${seed},totp,6,30\r\n`, { type: 'totp' }],
  ])('is read %s', async (_, table, otp) => {
    const { entries, skipped } = await readFile(bytesOf(table))
    expect(skipped).toEqual([])
    expect(entries).toMatchObject([{ issuer: '', label: 'S1', otp }])
    const [found = ''] = entries.map(entry => formatBase32(entry.secret))
    expect(found.startsWith(secret)).toBe(true)
  })

  it('names the users that privacyIDEA writes in its second version', async () => {
    const table = `# version: 2\nada,ldap,office,S1,${seed},totp,6,30\n`
    const { entries } = await readFile(bytesOf(table))
    expect(entries).toMatchObject([{ label: 'ada', note: 'Serial number: S1' }])
  })

  it("reports what it can't make codes of, and what is damaged", async () => {
    const table = [`S1,${seed},totp,6,30`, `S2,${seed},ocra,OCRA-1:HOTP-SHA1-6`, 'S3,xyz,totp,6,30']
    const { entries, skipped } = await readFile(bytesOf(table.join('\n')))
    expect(entries).toHaveLength(1)
    expect(skipped).toMatchObject([
      { where: 'line 2', name: 'S2', reason: expect.stringContaining('OCRA') },
      { where: 'line 3', name: 'S3', reason: expect.stringContaining('hexadecimal') },
    ])
  })

  it("isn't confused with a list of files and their hashes", () => {
    expect(recognise(bytesOf(`photo.jpg,${seed}\nsong.mp3,${seed}\n`), 'sums.csv')).toBeNull()
    expect(() => linOtpCsv.open(bytesOf(`photo.jpg,${seed}\n`))).toThrow(/No row/)
  })
})
