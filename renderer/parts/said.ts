import { createElement, Fragment, type ReactNode } from 'react'
import { sayParts } from '../../shared/wording/say.ts'
import type { Words } from '../../shared/wording/words.ts'

/** Draws each tag of a message: `{ b: chunks => <b>{chunks}</b> }`. */
export type Tags = Readonly<Record<string, (chunks: ReactNode[]) => ReactNode>>

/** Turns a message whose parts are drawn differently into what React renders. */
export function saidWith(words: Words, tags: Tags): ReactNode {
  return createElement(Fragment, null, ...sayParts<ReactNode>(words, tags as never))
}
