import type { Method } from '../../two-factor/service.ts'
import { html } from './html.ts'
import { csrfField, field, type PageSession, type Problem, page } from './layout.ts'

/** The question before two-factor is turned off. */
export function disablePage(parts: {
  session: PageSession
  method: Method
  problem: Problem | null
}): string {
  const { session, method, problem } = parts
  const source = method === 'totp' ? 'From your authenticator app' : 'The one we sent you'
  return page({
    title: 'Turn two-factor off?',
    name: 'two-factor-disable-confirm',
    data: { enabled: true, method },
    session,
    problem,
    body: html`<form class="card" method="post" action="/auth/settings/disable-two-factor">
${csrfField(session.csrf)}
<input type="email" autocomplete="username" value="${session.email}" readonly hidden>
<p>Your password alone will then open this account, and your backup codes will stop working.</p>
${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password', isFirst: true })}
${field({ name: 'code', label: 'Code', autocomplete: 'one-time-code', hint: `${source}, or a backup code.` })}
<div class="row">
<button class="danger" type="submit">Turn two-factor off</button>
<a class="button quiet" href="/auth/settings/two-factor">Keep it on</a>
</div>
</form>`,
  })
}
