import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { createInspections } from '../../core/inspection.ts'
import { emptyDocument } from '../../core/vault/document.ts'

const look = (texts: readonly string[]) =>
  createInspections(() => emptyDocument(''), randomUUID).inspect(texts, null)

it('offers a secret once, however many texts of a batch hold it', () => {
  const [one, other] = ['one', 'other'].map(
    name => `otpauth://totp/${name}?secret=JBSWY3DPEHPK3PXPJBSWY3DP`,
  ) as [string, string]
  expect(look([one, other, one]).candidates).toMatchObject([{ label: 'one' }])
})
