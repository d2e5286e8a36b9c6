import type { AuditEvents } from '../../../shared/administration-models.ts'

export type AuditEvent = AuditEvents['events'][number]

/** By the server's name of the event; `who` is whom it happened to, `by` who did it to them. */
const sentences: Readonly<Record<string, (who: string, by: string) => string>> = {
  'user.registered': who => `${who} registered`,
  'user.made_admin': who => `${who} became an administrator`,
  'sign_in.password_refused': who => `${who} gave a wrong password`,
  'sign_in.challenged': who => `${who} gave the password and was asked for a code`,
  'sign_in.succeeded': who => `${who} signed in`,
  'two_factor.setup_begun': who => `${who} began to turn two-factor on`,
  'two_factor.enabled': who => `${who} turned two-factor on`,
  'two_factor.disabled': who => `${who} turned two-factor off`,
  'two_factor.code_sent': who => `A code was sent to ${who}`,
  'two_factor.code_refused': who => `${who} gave a wrong code`,
  'two_factor.locked': who => `${who} has to wait after too many wrong codes`,
  'two_factor.factor_disabled': who =>
    `No code of ${who} counts any more, after too many wrong ones`,
  'two_factor.reset': (who, by) => `${by} reset two-factor for ${who}`,
  'two_factor.resynced': who => `${who} brought the authenticator back in step`,
  'backup_codes.used': who => `${who} used a backup code`,
  'backup_codes.regenerated': who => `${who} made new backup codes`,
  'chat.setup_begun': who => `${who} began to turn the chat’s second step on`,
  'chat.enabled': who => `${who} turned the chat’s second step on`,
  'chat.verified': who => `${who} opened the chat`,
  'chat.disabled': who => `${who} turned the chat’s second step off`,
  'chat.code_sent': who => `A code for the chat was sent to ${who}`,
  'chat.code_refused': who => `${who} gave a wrong code for the chat`,
  'chat.locked': who => `${who} has to wait for the chat after too many wrong codes`,
  'chat.factor_disabled': who =>
    `No code of ${who} opens the chat any more, after too many wrong ones`,
  'chat.recovered': who => `${who} recovered the chat`,
}

/** What the log can be cut down to, in the words of its sentences. */
export const auditEventKinds = Object.entries(sentences).map(([value, sentence]) => ({
  value,
  label: capitalised(sentence('somebody', 'an administrator')),
}))

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const details: Readonly<Record<string, string>> = {
  totp: 'With an authenticator app',
  sms: 'By SMS',
  email: 'By e-mail',
  'with a code': 'With a code',
  'with a backup code': 'With a backup code',
}

/** A sentence about an event, and below it what else is known. Users are named by `names`, else by number. */
export function describeAuditEvent(
  event: AuditEvent,
  names: ReadonlyMap<number, string>,
): { sentence: string; details: string } {
  const nameOf = (id: number | null, nobody: string) =>
    id === null ? nobody : (names.get(id) ?? `User ${id}`)
  const who = nameOf(event.userId, 'Somebody unknown')
  const by = nameOf(event.actorId ?? event.userId, 'Somebody unknown')
  const known = Object.hasOwn(sentences, event.event) ? sentences[event.event] : undefined
  const isByOther = event.actorId !== null && event.actorId !== event.userId
  const { detail, address, userAgent } = event
  return {
    // Another server may tell of events that nobody here knows: they are shown as they came.
    sentence: known ? `${known(who, by)}.` : `${who}: ${event.event}`,
    details: [
      isByOther && event.event !== 'two_factor.reset' && `By ${by}`,
      detail && (Object.hasOwn(details, detail) ? details[detail] : detail),
      address && `From ${address}`,
      userAgent,
    ]
      .filter(Boolean)
      .join(' · '),
  }
}
