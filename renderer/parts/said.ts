import { createElement, Fragment, type ReactNode } from 'react'
import { sayParts } from '../../shared/wording/say.ts'
import type { Words } from '../../shared/wording/words.ts'

/** Renders each tag of a message: `{ b: chunks => <b>{chunks}</b> }`. */
export type Tags = Readonly<Record<string, (chunks: ReactNode[]) => ReactNode>>

/** Renders a message with tags for React. */
export function saidWith(words: Words, tags: Tags): ReactNode {
  return createElement(Fragment, null, ...sayParts<ReactNode>(words, tags as never))
}
