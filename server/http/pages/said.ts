import type { Tag } from '../../../shared/wording/render.ts'
import type { Speech } from '../../wording/say.ts'
import type { ServerWords } from '../../wording/words.ts'
import { type Html, html } from './html.ts'

/** Returns a message with tags, such as `<b>`, as markup. */
export function saidWith(
  speech: Speech,
  words: ServerWords,
  tags: Readonly<Record<string, Tag<Html>>>,
): Html {
  return html`${speech.sayParts(words, tags)}`
}
