import type { FactorStatus, Method } from '../../two-factor/service.ts'
import { type Html, html } from './html.ts'
import { csrfField, type PageSession, type Problem, page } from './layout.ts'

const methodNames: Record<Method, string> = {
  totp: 'Authenticator app',
  sms: 'SMS (weaker than an authenticator app)',
  email: 'E-mail (weaker than an authenticator app)',
}

export function settingsPage(parts: {
  session: PageSession
  status: FactorStatus
  problem: Problem | null
}): string {
  const { session, status, problem } = parts
  return page({
    title: 'Two-factor settings',
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
    body: status.enabled ? whenOn(session, status) : whenOff(session),
  })
}

function whenOff({ csrf }: PageSession): Html {
  return html`<form class="card" method="post" action="/auth/settings/two-factor">
${csrfField(csrf)}
<p><span class="badge off">Off</span> Your password alone opens this account.</p>
<button type="submit">Turn two-factor on</button>
</form>`
}

function whenOn({ csrf }: PageSession, status: FactorStatus): Html {
  return html`<section class="card">
<p><span class="badge on">On</span> Signing in asks for a second step.</p>
${status.backupCodesLow ? html`<p class="warning">Few backup codes are left: make new ones.</p>` : null}
<dl>
<dt>Method</dt><dd>${status.method && methodNames[status.method]}</dd>
<dt>On since</dt><dd>${moment(status.confirmedAt)}</dd>
<dt>Last verified</dt><dd>${moment(status.lastVerifiedAt)}</dd>
<dt>Backup codes</dt><dd>${status.backupCodesRemaining} left</dd>
</dl>
<p><a class="button" href="/auth/backup-codes">Backup codes</a></p>
<form method="post" action="/auth/settings/disable-two-factor">
${csrfField(csrf)}
<button class="danger" type="submit">Turn two-factor off …</button>
</form>
</section>`
}

function moment(instant: string | null): Html | string {
  if (!instant) return 'never'
  return html`<time datetime="${instant}">${instant.slice(0, 16).replace('T', ' ')} UTC</time>`
}
