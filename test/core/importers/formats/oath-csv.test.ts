import { describe, expect, it } from 'vitest'
import { formatBase32 } from '../../../../shared/base32.ts'
import { readFile } from '../read-file.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const hexSecret = '48656c6c6f21deadbeef48656c6c6f21deadbeef'
const time = { type: 'totp', algorithm: 'SHA1', digits: 6 }

describe('a table of hardware tokens', () => {
  it.each([
    ['without titles', `ada@example.org,8657512,${secret},60,Token2,c202\n`, 'ada@example.org'],
    ['without titles and users', `8657512,${secret},60,Token2,c202\r\n`, '8657512'],
    ['without titles, of an empty user', `,8657512,${secret},60\n`, '8657512'],
    [
      'with semicolons',
      `upn;serial number;secret key;time interval;manufacturer;model\n;8657512;${secret};60;;\n`,
      '8657512',
    ],
    [
      'with titles of another maker',
      `Serial_Number,Secret Key,TimeInterval\n8657512,${secret},60\n`,
      '8657512',
    ],
    ['in hexadecimal', `serial number,seed,interval\n8657512,${hexSecret},60\n`, '8657512'],
  ])('is read %s', async (_, table, label) => {
    const { entries, skipped } = await readFile(Buffer.from(table))
    expect(skipped).toEqual([])
    expect(entries).toMatchObject([{ issuer: '', label, otp: { ...time, periodSeconds: 60 } }])
    expect(formatBase32(entries[0]?.secret ?? new Uint8Array())).toBe(secret)
  })

  it('keeps the serial number of a token that has a user', async () => {
    const table = `upn,serial number,secret key,time interval,manufacturer,model\nada,7,${secret},30,Contoso,Key\n`
    const { entries } = await readFile(Buffer.from(table))
    expect(entries).toMatchObject([{ label: 'ada', note: 'Serial number: 7\nToken: Contoso Key' }])
  })
})
