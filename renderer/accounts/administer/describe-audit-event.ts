import type { AuditEvents } from '../../../shared/administration-models.ts'
import { say } from '../../../shared/wording/say.ts'

export type AuditEvent = AuditEvents['events'][number]

/**
 * Describes an event by the server's name of it; `who` is whom it happened to, `by` who did it to
 * them.
 */
const sentences: Readonly<Record<string, (who: string, by: string) => string>> = {
  'user.registered': who => `${who} registered`,
  'user.made_admin': who => say('administer.whoBecameAnAdministrator', { who }),
  'sign_in.password_refused': who => say('administer.whoGaveWrongPassword', { who }),
  'sign_in.challenged': who => say('administer.whoGavePasswordWas', { who }),
  'sign_in.succeeded': who => say('administer.whoSignedIn', { who }),
  'two_factor.setup_begun': who => say('administer.whoBeganTurnTwo', { who }),
  'two_factor.enabled': who => say('administer.whoTurnedTwoFactor', { who }),
  'two_factor.disabled': who => say('administer.whoTurnedTwoFactor2', { who }),
  'two_factor.code_sent': who => say('administer.codeWasSentWho', { who }),
  'two_factor.code_refused': who => say('administer.whoGaveWrongCode', { who }),
  'two_factor.locked': who => say('administer.whoHasWaitAfter', { who }),
  'two_factor.factor_disabled': who => say('administer.noCodeWhoCounts', { who }),
  'two_factor.reset': (who, by) => say('administer.byResetTwoFactor', { by, who }),
  'two_factor.resynced': who => say('administer.whoBroughtAuthenticatorBack', { who }),
  'backup_codes.used': who => say('administer.whoUsedBackupCode', { who }),
  'backup_codes.regenerated': who => say('administer.whoMadeNewBackup', { who }),
  'chat.setup_begun': who => say('administer.whoBeganTurnChats', { who }),
  'chat.enabled': who => say('administer.whoTurnedChatsSecond', { who }),
  'chat.verified': who => say('administer.whoOpenedTheChat', { who }),
  'chat.disabled': who => say('administer.whoTurnedChatsSecond2', { who }),
  'chat.code_sent': who => say('administer.codeChatWasSent', { who }),
  'chat.code_refused': who => say('administer.whoGaveWrongCode2', { who }),
  'chat.locked': who => say('administer.whoHasWaitChat', { who }),
  'chat.factor_disabled': who => say('administer.noCodeWhoOpens', { who }),
  'chat.recovered': who => say('administer.whoRecoveredTheChat', { who }),
}

/** What the log can be cut down to, in the words of its sentences. */
export const auditEventKinds = Object.entries(sentences).map(([value, sentence]) => ({
  value,
  label: capitalised(sentence(say('administer.somebody'), say('administer.anAdministrator'))),
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
  const who = nameOf(event.userId, say('administer.somebodyUnknown'))
  const by = nameOf(event.actorId ?? event.userId, say('administer.somebodyUnknown'))
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
