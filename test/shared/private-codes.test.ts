import { describe, expect, it } from 'vitest'
import { findLinks } from '../../shared/find-links.ts'
import { isOtpText, parseOtpText } from '../../shared/otpauth.ts'
import { describePrivateCode } from '../../shared/private-codes.ts'
import { said } from '../said.ts'

const codes: [text: string, maker: RegExp][] = [
  ['phonefactor://activate_account?code=1&url=https%3a%2f%2fmfa.example', /Microsoft.*different/],
  [
    'https://login.microsoftonline.com/authenticatorApp/activateAccount?source=qrCode&code=x',
    /Microsoft/,
  ],
  ['oktaverify://ada@example.org/?t=abc&f=def&s=https://example.okta.com', /Okta.*Google/],
  ['duo://AbCdEfGhIjKlMnOpQrSt-YXBpLWFiY2QuZHVvc2VjdXJpdHkuY29t', /Duo/],
  ['AbCdEfGhIjKlMnOpQrSt-YXBpLWFiY2QuZHVvc2VjdXJpdHkuY29t', /Duo/],
  ['https://m-abcd.duosecurity.com/activate/AbCdEfGhIjKlMnOpQrSt', /Duo/],
  ['https://s.team/q/1/1234567890', /Steam/],
  ['com.rsa.securid.iphone://ctf?ctfData=200000000000000000000000', /RSA/],
  ['http://127.0.0.1/securid/ctf?ctfData=200000000000000000000000', /RSA/],
  ['authy://activate?code=1', /Authy/],
  ['igmobileotp://?action=secactivate&enc=abc', /Entrust/],
  ['pushauth://push/forgerock:ada?l=x&a=y', /push/],
  ['lpaauth-migration://offline?data=H4sI', /LastPass/],
  ['countersign-pair:eyJ2ZXJzaW9uIjoxfQ', /another computer/],
  ['onepassword://team-account/add?email=ada&key=A3-ABCDEF', /1Password/],
  ['2@AbCdEfGhIjKlMnOpQrStUv==,AbCdEfGhIjKlMnOpQrStUv==,AbCdEfGhIjKlMnOpQrStUv==', /messenger/],
]

describe('codes that only one app can use', () => {
  it.each(codes)('%s is named, with what to do instead', (text, maker) => {
    expect(said(describePrivateCode(text))).toMatch(maker)
    expect(isOtpText(text)).toBe(true)
    expect(() => parseOtpText(text)).toThrow(maker)
  })

  it.each([
    ['otpauth://totp/a?secret=JBSWY3DP&2step_salt=8', /two-step/],
    ['otpauth://totp/a?secret=JBSWY3DP&2STEP_OUTPUT=20', /two-step/],
    ['otpauth://pipush/P1?url=https%3A//pi.example.org', /push token of privacyIDEA/],
    ['otpauth://daypassword/D1?secret=JBSWY3DP', /day password of privacyIDEA/],
  ])("%s isn't one of ours either", (text, reason) => {
    expect(() => parseOtpText(text)).toThrow(reason)
  })

  it.each([
    'https://example.com/activate',
    'https://login.microsoftonline.com/common/oauth2',
    'https://steamcommunity.com/id/ada',
    'JBSWY3DPEHPK3PXPJBSW-Y3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DP',
    'otpauth://totp/Duo:ada?secret=JBSWY3DPEHPK3PXP',
    'hello',
  ])('%s is something else', text => expect(describePrivateCode(text)).toBeNull())

  it('are found in a text, without mistaking anything else for them', () => {
    const text = 'Scan this: phonefactor://activate_account?code=1\n- https://s.team/q/1/22\n'
    expect(findLinks(text).map(({ line }) => line)).toEqual([1, 2])
  })
})
