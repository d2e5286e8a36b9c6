import { describe, expect, it } from 'vitest'
import { anyTree } from '../../../core/importers/any-tree.ts'
import { recognise } from '../../../core/importers/registry.ts'
import { formatBase32 } from '../../../shared/base32.ts'
import { openFile } from './open-file.ts'

const secret = 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU'

describe('JSON or YAML of whichever program', () => {
  it.each([
    [
      'YAML',
      `accounts:\n  - issuer: Acme\n    name: ada\n    secret: ${secret}\n    type: TOTP\n    digits: 8\n`,
    ],
    [
      'JSON',
      JSON.stringify([{ type: 'TOTP', issuer: 'Acme', name: 'ada', secret, digits: 8, box: null }]),
    ],
  ])('gives names and settings beside a type: %s', async (_, text) => {
    const { entries } = await openFile(anyTree, Buffer.from(text))
    expect(entries).toMatchObject([
      { issuer: 'Acme', label: 'ada', otp: { type: 'totp', digits: 8 } },
    ])
    expect(entries.map(entry => formatBase32(entry.secret))).toEqual([secret])
  })
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
