import { describe, expect, it } from 'vitest'
import { findAccount } from '../../../core/accounts/stored-account.ts'
import { findHolder } from '../../../core/backup-codes/code-holder.ts'
import { fileFreshCodes, markCodeUsed, nextUnusedCode } from '../../../core/backup-codes/rules.ts'
import { emptyDocument } from '../../../core/vault/document.ts'

const id = '11111111-1111-4111-8111-111111111111'
const absent = '22222222-2222-4222-8222-222222222222'

/** Makes a document with an account that gets codes by SMS, so that no entry produces them. */
function documentWithAccount() {
  const document = emptyDocument('')
  document.connections.push({
    id,
    name: 'Example',
    address: 'https://auth.example.org',
    dialectId: 'users-2fa',
    authorityPem: null,
    email: 'ada@example.org',
    passwordSecret: null,
    answersByItself: true,
    session: null,
    status: null,
    statusAt: null,
    chatVerifiedUntil: null,
    journal: null,
    createdAt: 0,
    recoveryEmail: null,
    backupCodes: [],
  })
  return document
}

describe('an account without an entry', () => {
  it("is distinguished from one that doesn't exist", () => {
    expect(() => findHolder(documentWithAccount(), absent)).toThrow('no longer here')
  })

  it('keeps the backup codes of a set, and which were used', () => {
    const document = documentWithAccount()
    fileFreshCodes(document, id, ['first', 'second'], 1)
    markCodeUsed(document, id, 'first', 'at the office', 2)
    expect(nextUnusedCode(document, id)).toBe('second')
    fileFreshCodes(document, id, ['third'], 3)
    expect(findAccount(document, id).backupCodes).toEqual([
      { code: 'first', state: 'used', usedAt: 2, note: 'at the office' },
      { code: 'second', state: 'void', usedAt: null, note: '' },
      { code: 'third', state: 'unused', usedAt: null, note: '' },
    ])
  })
})
