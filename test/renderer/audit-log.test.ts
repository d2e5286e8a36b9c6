import { describe, expect, it } from 'vitest'
import {
  auditEventKinds,
  describeAuditEvent,
} from '../../renderer/accounts/administer/describe-audit-event.ts'

const names = new Map([
  [1, 'Grace (grace@example.com)'],
  [2, 'Ada (ada@example.com)'],
])
const event = {
  id: 1,
  at: 0,
  userId: 1,
  actorId: null,
  event: 'two_factor.enabled',
  address: null,
  userAgent: null,
  detail: null,
}

describe('the audit log', () => {
  it.each([
    [
      { detail: 'totp' },
      'Grace (grace@example.com) turned on two-factor sign-in.',
      'With an authenticator app',
    ],
    [
      { event: 'two_factor.reset', actorId: 2, detail: 'Lost the phone', address: '192.0.2.7' },
      'Ada (ada@example.com) reset two-factor sign-in for Grace (grace@example.com).',
      'Lost the phone · From 192.0.2.7',
    ],
    [{ userId: 7, event: 'backup_codes.used' }, 'User 7 used a backup code.', ''],
    [
      { userId: null, event: 'sign_in.password_refused' },
      'Unknown user entered a wrong password.',
      '',
    ],
    [
      { event: 'user.renamed', actorId: 2 },
      'Grace (grace@example.com): user.renamed',
      'By Ada (ada@example.com)',
    ],
    [{ event: 'toString' }, 'Grace (grace@example.com): toString', ''],
  ])('tells %o in a sentence', (part, sentence, details) => {
    expect(describeAuditEvent({ ...event, ...part }, names)).toEqual({ sentence, details })
  })

  it('is cut down to kinds, each by its name', () => {
    expect(auditEventKinds()).toContainEqual({
      value: 'two_factor.reset',
      label: 'Two-factor sign-in reset by an administrator',
    })
    for (const { label } of auditEventKinds()) expect(label).not.toMatch(/[._]|undefined/)
  })
})
