import type { FactorStatus } from '../../two-factor/service.ts'
import { type Html, html } from './html.ts'
import { csrfField, field, type PageSession, type Problem, page } from './layout.ts'

interface Parts {
  readonly session: PageSession
  readonly status: FactorStatus
  /** By SMS or e-mail, just now or a moment ago. */
  readonly isCodeSent: boolean
  readonly problem: Problem | null
}

/** How many are left, and the way to new ones: the codes themselves were shown once. */
export function backupCodesPage(parts: Parts): string {
  const { session, status, problem } = parts
  return page({
    title: 'Backup codes',
    name: 'backup-codes',
    data: { remaining: status.backupCodesRemaining, low: status.backupCodesLow },
    session,
    problem,
    body: html`<section class="card">
<p><strong>${status.backupCodesRemaining} of 10</strong> backup codes are left.</p>
${status.backupCodesLow ? html`<p class="warning">Few are left: make new ones.</p>` : null}
<p class="hint">Codes are shown once, when they are made: we keep only what recognises them.</p>
</section>
<form class="card" method="post" action="/auth/regenerate-backup-codes">
<h2>Make new codes</h2>
${csrfField(session.csrf)}
<p>The codes that you have now will no longer work.</p>
${askForCode(parts)}
</form>
<p class="aside"><a href="/auth/settings/two-factor">Back to the settings</a></p>`,
  })
}

function askForCode({ status, isCodeSent }: Parts): Html {
  if (status.canResend && !isCodeSent) {
    return html`<button type="submit">Send me a code first</button>`
  }
  const hint = status.canResend ? 'The one that we have sent you.' : 'From your authenticator app.'
  const asked = { name: 'code', label: 'Code', autocomplete: 'one-time-code', hint }
  return html`${field({ ...asked, isNumeric: true })}
<button type="submit">Make new codes</button>`
}

/** The one answer that shows them. */
export function freshBackupCodesPage(parts: {
  session: PageSession
  backupCodes: readonly string[]
}): string {
  const { session, backupCodes } = parts
  return page({
    title: 'Save your backup codes',
    name: 'fresh-backup-codes',
    data: { remaining: backupCodes.length, enabled: true },
    session,
    body: html`<section class="card">
<p>Each of these codes signs you in once when your device is not at hand. <strong>They are not shown
again</strong>: print them or keep them in a password manager.</p>
<ul class="codes">
${backupCodes.map(code => html`<li data-backup-code="${code}"><code>${code}</code></li>\n`)}</ul>
<p><a class="button" href="/auth/settings/two-factor">I have saved them</a></p>
</section>`,
  })
}
