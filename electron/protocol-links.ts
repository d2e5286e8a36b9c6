/** `otpauth:` links that the system hands over: by an event on macOS, as arguments elsewhere. */

import { app } from 'electron'
import { limits } from '../shared/ceilings.ts'

const maxLinks = 16

export interface HandedLinks {
  /** At most sixteen at once. */
  readonly links: string[]
  /** One of them was longer than any setup link. */
  readonly hasTooLong: boolean
}

function setupLinks(argv: readonly string[]): HandedLinks {
  const all = argv.filter(text => /^otpauth(-migration)?:\/\//i.test(text))
  const links = all.filter(text => text.length <= limits.textLength)
  return { links: links.slice(0, maxLinks), hasTooLong: links.length < all.length }
}

/**
 * Listens from before `ready` on, because macOS sends the link that started us early. Links wait
 * until the function that it returns names who takes them.
 */
export function collectSetupLinks(): (take: (handed: HandedLinks) => void) => void {
  let waiting: HandedLinks = { links: [], hasTooLong: false }
  let take = ({ links, hasTooLong }: HandedLinks) => {
    waiting = {
      links: [...waiting.links, ...links].slice(0, maxLinks),
      hasTooLong: waiting.hasTooLong || hasTooLong,
    }
  }
  const collect = (argv: readonly string[]) => {
    const handed = setupLinks(argv)
    if (handed.links.length > 0 || handed.hasTooLong) take(handed)
  }
  app.on('open-url', (event, url) => {
    event.preventDefault()
    collect([url])
  })
  app.on('second-instance', (_event, argv) => collect(argv))
  collect(process.argv)

  return next => {
    take = next
    if (waiting.links.length > 0 || waiting.hasTooLong) next(waiting)
    waiting = { links: [], hasTooLong: false }
  }
}

/**
 * Announces the packaged app for `otpauth:` where no other program has it. The packages for macOS
 * and Linux announce it by themselves, and the user's own choice stays. The portable program for
 * Windows announces nothing: it runs from a folder that is gone when it ends.
 */
export function claimSetupLinks(env: NodeJS.ProcessEnv): void {
  if (!app.isPackaged || env.PORTABLE_EXECUTABLE_FILE !== undefined) return
  if (app.getApplicationNameForProtocol('otpauth://') !== '') return
  app.setAsDefaultProtocolClient('otpauth')
}
