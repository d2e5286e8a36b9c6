/**
 * Compares docs/formats.md with the registry: each format that is read has a row, or a sentence.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nameOfFormat } from '../../../core/importers/name-of-format.ts'
import { importers } from '../../../core/importers/registry.ts'
import { sayWords } from '../../../shared/wording/say.ts'

const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8')
const [, read = ''] = page.split(/^## /m)
const rows = read.split('\n').filter(line => line.startsWith('| '))

/** The page uses another name for these formats. */
const calledOtherwise = new Map([
  ['1password-1pif-zip', '1PIF of the apps for Mac and Windows, bare and in a zip'],
  ['1password-7-csv', 'and of version 7 (SECTION_… columns)'],
  ['any-data', 'in any JSON, XML, or YAML'],
  ['any-zip', '| any | zips of any of these'],
  ['any-table', 'in any table'],
  ['authy-extraction', '| Authy, extracted |'],
  ['google-authenticator-pam', '| google-authenticator (PAM) |'],
  ['html-export', 'HTML pages with them'],
  ['mail', '| any | emails'],
  ['oath-csv', '| Hardware tokens |'],
  ['otpauth-list', '| any | links'],
  ['pass', '| pass, gopass |'],
  ['pskc', '| PSKC |'],
  ['pdf', '| any | PDF files'],
  ['qr-picture', '| any | QR codes: pictures'],
  ['qr-text', 'as a terminal draws them'],
  ['qr-zip', 'zips and folders of them'],
])

/** 'KeePass (XML)' is in a row of KeePass that mentions XML. */
function hasRow(name: string): boolean {
  const [, app = '', form = ''] = /^(.*?)(?: \((.*)\))?$/.exec(name) ?? []
  return rows.some(row => {
    const [, apps = ''] = row.split('|')
    return apps.includes(app) && row.toLowerCase().includes(form.toLowerCase())
  })
}

describe('the page of formats', () => {
  it.each(importers.map(importer => [importer.id, sayWords(nameOfFormat(importer))] as const))(
    'tells of %s',
    (id, name) => {
      const words = calledOtherwise.get(id)
      expect(words === undefined ? hasRow(name) : read.includes(words), name).toBe(true)
    },
  )

  it('has no other names for formats that no longer exist', () => {
    const ids = importers.map(({ id }) => id)
    expect([...calledOtherwise.keys()].filter(id => !ids.includes(id))).toEqual([])
  })
})
