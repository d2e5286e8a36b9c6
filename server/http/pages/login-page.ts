import type { Speech } from '../../wording/say.ts'
import { html } from './html.ts'
import { csrfField, field, type Problem, page } from './layout.ts'

export function loginPage(
  speech: Speech,
  parts: { csrf: string; email: string; problem: Problem | null },
): string {
  const { csrf, email, problem } = parts
  return page(speech, {
    title: speech.say('pages.login.title'),
    name: 'login',
    problem,
    body: html`<form class="card" method="post" action="/auth/login">
${csrfField(csrf)}
${field({ name: 'email', label: speech.say('pages.fields.email'), type: 'email', autocomplete: 'username', isFirst: true, value: email })}
${field({ name: 'password', label: speech.say('pages.fields.password'), type: 'password', autocomplete: 'current-password' })}
<button type="submit">${speech.say('pages.login.submit')}</button>
</form>`,
  })
}
