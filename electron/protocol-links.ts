/** `otpauth:` links that the system hands over: by an event on macOS, as arguments elsewhere. */

import { app } from 'electron'
import { limits } from '../shared/ceilings.ts'

const maxLinks = 16

/** The setup links among a program's arguments; too many or too long ones are left out. */
function setupLinks(argv: readonly string[]): string[] {
  return argv
    .filter(text => /^otpauth(-migration)?:\/\//i.test(text) && text.length <= limits.textLength)
    .slice(0, maxLinks)
}

/**
 * Listens from before `ready` on, because macOS sends the link that started us early. Links wait
 * until the function that it returns names who takes them.
 */
export function collectSetupLinks(): (take: (links: string[]) => void) => void {
  let waiting: string[] = []
  let take = (links: string[]) => {
    waiting = [...waiting, ...links].slice(0, maxLinks)
  }
  const collect = (argv: readonly string[]) => {
    const links = setupLinks(argv)
    if (links.length > 0) take(links)
  }
  app.on('open-url', (event, url) => {
    event.preventDefault()
    collect([url])
  })
  app.on('second-instance', (_event, argv) => collect(argv))
  collect(process.argv)

  return next => {
    take = next
    if (waiting.length > 0) next(waiting)
    waiting = []
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
