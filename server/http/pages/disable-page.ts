import type { Method } from '../../two-factor/service.ts'
import type { Speech } from '../../wording/say.ts'
import { html } from './html.ts'
import { csrfField, field, type PageSession, type Problem, page } from './layout.ts'

/** Asks for confirmation before two-factor is turned off. */
export function disablePage(
  speech: Speech,
  parts: { session: PageSession; method: Method; problem: Problem | null },
): string {
  const { session, method, problem } = parts
  const hint = speech.say(method === 'totp' ? 'pages.disable.appHint' : 'pages.disable.sentHint')
  return page(speech, {
    title: speech.say('pages.disable.title'),
    name: 'two-factor-disable-confirm',
    data: { enabled: true, method },
    session,
    problem,
    body: html`<form class="card" method="post" action="/auth/settings/disable-two-factor">
${csrfField(session.csrf)}
<input type="email" autocomplete="username" value="${session.email}" readonly hidden>
<p>${speech.say('pages.disable.about')}</p>
${field({ name: 'password', label: speech.say('pages.fields.password'), type: 'password', autocomplete: 'current-password', isFirst: true })}
${field({ name: 'code', label: speech.say('pages.fields.code'), autocomplete: 'one-time-code', hint })}
<div class="row">
<button class="danger" type="submit">${speech.say('pages.disable.submit')}</button>
<a class="button quiet" href="/auth/settings/two-factor">${speech.say('pages.disable.keep')}</a>
</div>
</form>`,
  })
}
