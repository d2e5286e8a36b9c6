import type { Method } from '../../two-factor/service.ts'
import type { Speech } from '../../wording/say.ts'
import { html } from './html.ts'
import { csrfField, field, type Problem, page } from './layout.ts'

/** Shows the check between password and session. */
export function checkPage(
  speech: Speech,
  parts: {
    csrf: string
    /** Null if the challenge is no longer known. */
    method: Method | null
    problem: Problem | null
  },
): string {
  const { csrf, method, problem } = parts
  return page(speech, {
    title: speech.say('pages.check.title'),
    name: 'two-step-verification',
    data: { method },
    problem,
    body: html`<form class="card" method="post" action="/auth/verify-2fa">
${csrfField(csrf)}
<p>${speech.say(`pages.check.${method ?? 'anyCode'}`)}</p>
${field({ name: 'code', label: speech.say('pages.fields.code'), autocomplete: 'one-time-code', isNumeric: true, isFirst: true })}
<button type="submit">${speech.say('pages.check.verify')}</button>
</form>
<details class="card">
<summary>${speech.say('pages.check.backup.open')}</summary>
<form method="post" action="/auth/verify-2fa">
${csrfField(csrf)}
${field({
  name: 'backup_code',
  label: speech.say('pages.fields.backupCode'),
  autocomplete: 'off',
  hint: speech.say('pages.check.backup.hint'),
})}
<button type="submit">${speech.say('pages.check.backup.use')}</button>
</form>
</details>
<p class="aside"><a href="/auth/login">${speech.say('pages.check.somebodyElse')}</a></p>`,
  })
}
