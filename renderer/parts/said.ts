import { createElement, Fragment, type ReactNode } from 'react'
import { sayParts } from '../../shared/wording/say.ts'
import type { Words } from '../../shared/wording/words.ts'

/** This is how each tag of a message is drawn: `{ b: chunks => <b>{chunks}</b> }`. */
export type Tags = Readonly<Record<string, (chunks: ReactNode[]) => ReactNode>>

/** A message whose parts are drawn differently, as what React renders. */
export function saidWith(words: Words, tags: Tags): ReactNode {
  return createElement(Fragment, null, ...sayParts<ReactNode>(words, tags as never))
}
