import { describe, expect, it } from 'vitest'
import { anyTree } from '../../../../core/importers/guessing/any-tree.ts'
import { recognise } from '../../../../core/importers/registry.ts'
import { formatBase32 } from '../../../../shared/base32.ts'
import { openFile } from '../open-file.ts'

const secret = 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU'

describe('JSON or YAML from any program', () => {
  it.each([
    [
      'YAML',
      `accounts:\n  - issuer: Acme\n    name: ada\n    secret: ${secret}\n    type: TOTP\n    digits: 8\n`,
    ],
    [
      'JSON',
      JSON.stringify([{ type: 'TOTP', issuer: 'Acme', name: 'ada', secret, digits: 8, box: null }]),
    ],
  ])('returns names and settings next to a type: %s', async (_, text) => {
    const { entries } = await openFile(anyTree, Buffer.from(text))
    expect(entries).toMatchObject([
      { issuer: 'Acme', label: 'ada', otp: { type: 'totp', digits: 8 } },
    ])
    expect(entries.map(entry => formatBase32(entry.secret))).toEqual([secret])
  })
})

const other = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const rows = [{ issuer: 'Acme', label: 'ada', secret, digits: 6 }]
const inJson = JSON.stringify(rows)
const plist = `<dict><key>issuer</key><string>Acme</string><key>account</key><string>ada</string><key>secret</key><string>${secret}</string></dict>`
const doctype = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/x.dtd">'
const prefs = `<map><string name="list">${inJson.replaceAll('"', '&quot;')}</string></map>`

describe('data as people and programs spell it', () => {
  it.each([
    ['JSON with a comma too many', `${inJson.slice(0, -1)},]`],
    ['JSON with single quotes', inJson.replaceAll('"', "'")],
    ['JSON below a remark', `// my codes\n${inJson}`],
    ['JSON as a text in JSON', JSON.stringify({ data: inJson })],
    [
      'a link in Base64 in JSON',
      JSON.stringify({
        data: Buffer.from(`otpauth://totp/Acme:ada?secret=${secret}`).toString('base64'),
      }),
    ],
    [
      'settings apart from the secret',
      JSON.stringify([{ name: 'Acme', secret, otp: { account: 'ada', digits: 6 } }]),
    ],
    [
      'names of another program',
      JSON.stringify([{ appName: 'Acme', label: 'ada', secret, digits: 6 }]),
    ],
    ['a property list', `<?xml version="1.0"?>${doctype}<plist><array>${plist}</array></plist>`],
    ['JSON in preferences of Android', prefs],
    ['a list in YAML', `- name: Acme\n  user: ada\n  totp: ${secret}\n`],
    ['documents in YAML', `---\nname: Acme\nuser: ada\ntotp: ${secret}\n---\nname: Bank\n`],
    ['INI', `[Acme]\r\nuser = ada\r\ntotp = "${secret}"\r\n`],
    ['TOML', `[[account]]\nname = "Acme"\nusername = "ada"\nsecret = "${secret}"\n`],
    ['a note in blocks', `Acme\nLogin: ada\nPassword: x\nTOTP: ${secret}\n\nBank\nLogin: bea\n`],
    [
      'Kaspersky’s text',
      `Websites\n\nWebsite name: Acme\nLogin: ada\nOTP: ${secret}\n\n---\n\nWebsite name: B\nLogin: b\n`,
    ],
  ])('is read in %s', async (_, text) => {
    const file = Buffer.from(text)
    expect(recognise(file, 'file')?.id).toBe('any-data')
    const { entries, guesses } = await openFile(anyTree, file)
    expect(entries).toMatchObject([{ issuer: 'Acme', label: 'ada' }])
    expect(entries.map(entry => formatBase32(entry.secret))).toEqual([secret])
    expect(guesses).toHaveLength(1)
  })

  it.each([
    ['keys that name the service', JSON.stringify({ acme_totp_secret: secret, bankTotp: other })],
    ['a map', JSON.stringify({ acme: secret, bank: other })],
    ['YAML', `acme_totp: ${secret}\nbank_totp: ${other}\n`],
    ['variables', `# codes\nACME_OTP_SECRET=${secret}\nexport BANK_2FA='${other}'\n`],
    ['notes', `My codes:\n\n- Acme: ${secret.match(/.{4}/g)?.join(' ')}\n- Bank - ${other}\n`],
  ])('calls each by its service: %s', async (_, text) => {
    const { entries } = await openFile(anyTree, Buffer.from(text))
    expect(entries.map(({ issuer }) => issuer.toLowerCase())).toEqual(['acme', 'bank'])
    expect(entries.map(entry => formatBase32(entry.secret))).toEqual([secret, other])
  })
})

it('names an entry after a file that contains only a secret', async () => {
  const file = Buffer.from(`${secret.toLowerCase().match(/.{4}/g)?.join(' ')}\n`)
  const opened = anyTree.open(file, new Map(), 'My Bank.txt')
  const { entries } = opened.sealed ? { entries: [] } : await opened.read()
  expect(entries).toMatchObject([{ issuer: 'My Bank', label: '' }])
})

describe('a list of tokens cut out of Authy’s answer', () => {
  it('is read as Authy’s', async () => {
    const token = { name: null, original_name: 'Acme: ada', digits: 7, decrypted_seed: secret }
    const file = Buffer.from(JSON.stringify([token]))
    const importer = recognise(file, 'tokens.json')
    expect(importer?.id).toBe('authy-extraction')
    const { entries } = await openFile(importer ?? anyTree, file)
    expect(entries).toMatchObject([{ issuer: 'Acme', label: 'ada', otp: { digits: 7 } }])
  })
})
