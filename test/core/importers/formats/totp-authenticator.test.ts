import { describe, expect, it } from 'vitest'
import { totpAuthenticator } from '../../../../core/importers/formats/totp-authenticator.ts'
import { recognise } from '../../../../core/importers/registry.ts'
import { parseBase32 } from '../../../../shared/base32.ts'
import { labelsOf, openFile } from '../open-file.ts'
import { type Row, rows } from '../row.ts'
import { sealTotpAuthenticator } from '../writers/totp-authenticator.ts'

const [row] = rows as [Row]
const bytes = Buffer.from(parseBase32(row.secret).bytes)

describe('TOTP Authenticator', () => {
  it.each([
    [16, bytes.toString('hex')],
    [32, row.secret],
    [64, bytes.toString('base64')],
  ])('reads secrets to the base of %i', async (base, secret) => {
    const { file } = sealTotpAuthenticator([{ ...row, secret }], 'phrase', base)
    const { entries } = await openFile(totpAuthenticator, file, { passphrase: 'phrase' })
    expect(entries.map(entry => Buffer.from(entry.secret))).toEqual([bytes])
  })

  it('opens what the app sealed with its own password, whatever is typed', async () => {
    const { file } = sealTotpAuthenticator([row], 'TotpAuthenticator')
    for (const passphrase of ['', 'anything']) {
      expect(labelsOf(await openFile(totpAuthenticator, file, { passphrase }))).toEqual([row.label])
    }
  })

  it('says that a password is wrong even where the padding happens to be right', async () => {
    const { file } = sealTotpAuthenticator([row], 'phrase')
    const tries = Array.from({ length: 600 }, (_, i) =>
      openFile(totpAuthenticator, file, { passphrase: `wrong ${i}` }),
    )
    const codes = (await Promise.allSettled(tries)).map(result =>
      result.status === 'rejected' ? result.reason.code : 'opened',
    )
    expect(new Set(codes)).toEqual(new Set(['wrong-passphrase']))
  })

  it.each([
    ['a secret in Base32', 'JBSWY3DPEHPK3PXP'.repeat(8)],
    ['a short text', 'U2FsdGVkX18='],
    ['a text of another length', 'aB3/'.repeat(23)],
    ['a sentence', `${'The quick brown fox '.repeat(8)}.`],
  ])('is not seen in %s', (_, text) => {
    expect(recognise(Buffer.from(text), 'backup.encrypt')?.id).not.toBe('totp-authenticator')
  })
})
