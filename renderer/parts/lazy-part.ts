import { type ComponentType, lazy } from 'react'
import { learnLater } from '../bridge/learn-later.ts'

/** A component of a file that is fetched when it is first shown, with the messages that it says. */
export function lazyPart<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), learnLater()])
    return { default: component }
  })
}
