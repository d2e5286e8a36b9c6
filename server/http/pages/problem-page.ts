import { html } from './html.ts'
import { type Problem, page } from './layout.ts'

/** For what no form can show: the request itself was at fault, or the server. */
export function problemPage(problem: Problem): string {
  return page({
    title: 'That did not work',
    name: 'problem',
    problem,
    body: html`<p class="aside"><a href="/auth/settings/two-factor">Go to the settings</a></p>`,
  })
}
