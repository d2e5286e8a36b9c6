/** Markup that was either written in this code or escaped. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type Fragment = Html | string | number | null | readonly Fragment[]

/** Escapes every fragment, for text and for quoted attributes, unless it is Html already. */
export function html(parts: TemplateStringsArray, ...fragments: Fragment[]): Html {
  return new Html(String.raw({ raw: parts }, ...fragments.map(toMarkup)))
}

function toMarkup(fragment: Fragment): string {
  if (fragment === null) return ''
  if (fragment instanceof Html) return fragment.markup
  if (typeof fragment === 'object') return fragment.map(toMarkup).join('')
  return String(fragment).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
