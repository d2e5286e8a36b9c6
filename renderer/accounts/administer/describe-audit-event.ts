import type { AuditEvents } from '../../../shared/administration-models.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import type { MessageKey } from '../../../shared/wording/words.ts'

export type AuditEvent = AuditEvents['events'][number]

/**
 * Each of the server's events has a sentence, in which `who` is the user it happened to and `by`
 * the user who did it, and a name for its kind.
 */
const events: Readonly<Record<string, readonly [MessageKey, MessageKey]>> = {
  'user.registered': ['administer.event.registered', 'administer.kind.registered'],
  'user.made_admin': ['administer.event.madeAdmin', 'administer.kind.madeAdmin'],
  'sign_in.password_refused': [
    'administer.event.passwordRefused',
    'administer.kind.passwordRefused',
  ],
  'sign_in.challenged': ['administer.event.challenged', 'administer.kind.challenged'],
  'sign_in.succeeded': ['administer.event.signedIn', 'administer.kind.signedIn'],
  'two_factor.setup_begun': ['administer.event.setupBegun', 'administer.kind.setupBegun'],
  'two_factor.enabled': ['administer.event.enabled', 'administer.kind.enabled'],
  'two_factor.disabled': ['administer.event.disabled', 'administer.kind.disabled'],
  'two_factor.code_sent': ['administer.event.codeSent', 'administer.kind.codeSent'],
  'two_factor.code_refused': ['administer.event.codeRefused', 'administer.kind.codeRefused'],
  'two_factor.locked': ['administer.event.locked', 'administer.kind.locked'],
  'two_factor.factor_disabled': [
    'administer.event.factorDisabled',
    'administer.kind.factorDisabled',
  ],
  'two_factor.reset': ['administer.event.reset', 'administer.kind.reset'],
  'two_factor.resynced': ['administer.event.resynced', 'administer.kind.resynced'],
  'backup_codes.used': ['administer.event.backupCodeUsed', 'administer.kind.backupCodeUsed'],
  'backup_codes.regenerated': [
    'administer.event.backupCodesMade',
    'administer.kind.backupCodesMade',
  ],
  'chat.setup_begun': ['administer.event.chatSetupBegun', 'administer.kind.chatSetupBegun'],
  'chat.enabled': ['administer.event.chatEnabled', 'administer.kind.chatEnabled'],
  'chat.verified': ['administer.event.chatVerified', 'administer.kind.chatVerified'],
  'chat.disabled': ['administer.event.chatDisabled', 'administer.kind.chatDisabled'],
  'chat.code_sent': ['administer.event.chatCodeSent', 'administer.kind.chatCodeSent'],
  'chat.code_refused': ['administer.event.chatCodeRefused', 'administer.kind.chatCodeRefused'],
  'chat.locked': ['administer.event.chatLocked', 'administer.kind.chatLocked'],
  'chat.factor_disabled': [
    'administer.event.chatFactorDisabled',
    'administer.kind.chatFactorDisabled',
  ],
  'chat.recovered': ['administer.event.chatRecovered', 'administer.kind.chatRecovered'],
  'sync.token_made': ['administer.event.syncTokenMade', 'administer.kind.syncTokenMade'],
  'sync.token_removed': ['administer.event.syncTokenRemoved', 'administer.kind.syncTokenRemoved'],
}

/** Returns the values that the log can be filtered by. */
export function auditEventKinds(): { value: string; label: string }[] {
  return Object.entries(events).map(([value, [, kind]]) => ({
    value,
    label: sayWords({ key: kind }),
  }))
}

const details: Readonly<Record<string, MessageKey>> = {
  totp: 'administer.detail.totp',
  sms: 'administer.detail.sms',
  email: 'administer.detail.email',
  'with a code': 'administer.detail.code',
  'with a backup code': 'administer.detail.backupCode',
}

/**
 * Returns a sentence about an event, and what else is known below it. Users are named by `names`,
 * or else by number.
 */
export function describeAuditEvent(
  event: AuditEvent,
  names: ReadonlyMap<number, string>,
): { sentence: string; details: string } {
  const nameOf = (id: number | null) =>
    id === null
      ? say('administer.unknownUser')
      : (names.get(id) ?? say('administer.numberedUser', { id: String(id) }))
  const who = nameOf(event.userId)
  const by = nameOf(event.actorId ?? event.userId)
  const known = Object.hasOwn(events, event.event) ? events[event.event] : undefined
  const isByOther = event.actorId !== null && event.actorId !== event.userId
  const { address, userAgent } = event
  return {
    sentence: known
      ? sayWords({ key: known[0], values: { who, by } })
      : // Another server may tell of events that nobody here knows: they are shown as they came.
        say('administer.event.other', { who, event: event.event }),
    details: [
      isByOther && event.event !== 'two_factor.reset' && say('administer.by', { who: by }),
      describeDetail(event.detail),
      address && say('administer.from', { address }),
      userAgent,
    ]
      .filter(Boolean)
      .join(' · '),
  }
}

function describeDetail(detail: string | null): string | null {
  const known = detail !== null && Object.hasOwn(details, detail) ? details[detail] : undefined
  return known ? sayWords({ key: known }) : detail
}
