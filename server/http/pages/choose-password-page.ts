import type { Speech } from '../../wording/say.ts'
import { html } from './html.ts'
import { csrfField, field, type Problem, page } from './layout.ts'

/** The user was given a one-time password by the operator, and chooses an own one here. */
export function choosePasswordPage(
  speech: Speech,
  parts: { csrf: string; email: string; problem: Problem | null },
): string {
  const { csrf, email, problem } = parts
  return page(speech, {
    title: speech.say('pages.choosePassword.title'),
    name: 'choose-password',
    problem,
    body: html`<form class="card" method="post" action="/auth/choose-password">
${csrfField(csrf)}
<p>${speech.say('pages.choosePassword.about')}</p>
${field({ name: 'email', label: speech.say('pages.fields.email'), type: 'email', autocomplete: 'username', value: email })}
${field({ name: 'password', label: speech.say('pages.choosePassword.oneTimePassword'), type: 'password', autocomplete: 'off', isFirst: true })}
${field({ name: 'new_password', label: speech.say('pages.choosePassword.newPassword'), type: 'password', autocomplete: 'new-password', hint: speech.say('pages.choosePassword.newPasswordHint') })}
<button type="submit">${speech.say('pages.choosePassword.submit')}</button>
</form>`,
  })
}
