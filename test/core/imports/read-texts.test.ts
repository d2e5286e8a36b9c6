import { expect, it } from 'vitest'
import { previewing } from '../../../core/imports/preview.ts'
import { joinTexts, splitTexts } from '../../../core/imports/read-texts.ts'
import { atOnce } from '../../../core/turns.ts'
import { emptyDocument } from '../../../core/vault/document.ts'
import { formatPart } from '../../../shared/qr/code-parts.ts'
import { said } from '../../said.ts'

function look(texts: readonly string[], before: readonly string[] = []) {
  const joined = joinTexts(before, atOnce(splitTexts(texts)))
  return atOnce(previewing({ texts: joined, files: [] }, () => emptyDocument('')))
}

const link = (name: string) => `otpauth://totp/${name}?secret=JBSWY3DPEHPK3PXPJBSWY3DP`

it('offers an entry once, however many texts of an import hold it', () => {
  const [one, again] = [link('one'), `${link('one')}&issuer=`]
  expect(look([one, again, one]).rows).toMatchObject([{ label: 'one' }])
})

it('offers what shares a secret under several names', () => {
  const { rows } = look([link('one'), link('other')])
  expect(rows).toMatchObject([{ label: 'one' }, { label: 'other' }])
})

it('finds links anywhere in a pasted text, and ignores the rest', () => {
  const pasted = 'My codes:\n- Acme: otpauth://totp/Acme:ada?secret=JBSWY3DPEHPK3PXP (old)\nBye'
  expect(look([pasted])).toMatchObject({
    rows: [{ issuer: 'Acme', label: 'ada', warnings: [] }],
    findings: [],
  })
})

it('names a code that only another app can use', () => {
  expect(said(look(['phonefactor://activate_account?code=1']))).toMatchObject({
    rows: [],
    findings: [{ kind: 'refused', says: expect.stringContaining('Microsoft') }],
  })
})

it('joins the parts of one code that come one after another', () => {
  const link = 'otpauth://totp/Acme:ada?secret=JBSWY3DPEHPK3PXP'
  const part = (index: number) => {
    const bytes = Buffer.from(link).subarray(index * 20, index === 1 ? undefined : 20)
    return formatPart({ id: '9', index, size: 2, bytes })
  }
  const first = look([part(1)])
  expect(first.rows).toEqual([])
  expect(said(first.findings)).toMatchObject([{ says: expect.stringContaining('part 2 of 2') }])
  const both = look([part(0)], [part(1)])
  expect(both.findings).toEqual([])
  expect(both.rows).toMatchObject([{ label: 'ada' }])
})

it('reads no more than 1,024 texts together', () => {
  const texts = Array.from({ length: 1024 }, (_, n) => `text ${n}`)
  expect(joinTexts(texts, ['text 0'])).toHaveLength(1024)
  expect(() => joinTexts(texts, ['one more'])).toThrow('At most 1,024 texts')
})
