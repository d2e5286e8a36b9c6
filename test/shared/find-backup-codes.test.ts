import { describe, expect, it } from 'vitest'
import { findBackupCodes, linesAsCodes } from '../../shared/find-backup-codes.ts'

const github = ['4f1c2-9ab07', 'c03d8-1e5f6', 'abcde-fabcd', '00912-77341']
const google = ['1204 9931', '8840 2217', '0035 6672', '9182 7364']
const discord = ['k2f9-x81m', 'qwer-tyui', 'z0p4-77ab', 'm1n2-b3v4']
const proton = ['a1b2c3d4', 'deadbeef', '90817263', '0f1e2d3c']
const gitlab = ['4c1d9f0a7be2350d', '99aa00bb11cc22dd', '0123456789abcdef']
const crockford = ['7ZK4-M0QX-22TB-9HWE', 'A1B2-C3D4-E5F6-G7H8', 'QRST-VWXY-ZABC-DEFG']

const lists: readonly [string, readonly string[], string][] = [
  ['one a line', github, github.join('\n')],
  ['one a line, as Windows ends them', github, `\uFEFF${github.join('\r\n')}\r\n`],
  ['blank lines between', github, github.join('\n\n')],
  ['numbered with dots', discord, discord.map((code, n) => `${n + 1}. ${code}`).join('\n')],
  ['numbered, without a space', discord, discord.map((code, n) => `${n + 1}.${code}`).join('\n')],
  ['numbered in brackets', google, google.map((code, n) => `(${n + 1}) ${code}`).join('\n')],
  ['numbered without a dot', google, google.map((code, n) => `${n + 1} ${code}`).join('\n')],
  ['numbered 01:', github, github.map((code, n) => `0${n + 1}: ${code}`).join('\n')],
  ['named', crockford, crockford.map((code, n) => `Code ${n + 1}: ${code}`).join('\n')],
  ['stars', discord, discord.map(code => `* ${code}`).join('\n')],
  ['dots', proton, proton.map(code => `  • ${code}`).join('\n')],
  ['dashes', github, github.map(code => `- ${code}`).join('\n')],
  ['check boxes', github, github.map(code => `- [ ] ${code}`).join('\n')],
  ['two columns by tabs', google, '1204 9931\t\t8840 2217\n0035 6672\t\t9182 7364'],
  ['two numbered columns', google, '1. 1204 9931 3. 0035 6672\n2. 8840 2217 4. 9182 7364'],
  ['two columns, one space', google, '1204 9931 8840 2217\n0035 6672 9182 7364'],
  ['two columns of hyphenated codes', discord, 'k2f9-x81m qwer-tyui\nz0p4-77ab m1n2-b3v4'],
  ['four columns', proton, proton.join('   ')],
  ['one row with single spaces', gitlab, gitlab.join(' ')],
  ['commas', github, `${github.join(', ')}.`],
  ['a sentence', ['k2f9-x81m', 'z0p4-77ab'], 'Keep k2f9-x81m and z0p4-77ab in a safe place.'],
  [
    'CSV',
    discord,
    `id,code,created\n${discord.map((c, n) => `${n},"${c}",2026-11-20`).join('\n')}`,
  ],
  ['JSON', crockford, JSON.stringify({ codes: crockford }, null, 2)],
  ['JSON on one line', proton, JSON.stringify(proton)],
  [
    'a Markdown table',
    github,
    `| # | Code | State |\n|---|------|-------|\n${github.map((c, n) => `| ${n + 1} | \`${c}\` | unused |`).join('\n')}`,
  ],
  [
    'a code block',
    gitlab,
    `Your codes:\n\n\`\`\`text\n${gitlab.join('\n')}\n\`\`\`\nKeep them safe.`,
  ],
  ['other dashes and spaces', discord, discord.join('\n').replaceAll('-', '\u2011')],
  ['full-width digits', ['1204 9931', '8840 2217'], '１２０４　９９３１\n８８４０　２２１７'],
  ['each twice', github, [...github, ...github].join('\n')],
  ['in another spelling again', ['1204 9931'], '1204 9931\n1204-9931\n12049931'],
]

const sheets: readonly [string, readonly string[], string][] = [
  [
    'two columns with a heading, an address and a date',
    google,
    `SAVE YOUR BACKUP CODES
Keep these backup codes somewhere safe but accessible.

1. 1204 9931\t\t 3. 0035 6672
2. 8840 2217\t\t 4. 9182 7364

(ada.lovelace1815@example.com)

* You can only use each backup code once.
* Need more? Visit https://example.com/2sv-codes-2026
* These codes were generated on: Nov 20, 2026.`,
  ],
  [
    'stars under a paragraph',
    discord,
    `These are your Example backup codes for account ada@example.com. Keep them safe!

* k2f9-x81m
* qwer-tyui
* z0p4-77ab
* m1n2-b3v4`,
  ],
  [
    'a sheet with a date, a phone number and a street',
    crockford,
    `Backup codes — Example GmbH, 12345 Springfield
Made on 2026-11-20 at 10:22:33, call +44 1632 960123 or 555-123-4567
Two-factor sign-in, RFC 6238, SHA-256

${crockford.join('\n')}

Page 1 of 1 — 20.11.2026 — 192.168.10.200 — 2025-2026`,
  ],
  [
    'with spent ones',
    ['a1b2c3d4', '0f1e2d3c'],
    'a1b2c3d4\n90817263 (used)\n0f1e2d3c\n~~11223344~~',
  ],
  [
    'a table that says which are spent',
    ['a1b2c3d4', '0f1e2d3c'],
    'a1b2c3d4\tunused\n90817263\tused\n0f1e2d3c\tunused',
  ],
]

const single: readonly [string, string, string][] = [
  [
    'of 25 characters',
    'K7Q2P-M3N4B-V5C6X-Z7L8K-J9H0G',
    'Your new code is K7Q2P-M3N4B-V5C6X-Z7L8K-J9H0G',
  ],
  ['of Apple', 'AB12-CD34-EF56-GH78-JK90-LM12-NP34', 'AB12-CD34-EF56-GH78-JK90-LM12-NP34\n'],
  [
    'of Bitwarden',
    'AB12 CD34 EF56 GH78 JK90 LM12 NP34 QR56',
    'Your recovery code:\n\nAB12 CD34 EF56 GH78 JK90 LM12 NP34 QR56',
  ],
  ['of Steam', 'R48213', 'Recovery code: R48213'],
  ['of Steam, in a sentence', 'R48213', 'Write down R48213 and keep it.'],
  ['of 16 digits', '1204 9931 8840 2217', 'Emergency code: 1204 9931 8840 2217'],
  ['of 12 characters', 'k2f9x81mz0p4', 'k2f9x81mz0p4'],
  ['of 64 hexadecimal digits', '0f'.repeat(32), `npm\n${'0f'.repeat(32)}`],
  [
    'that is a UUID',
    '0f8fad5b-d9cb-469f-a165-70867728950e',
    '0f8fad5b-d9cb-469f-a165-70867728950e',
  ],
  ['of mixed case', 'aB3dE5gH7jK9mN1p', 'aB3dE5gH7jK9mN1p'],
]

const none: readonly [string, string][] = [
  ['nothing', ''],
  ['prose', 'Use one of your backup codes when your phone is lost. Each works only once.'],
  ['dates', '2026-11-20\n2026-11-21\n20-11-2026\n2025-2026'],
  ['addresses', 'ada@example.com\nhttps://example.com/a1b2c3d4e5f6a7b8\n192.168.100.200'],
  ['telephone numbers', '+44 1632 960123\n555-123-4567\n(555) 123-4567'],
  ['a heading', 'Backup codes\nRecovery\nTWO-FACTOR'],
  ['names of standards', 'RFC 6238, RFC 4226, SHA-256, AES-128, UTF-8, ISO-8601, COVID-19'],
  ['codes of an authenticator', 'Your code: 123456'],
]

describe('finding backup codes', () => {
  it.each(none)('finds none in %s', (_, text) => {
    expect(findBackupCodes(text)).toEqual([])
  })

  it.each(lists)('reads a list: %s', (_, codes, text) => {
    expect(findBackupCodes(text).sort()).toEqual([...codes].sort())
  })

  it.each(sheets)('reads a sheet: %s', (_, codes, text) => {
    expect(findBackupCodes(text).sort()).toEqual([...codes].sort())
  })

  it.each(single)('reads one code %s', (_, code, text) => {
    expect(findBackupCodes(text)).toEqual([code])
  })

  it('keeps the order of the text', () => {
    expect(findBackupCodes(github.join('\n'))).toEqual(github)
  })

  it('reads words where several lines are made of them', () => {
    const words = [
      'river-apple-stone',
      'cloud-table-under',
      'green-house-seven',
      'paper-light-moon',
    ]
    expect(findBackupCodes(`Your codes\n\n${words.join('\n')}`)).toEqual(words)
  })

  it('keeps a code of another length next to the others', () => {
    const codes = ['a1b2c3d4', 'x9y8z7w', '0f1e2d3c', '55aa66bb']
    expect(findBackupCodes(codes.join('\n'))).toEqual(codes)
  })

  it('leaves out a separate customer number', () => {
    expect(findBackupCodes(`Customer\n\nAB1234567\n\n${github.join('\n')}`)).toEqual(github)
  })

  it('takes no more than an entry holds', () => {
    const many = Array.from({ length: 300 }, (_, n) => `abcd-${String(n).padStart(4, '0')}`)
    expect(findBackupCodes(many.join('\n'))).toHaveLength(256)
  })

  it('finishes with a megabyte of nonsense', () => {
    expect(findBackupCodes('x1-'.repeat(100_000))).toEqual([])
    expect(findBackupCodes(`${'- '.repeat(100_000)}`)).toEqual([])
    expect(findBackupCodes(`${'1 '.repeat(100_000)}`)).toEqual([])
  })
})

it('takes each line as it is, on request', () => {
  expect(linesAsCodes('1. open sesame!\n\n- O=7/Kx+\n  plain  \n1. open sesame!')).toEqual([
    'open sesame!',
    'O=7/Kx+',
    'plain',
  ])
})
