import type { TotpSetup } from '../../two-factor/service.ts'
import type { Speech } from '../../wording/say.ts'
import { Html, html } from './html.ts'
import { csrfField, field, type PageSession, type Problem, page } from './layout.ts'

interface Parts {
  readonly session: PageSession
  readonly problem: Problem | null
}

/**
 * Explains the setup before a secret is made. If the sign-in was a while ago, the page asks for the
 * password.
 */
export function setupIntroduction(
  speech: Speech,
  parts: Parts & { asksPassword?: boolean },
): string {
  const { session, problem, asksPassword = false } = parts
  return page(speech, {
    title: speech.say('pages.setup.title'),
    name: 'two-factor-setup',
    session,
    problem,
    body: html`<form class="card" method="post" action="/auth/two-factor-setup">
${csrfField(session.csrf)}
<p>${speech.say('pages.setup.about')}</p>
<ol>
<li>${speech.say('pages.setup.step.add')}</li>
<li>${speech.say('pages.setup.step.confirm')}</li>
<li>${speech.say('pages.setup.step.save')}</li>
</ol>
${asksPassword ? passwordFields(speech, session) : null}
<button type="submit">${speech.say('pages.setup.begin')}</button>
</form>`,
  })
}

export function setupPage(
  speech: Speech,
  parts: Parts & { setup: TotpSetup; qrSvg: string },
): string {
  const { session, problem, setup, qrSvg } = parts
  return page(speech, {
    title: speech.say('pages.setup.title'),
    name: 'two-factor-setup',
    data: { secret: setup.secret, 'otpauth-url': setup.otpauthUrl },
    session,
    problem,
    body: html`<section class="card" aria-labelledby="scan">
<h2 id="scan">${speech.say('pages.setup.addTitle')}</h2>
<p>${speech.say('pages.setup.scan')}</p>
<figure class="qr" role="img" aria-label="${speech.say('pages.setup.qrCode')}">${new Html(qrSvg)}</figure>
<p>${speech.say('pages.setup.byHand')}</p>
<p class="key"><code>${grouped(setup.secret)}</code></p>
<p class="hint">${speech.say('pages.setup.parameters')}</p>
</section>
<form class="card" method="post" action="/auth/two-factor-verify-setup">
<h2>${speech.say('pages.setup.confirmTitle')}</h2>
${csrfField(session.csrf)}
${field({ name: 'code', label: speech.say('pages.fields.code'), autocomplete: 'one-time-code', isNumeric: true, hint: speech.say('pages.setup.codeHint') })}
<button type="submit">${speech.say('pages.setup.turnOn')}</button>
</form>`,
  })
}

function passwordFields(speech: Speech, { email }: PageSession): Html {
  return html`<input type="email" autocomplete="username" value="${email}" readonly hidden>
${field({ name: 'password', label: speech.say('pages.fields.password'), type: 'password', autocomplete: 'current-password', isFirst: true, hint: speech.say('pages.setup.passwordHint') })}`
}

function grouped(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? ''
}
