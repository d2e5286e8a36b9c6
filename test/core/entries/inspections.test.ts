import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { createInspections } from '../../../core/entries/inspections.ts'
import { emptyDocument } from '../../../core/vault/document.ts'
import { withoutVault } from '../../../core/vault/while-open.ts'
import { formatPart } from '../../../shared/qr/code-parts.ts'
import { said } from '../../said.ts'

const look = (texts: readonly string[]) =>
  createInspections(() => emptyDocument(''), randomUUID, withoutVault()).inspect(texts, null)

const link = (name: string) => `otpauth://totp/${name}?secret=JBSWY3DPEHPK3PXPJBSWY3DP`

it('offers an entry once, however many texts of a batch hold it', async () => {
  const [one, again] = [link('one'), `${link('one')}&issuer=`]
  expect((await look([one, again, one])).candidates).toMatchObject([{ label: 'one' }])
})

it('offers what shares a secret under several names', async () => {
  const { candidates } = await look([link('one'), link('other')])
  expect(candidates).toMatchObject([{ label: 'one' }, { label: 'other' }])
})

it('finds links wherever they stand in what is pasted, and says nothing of the rest', async () => {
  const pasted = 'My codes:\n- Acme: otpauth://totp/Acme:ada?secret=JBSWY3DPEHPK3PXP (old)\nBye'
  expect(await look([pasted])).toMatchObject({
    candidates: [{ issuer: 'Acme', label: 'ada', warnings: [] }],
    findings: [],
  })
})

it('names a code that only another app can use', async () => {
  expect(said(await look(['phonefactor://activate_account?code=1']))).toMatchObject({
    candidates: [],
    findings: [{ kind: 'refused', says: expect.stringContaining('Microsoft') }],
  })
})

it('joins the parts of one code that come one after another', async () => {
  const link = 'otpauth://totp/Acme:ada?secret=JBSWY3DPEHPK3PXP'
  const part = (index: number) => {
    const bytes = Buffer.from(link).subarray(index * 20, index === 1 ? undefined : 20)
    return formatPart({ id: '9', index, size: 2, bytes })
  }
  const inspections = createInspections(() => emptyDocument(''), randomUUID, withoutVault())
  const first = await inspections.inspect([part(1)], null)
  expect(first.candidates).toEqual([])
  expect(said(first.findings)).toMatchObject([{ says: expect.stringContaining('part 2 of 2') }])
  const both = await inspections.inspect([part(0)], first.batch)
  expect(both.findings).toEqual([])
  expect(both.candidates).toMatchObject([{ label: 'ada' }])
})
