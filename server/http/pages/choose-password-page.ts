import { html } from './html.ts'
import { csrfField, field, type Problem, page } from './layout.ts'

/** For whoever was given a one-time password by whoever runs the server. */
export function choosePasswordPage(parts: {
  csrf: string
  email: string
  problem: Problem | null
}): string {
  const { csrf, email, problem } = parts
  return page({
    title: 'Choose your password',
    name: 'choose-password',
    problem,
    body: html`<form class="card" method="post" action="/auth/choose-password">
${csrfField(csrf)}
<p>The password that you were given is good for one thing: choosing your own.</p>
${field({ name: 'email', label: 'E-mail', type: 'email', autocomplete: 'username', value: email })}
${field({ name: 'password', label: 'One-time password', type: 'password', autocomplete: 'off', isFirst: true })}
${field({ name: 'new_password', label: 'Your own password', type: 'password', autocomplete: 'new-password', hint: 'Eight characters or more. The longer, the better.' })}
<button type="submit">Keep this password</button>
</form>`,
  })
}
