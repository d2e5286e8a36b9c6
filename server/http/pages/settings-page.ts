import type { FactorStatus } from '../../two-factor/service.ts'
import type { Speech } from '../../wording/say.ts'
import { words } from '../../wording/words.ts'
import { type Html, html } from './html.ts'
import { csrfField, type PageSession, type Problem, page } from './layout.ts'
import { saidWith } from './said.ts'

export function settingsPage(
  speech: Speech,
  parts: { session: PageSession; status: FactorStatus; problem: Problem | null },
): string {
  const { session, status, problem } = parts
  return page(speech, {
    title: speech.say('pages.settings.title'),
    name: 'two-factor-settings',
    data: {
      enabled: status.enabled,
      pending: status.pending,
      method: status.method,
      remaining: status.backupCodesRemaining,
      low: status.backupCodesLow,
      'confirmed-at': status.confirmedAt,
      'last-verified-at': status.lastVerifiedAt,
    },
    session,
    problem,
    body: status.enabled ? whenOn(speech, session, status) : whenOff(speech, session),
  })
}

function whenOff(speech: Speech, { csrf }: PageSession): Html {
  return html`<form class="card" method="post" action="/auth/settings/two-factor">
${csrfField(csrf)}
<p>${saidWith(speech, words('pages.settings.off'), { badge: chunks => html`<span class="badge off">${chunks}</span>` })}</p>
<button type="submit">${speech.say('pages.settings.turnOn')}</button>
</form>`
}

function whenOn(speech: Speech, { csrf }: PageSession, status: FactorStatus): Html {
  return html`<section class="card">
<p>${saidWith(speech, words('pages.settings.on'), { badge: chunks => html`<span class="badge on">${chunks}</span>` })}</p>
${status.backupCodesLow ? html`<p class="warning">${speech.say('pages.settings.low')}</p>` : null}
<dl>
<dt>${speech.say('pages.settings.method')}</dt><dd>${status.method && speech.say(`pages.settings.method.${status.method}`)}</dd>
<dt>${speech.say('pages.settings.since')}</dt><dd>${moment(speech, status.confirmedAt)}</dd>
<dt>${speech.say('pages.settings.lastVerified')}</dt><dd>${moment(speech, status.lastVerifiedAt)}</dd>
<dt>${speech.say('pages.settings.backupCodes')}</dt><dd>${speech.say('pages.settings.backupCodesLeft', { count: status.backupCodesRemaining })}</dd>
</dl>
<p><a class="button" href="/auth/backup-codes">${speech.say('pages.settings.backupCodes')}</a></p>
<form method="post" action="/auth/settings/disable-two-factor">
${csrfField(csrf)}
<button class="danger" type="submit">${speech.say('pages.settings.turnOff')}</button>
</form>
</section>`
}

/** The time is in UTC, because the server doesn't know the reader's time zone. */
function moment({ locale, say }: Speech, instant: string | null): Html | string {
  if (!instant) return say('pages.settings.never')
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  })
  return html`<time datetime="${instant}">${format.format(new Date(instant))}</time>`
}
