import type { TotpSetup } from '../../two-factor/service.ts'
import { Html, html } from './html.ts'
import { csrfField, field, type PageSession, type Problem, page } from './layout.ts'

interface Parts {
  readonly session: PageSession
  readonly problem: Problem | null
}

const title = 'Set up two-factor'

/** What it is about, before a secret is made. The sign-in was a while ago: the password is asked for. */
export function setupIntroduction(parts: Parts & { asksPassword?: boolean }): string {
  const { session, problem, asksPassword = false } = parts
  return page({
    title,
    name: 'two-factor-setup',
    session,
    problem,
    body: html`<form class="card" method="post" action="/auth/two-factor-setup">
${csrfField(session.csrf)}
<p>After your password, signing in will also ask for a code from an authenticator app on a device
that only you have. A password that leaks is then not enough to get in.</p>
<ol>
<li>Add this account to your authenticator app.</li>
<li>Confirm with the first code that it shows.</li>
<li>Save ten backup codes, for the day your device is lost.</li>
</ol>
${asksPassword ? passwordFields(session) : null}
<button type="submit">Begin</button>
</form>`,
  })
}

export function setupPage(parts: Parts & { setup: TotpSetup; qrSvg: string }): string {
  const { session, problem, setup, qrSvg } = parts
  return page({
    title,
    name: 'two-factor-setup',
    data: { secret: setup.secret, 'otpauth-url': setup.otpauthUrl },
    session,
    problem,
    body: html`<section class="card" aria-labelledby="scan">
<h2 id="scan">1. Add the account to your app</h2>
<p>Scan this picture with your authenticator app.</p>
<figure class="qr" role="img" aria-label="QR code of the setup key below">${new Html(qrSvg)}</figure>
<p>Or enter this key by hand:</p>
<p class="key"><code>${grouped(setup.secret)}</code></p>
<p class="hint">Time-based, six digits, every 30 seconds.</p>
</section>
<form class="card" method="post" action="/auth/two-factor-verify-setup">
<h2>2. Confirm with a code</h2>
${csrfField(session.csrf)}
${field({ name: 'code', label: 'Code', autocomplete: 'one-time-code', isNumeric: true, hint: 'The six digits that the app shows now.' })}
<button type="submit">Turn two-factor on</button>
</form>`,
  })
}

function passwordFields({ email }: PageSession): Html {
  return html`<input type="email" autocomplete="username" value="${email}" readonly hidden>
${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password', isFirst: true, hint: 'You signed in a while ago: enter your password again.' })}`
}

function grouped(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? ''
}
