import { html } from './html.ts'
import { csrfField, field, type Problem, page } from './layout.ts'

export function loginPage(parts: { csrf: string; email: string; problem: Problem | null }): string {
  const { csrf, email, problem } = parts
  return page({
    title: 'Sign in',
    name: 'login',
    problem,
    body: html`<form class="card" method="post" action="/auth/login">
${csrfField(csrf)}
${field({ name: 'email', label: 'E-mail', type: 'email', autocomplete: 'username', isFirst: true, value: email })}
${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password' })}
<button type="submit">Sign in</button>
</form>`,
  })
}
