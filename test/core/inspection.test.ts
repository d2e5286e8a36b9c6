import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { createInspections } from '../../core/inspection.ts'
import { emptyDocument } from '../../core/vault/document.ts'

const look = (texts: readonly string[]) =>
  createInspections(() => emptyDocument(''), randomUUID).inspect(texts, null)

const link = (name: string) => `otpauth://totp/${name}?secret=JBSWY3DPEHPK3PXPJBSWY3DP`

it('offers an entry once, however many texts of a batch hold it', () => {
  const [one, again] = [link('one'), `${link('one')}&issuer=`]
  expect(look([one, again, one]).candidates).toMatchObject([{ label: 'one' }])
})

it('offers what shares a secret under several names', () => {
  const { candidates } = look([link('one'), link('other')])
  expect(candidates).toMatchObject([{ label: 'one' }, { label: 'other' }])
})
