/**
 * Reads web pages as a program: `data-page` names the page, and data- attributes contain its state.
 */
import type { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Http, HttpAnswer } from './http.ts'
import type { Attributes, HtmlPage } from './read-html.ts'
import { toRefusal } from './refusals.ts'
import { serviceRefusals } from './service-refusals.ts'

export interface Page {
  readonly name: string
  /** Returns a data- attribute of the main element; null if there is none. */
  read(attribute: string): string | null
  /** Throws `bad-reply`. */
  parse<S extends z.ZodType>(attribute: string, schema: S): z.output<S>
  /** Reads the same attribute of every element that has it. Throws `bad-reply`. */
  parseAll<S extends z.ZodType>(attribute: string, schema: S): z.output<S>
  /** Throws `bad-reply` if it is another page. */
  expect(name: string): void
}

/** Undefined fields are left out. */
export type FormFields = Readonly<Record<string, string | undefined>>

export interface Pages {
  /** Throws what `Http.send` throws, `bad-reply`, and what a page's alert means. */
  open(path: string, signal?: AbortSignal): Promise<Page>
  /** Sends a form with the token of a page seen before, or else of the named page. */
  submit(path: string, tokenPath: string, fields: FormFields, signal?: AbortSignal): Promise<Page>
  /** Forgets the token, because its session is over. */
  forget(): void
}

export function createPages(http: Http, prefix: string): Pages {
  let formTokenSecret: string | null = null

  async function visit(
    method: 'GET' | 'POST',
    path: string,
    form: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Page> {
    const type = 'application/x-www-form-urlencoded'
    const content = form === undefined ? undefined : { type, text: form }
    const request = { method, path: prefix + path, content, signal }
    const answer = await http.send({ ...request, accept: 'text/html' })
    const page = await readPage(answer)
    formTokenSecret = page.formTokenSecret
    return page
  }

  const pages: Pages = {
    open: (path, signal) => visit('GET', path, undefined, signal),
    async submit(path, tokenPath, fields, signal) {
      if (formTokenSecret === null) await pages.open(tokenPath, signal)
      const form = new URLSearchParams({ csrf_token: formTokenSecret ?? '' })
      for (const [name, value] of Object.entries(fields)) {
        if (value !== undefined) form.set(name, value)
      }
      return visit('POST', path, form.toString(), signal)
    },
    forget() {
      formTokenSecret = null
    },
  }
  return pages
}

/** Tells whether the address shows the page with that name. */
export async function isPage(http: Http, path: string, name: string, signal?: AbortSignal) {
  const answer = await http.send({ method: 'GET', path, accept: 'text/html', signal })
  if (answer.status === 429) throw toRefusal(answer, { code: null }, serviceRefusals)
  if (answer.status !== 200) return false
  return (await readAnswer(answer))?.main.get('data-page') === name
}

interface FoundPage extends HtmlPage {
  readonly main: Attributes
}

/**
 * Null if the answer isn't one of these pages, because other sites' pages may be arbitrarily large.
 * The parser is loaded with the first page, since most runs of the program see none.
 */
async function readAnswer({ contentType, text }: HttpAnswer): Promise<FoundPage | null> {
  if (contentType !== 'text/html') return null
  const { readHtml } = await import('./read-html.ts')
  const page = readHtml(text)
  return page?.main ? { ...page, main: page.main } : null
}

async function readPage(
  answer: HttpAnswer,
): Promise<Page & { readonly formTokenSecret: string | null }> {
  const { status, call } = answer
  const page = await readAnswer(answer)
  if (status < 200 || status > 299) {
    const alert = page?.inside.find(attributes => attributes.get('role') === 'alert')
    const remaining = alert?.get('data-remaining-attempts')
    const remainingAttempts = remaining === undefined ? undefined : Number(remaining)
    const code = alert?.get('data-error') ?? null
    throw toRefusal(answer, { code, remainingAttempts }, serviceRefusals)
  }
  if (!page) {
    throw new AppError('bad-reply', words('core.dialects.reply.otherPage', { call }))
  }
  const bad = (place: string) =>
    new AppError('bad-reply', words('core.dialects.reply.badPage', { call, place }))
  const check = <S extends z.ZodType>(attribute: string, value: unknown, schema: S) => {
    const parsed = schema.safeParse(value)
    if (!parsed.success) throw bad(`data-${attribute}`)
    return parsed.data
  }
  const { main, inside, formTokenSecret } = page
  const read = (attribute: string) => main.get(`data-${attribute}`) ?? null
  return {
    name: read('page') ?? '',
    formTokenSecret,
    read,
    parse: (attribute, schema) => check(attribute, read(attribute), schema),
    parseAll(attribute, schema) {
      const values = inside.flatMap(attributes => attributes.get(`data-${attribute}`) ?? [])
      return check(attribute, values, schema)
    },
    expect(name) {
      if (read('page') !== name) throw bad('data-page')
    },
  }
}
