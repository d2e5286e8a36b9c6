import type { FactorStatus } from '../../two-factor/service.ts'
import type { Speech } from '../../wording/say.ts'
import { words } from '../../wording/words.ts'
import { type Fragment, type Html, html } from './html.ts'
import { csrfField, field, type PageSession, type Problem, page } from './layout.ts'
import { saidWith } from './said.ts'

/** The number of codes in a set. */
const total = 10

interface Parts {
  readonly session: PageSession
  readonly status: FactorStatus
  /** True if a code was sent by SMS or email, just now or a moment ago. */
  readonly isCodeSent: boolean
  readonly problem: Problem | null
}

/** Shows how many codes are left, and how to get new ones. The codes themselves were shown once. */
export function backupCodesPage(speech: Speech, parts: Parts): string {
  const { session, status, problem } = parts
  return page(speech, {
    title: speech.say('pages.backupCodes.title'),
    name: 'backup-codes',
    data: { remaining: status.backupCodesRemaining, low: status.backupCodesLow },
    session,
    problem,
    body: html`<section class="card">
<p>${saidWith(speech, words('pages.backupCodes.left', { count: status.backupCodesRemaining, total }), { b: strong })}</p>
${status.backupCodesLow ? html`<p class="warning">${speech.say('pages.backupCodes.low')}</p>` : null}
<p class="hint">${speech.say('pages.backupCodes.shownOnce')}</p>
</section>
<form class="card" method="post" action="/auth/regenerate-backup-codes">
<h2>${speech.say('pages.backupCodes.make')}</h2>
${csrfField(session.csrf)}
<p>${speech.say('pages.backupCodes.replaces')}</p>
${askForCode(speech, parts)}
</form>
<p class="aside"><a href="/auth/settings/two-factor">${speech.say('pages.backupCodes.back')}</a></p>`,
  })
}

function askForCode(speech: Speech, { status, isCodeSent }: Parts): Html {
  if (status.canResend && !isCodeSent) {
    return html`<button type="submit">${speech.say('pages.backupCodes.sendCode')}</button>`
  }
  const hint = speech.say(
    status.canResend ? 'pages.backupCodes.sentHint' : 'pages.backupCodes.appHint',
  )
  const label = speech.say('pages.fields.code')
  return html`${field({ name: 'code', label, autocomplete: 'one-time-code', hint, isNumeric: true })}
<button type="submit">${speech.say('pages.backupCodes.make')}</button>`
}

/** The only answer that shows the codes. */
export function freshBackupCodesPage(
  speech: Speech,
  parts: { session: PageSession; backupCodes: readonly string[] },
): string {
  const { session, backupCodes } = parts
  return page(speech, {
    title: speech.say('pages.backupCodes.fresh.title'),
    name: 'fresh-backup-codes',
    data: { remaining: backupCodes.length, enabled: true },
    session,
    body: html`<section class="card">
<p>${saidWith(speech, words('pages.backupCodes.fresh.about'), { b: strong })}</p>
<ul class="codes">
${backupCodes.map(code => html`<li data-backup-code="${code}"><code>${code}</code></li>\n`)}</ul>
<p><a class="button" href="/auth/settings/two-factor">${speech.say('pages.backupCodes.fresh.saved')}</a></p>
</section>`,
  })
}

function strong(chunks: Fragment): Html {
  return html`<strong>${chunks}</strong>`
}
