import type { Speech } from '../../wording/say.ts'
import { html } from './html.ts'
import { type Problem, page } from './layout.ts'

/** This page says what no form can show: the request itself was at fault, or the server. */
export function problemPage(speech: Speech, problem: Problem): string {
  return page(speech, {
    title: speech.say('pages.problem.title'),
    name: 'problem',
    problem,
    body: html`<p class="aside"><a href="/auth/settings/two-factor">${speech.say('pages.problem.toSettings')}</a></p>`,
  })
}
