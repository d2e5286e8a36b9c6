import type { Speech } from '../../wording/say.ts'
import { type ServerWords, words } from '../../wording/words.ts'
import { type Fragment, Html, html } from './html.ts'
import { iconPath, stylePath } from './style.ts'

export interface PageParts {
  readonly title: string
  /** The page has it as `data-page`, by which programs recognize the page. */
  readonly name: string
  /** The main element has these as `data-` attributes for programs. */
  readonly data?: Readonly<Record<string, string | number | boolean | null>>
  /** The user who is signed in, for the head of the page. */
  readonly session?: PageSession | null
  readonly problem?: Problem | null
  readonly body: Fragment
}

export interface PageSession {
  readonly email: string
  readonly csrf: string
}

/** Tells what went wrong with the request. */
export interface Problem {
  readonly code: string
  readonly words: ServerWords
  readonly remainingAttempts?: number | undefined
  readonly retryAfterSeconds?: number | undefined
}

export function page(
  speech: Speech,
  { title, name, data = {}, session, problem, body }: PageParts,
): string {
  return html`<!doctype html>
<html lang="${speech.locale}" dir="${speech.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Countersign</title>
<link rel="icon" href="${iconPath}" type="image/svg+xml">
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<a class="skip" href="#main">${speech.say('pages.layout.skip')}</a>
<header class="bar">
<a class="brand" href="/auth/settings/two-factor">Countersign</a>
${session ? signOut(speech, session) : null}
</header>
<main id="main" data-page="${name}"${attributes(data)}>
<h1>${title}</h1>
${problem ? alert(speech, problem) : null}
${body}
</main>
</body>
</html>
`.markup
}

function signOut(speech: Speech, { email, csrf }: PageSession): Html {
  return html`<form class="who" method="post" action="/auth/logout">
<bdi class="email">${email}</bdi>${csrfField(csrf)}
<button class="quiet" type="submit">${speech.say('pages.layout.signOut')}</button>
</form>`
}

function alert(speech: Speech, problem: Problem): Html {
  const { code, remainingAttempts, retryAfterSeconds } = problem
  const data = attributes({
    error: code,
    'remaining-attempts': remainingAttempts ?? null,
    'retry-after': retryAfterSeconds ?? null,
  })
  return html`<p class="alert" role="alert"${data}>${speech.sayWords(wordsOf(problem))}</p>`
}

function wordsOf({ words: problem, remainingAttempts: count }: Problem): ServerWords {
  if (count === undefined) return problem
  return words('pages.layout.problemWithAttempts', { problem, count })
}

function attributes(data: Readonly<Record<string, string | number | boolean | null>>): Html {
  const present = Object.entries(data).filter(([, value]) => value !== null)
  return new Html(
    present.map(([key, value]) => html` data-${key}="${String(value)}"`.markup).join(''),
  )
}

export function csrfField(csrf: string): Html {
  return html`<input type="hidden" name="csrf_token" value="${csrf}">`
}

interface Field {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'email' | 'password'
  readonly autocomplete: string
  /** Phones open their number pad for it. */
  readonly isNumeric?: true
  readonly isFirst?: true
  readonly value?: string
  readonly hint?: string
}

export function field(parts: Field): Html {
  const { name, label, type = 'text', autocomplete, isNumeric, isFirst, value = '' } = parts
  const about = parts.hint ? html` aria-describedby="${name}-hint"` : null
  return html`<div class="field">
<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${value}"
 maxlength="254" required${isNumeric ? html` inputmode="numeric"` : null}${isFirst ? html` autofocus=""` : null}${about}>
${parts.hint ? html`<p class="hint" id="${name}-hint">${parts.hint}</p>` : null}
</div>`
}
