import type { Speech } from '../../wording/say.ts'
import { html } from './html.ts'
import { type Problem, page } from './layout.ts'

/** Shows a problem that no form can show, because the request itself or the server was at fault. */
export function problemPage(speech: Speech, problem: Problem): string {
  return page(speech, {
    title: speech.say('pages.problem.title'),
    name: 'problem',
    problem,
    body: html`<p class="aside"><a href="/auth/settings/two-factor">${speech.say('pages.problem.toSettings')}</a></p>`,
  })
}
