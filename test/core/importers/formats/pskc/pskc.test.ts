import { describe, expect, it } from 'vitest'
import { pskc } from '../../../../../core/importers/formats/pskc/pskc.ts'
import { openFile } from '../../open-file.ts'
import { type Row, rows } from '../../row.ts'
import { writePskc } from '../../writers/pskc.ts'

const [row] = rows as [Row]
const open = (xml: string | Buffer, passphrase?: string) =>
  openFile(pskc, Buffer.from(xml), passphrase === undefined ? {} : { passphrase })

/** Quotes RFC 6030 §6.2, figure 8: the password is 'qwerty', the secret '12345678901234567890'. */
const figure8 = `<?xml version="1.0" encoding="UTF-8"?>
<pskc:KeyContainer Version="1.0" xmlns:pskc="urn:ietf:params:xml:ns:keyprov:pskc" xmlns:xenc11="http://www.w3.org/2009/xmlenc11#" xmlns:pkcs5="http://www.rsasecurity.com/rsalabs/pkcs/schemas/pkcs-5v2-0#" xmlns:xenc="http://www.w3.org/2001/04/xmlenc#">
  <pskc:EncryptionKey><xenc11:DerivedKey>
    <xenc11:KeyDerivationMethod Algorithm="http://www.rsasecurity.com/rsalabs/pkcs/schemas/pkcs-5v2-0#pbkdf2"><pkcs5:PBKDF2-params>
      <Salt><Specified>Ej7/PEpyEpw=</Specified></Salt><IterationCount>1000</IterationCount><KeyLength>16</KeyLength><PRF/>
    </pkcs5:PBKDF2-params></xenc11:KeyDerivationMethod>
  </xenc11:DerivedKey></pskc:EncryptionKey>
  <pskc:MACMethod Algorithm="http://www.w3.org/2000/09/xmldsig#hmac-sha1"><pskc:MACKey>
    <xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>
    <xenc:CipherData><xenc:CipherValue>2GTTnLwM3I4e5IO5FkufoOEiOhNj91fhKRQBtBJYluUDsPOLTfUvoU2dStyOwYZx</xenc:CipherValue></xenc:CipherData>
  </pskc:MACKey></pskc:MACMethod>
  <pskc:KeyPackage>
    <pskc:DeviceInfo><pskc:Manufacturer>TokenVendorAcme</pskc:Manufacturer><pskc:SerialNo>987654321</pskc:SerialNo></pskc:DeviceInfo>
    <pskc:Key Id="123456" Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:hotp">
      <pskc:Issuer>Example-Issuer</pskc:Issuer>
      <pskc:AlgorithmParameters><pskc:ResponseFormat Length="8" Encoding="DECIMAL"/></pskc:AlgorithmParameters>
      <pskc:Data><pskc:Secret><pskc:EncryptedValue>
        <xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>
        <xenc:CipherData><xenc:CipherValue>oTvo+S22nsmS2Z/RtcoF8Hfh+jzMe0RkiafpoDpnoZTjPYZu6V+A4aEn032yCr4f</xenc:CipherValue></xenc:CipherData>
      </pskc:EncryptedValue><pskc:ValueMAC>LP6xMvjtypbfT9PdkJhBZ+D6O4w=</pskc:ValueMAC></pskc:Secret></pskc:Data>
    </pskc:Key>
  </pskc:KeyPackage>
</pskc:KeyContainer>`

describe('PSKC', () => {
  it('opens the example of RFC 6030', async () => {
    const { entries, skipped } = await open(figure8, 'qwerty')
    expect(skipped).toEqual([])
    expect(entries).toMatchObject([
      {
        issuer: 'Example-Issuer',
        label: '987654321',
        otp: { type: 'hotp', algorithm: 'SHA1', digits: 8, counter: 0 },
      },
    ])
    expect(Buffer.from(entries[0]?.secret ?? []).toString()).toBe('12345678901234567890')
  })

  it('reports a wrong password, and a value that was changed', async () => {
    await expect(open(figure8, 'qwertz')).rejects.toMatchObject({ code: 'wrong-passphrase' })
    const changed = figure8.replace('LP6xMvjtypbfT9PdkJhBZ+D6O4w=', 'LP6xMvjtypbfT9PdkJhBZ+D6O4Q=')
    await expect(open(changed, 'qwerty')).rejects.toMatchObject({ code: 'wrong-passphrase' })
  })

  it('refuses too many rounds before it makes a key', async () => {
    const dear = figure8.replace('>1000<', '>5000001<')
    await expect(open(dear, 'qwerty')).rejects.toMatchObject({ code: 'too-large' })
  })

  it('says that no password opens a pre-shared key', async () => {
    await expect(open(writePskc([row], null, 'Pre-shared-key'))).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/pre-shared key/),
    })
  })

  const withKey = (attributes: string, parameters: string, data = '') =>
    `<KeyContainer xmlns="urn:ietf:params:xml:ns:keyprov:pskc"><KeyPackage><DeviceInfo><SerialNo>7</SerialNo></DeviceInfo>
    <Key ${attributes}><AlgorithmParameters>${parameters}</AlgorithmParameters><Data><Secret><PlainValue>MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=</PlainValue></Secret>${data}</Data></Key></KeyPackage></KeyContainer>`
  const totp = 'Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:totp"'
  const time = { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 }

  it.each([
    ['no parameters', totp, '', time],
    ['a suite', totp, '<Suite>HMAC-SHA256</Suite>', { ...time, algorithm: 'SHA256' }],
    [
      'a hash behind the kind',
      totp.replace('totp', 'totp-sha512'),
      '',
      { ...time, algorithm: 'SHA512' },
    ],
    ['the drafts’ name', 'Algorithm="http://www.ietf.org/keyprov/pskc#totp"', '', time],
    [
      'eight digits',
      totp,
      '<ResponseFormat Length="8" Encoding="DECIMAL"/>',
      { ...time, digits: 8 },
    ],
  ])('reads a key with %s', async (_, attributes, parameters, otp) => {
    const { entries } = await open(withKey(attributes, parameters))
    expect(entries).toMatchObject([{ label: '7', otp, warnings: [] }])
  })

  it("says that the drift of a token isn't applied", async () => {
    const drift =
      '<TimeInterval><PlainValue>60</PlainValue></TimeInterval><TimeDrift><PlainValue>4</PlainValue></TimeDrift>'
    const { entries } = await open(withKey(totp, '', drift))
    expect(entries).toMatchObject([
      { otp: { ...time, periodSeconds: 60 }, warnings: [expect.stringMatching(/drift/)] },
    ])
  })

  it.each([
    ['OCRA', 'Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:OCRA-1:HOTP-SHA1-6:QN08"', '', /kind/],
    ['letters', totp, '<ResponseFormat Length="6" Encoding="ALPHANUMERIC"/>', /decimal/],
    [
      'check digits',
      totp,
      '<ResponseFormat Length="6" Encoding="DECIMAL" CheckDigits="true"/>',
      /check digit/,
    ],
    ['an unknown suite', totp, '<Suite>HMAC-SM3</Suite>', /algorithm/],
  ])('names what it cannot convert: %s', async (_, attributes, parameters, reason) => {
    const { entries, skipped } = await open(withKey(attributes, parameters))
    expect(entries).toEqual([])
    expect(skipped).toMatchObject([{ where: 'entry 1', reason: expect.stringMatching(reason) }])
  })
})
