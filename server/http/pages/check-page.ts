import type { Method } from '../../two-factor/service.ts'
import { html } from './html.ts'
import { csrfField, field, type Problem, page } from './layout.ts'

const whereToLook: Record<Method, string> = {
  totp: 'Enter the six digits that your authenticator app shows.',
  sms: 'Enter the six digits that we sent to your phone. They expire after 10 minutes.',
  email: 'Enter the six digits that we sent to your e-mail. They expire after 10 minutes.',
}

/** The check between password and session. */
export function checkPage(parts: {
  csrf: string
  /** Null where it is not known any more. */
  method: Method | null
  problem: Problem | null
}): string {
  const { csrf, method, problem } = parts
  return page({
    title: 'Two-step verification',
    name: 'two-step-verification',
    data: { method },
    problem,
    body: html`<form class="card" method="post" action="/auth/verify-2fa">
${csrfField(csrf)}
<p>${method ? whereToLook[method] : 'Enter the six-digit code.'}</p>
${field({ name: 'code', label: 'Code', autocomplete: 'one-time-code', isNumeric: true, isFirst: true })}
<button type="submit">Verify</button>
</form>
<details class="card">
<summary>Use a backup code instead</summary>
<form method="post" action="/auth/verify-2fa">
${csrfField(csrf)}
${field({
  name: 'backup_code',
  label: 'Backup code',
  autocomplete: 'off',
  hint: 'One of the ten codes that you saved. Each works once.',
})}
<button type="submit">Use backup code</button>
</form>
</details>
<p class="aside"><a href="/auth/login">Sign in as somebody else</a></p>`,
  })
}
