/** Says in the terminal what happens while the page is open, and reads the one key that it offers. */
import { say } from '../../shared/wording/say.ts'
import type { Io } from '../io.ts'
import type { Output } from '../output.ts'
import type { UiServer } from './server.ts'

/** Enter prints a new link, for another browser or after the first was used. */
export function giveFreshLinks(server: UiServer, { stdin }: Io, output: Output): () => void {
  if (!stdin.isTTY) return () => {}
  output.note(say('cli.ui.keys'))
  const give = () => {
    const { url, endedSession } = server.freshLink()
    output.line(say('cli.ui.open', { url }))
    if (endedSession) output.note(say('cli.ui.closedTab'))
  }
  stdin.on('data', give)
  return () => {
    stdin.off('data', give)
    stdin.pause()
  }
}

/** Each kind is reported once, so that repeated attempts don't fill the terminal. */
export function sayIntruders(output: Output): (what: 'used-link' | 'other-user') => void {
  const said = new Set<string>()
  return what => {
    if (said.has(what)) return
    said.add(what)
    output.note(say('cli.ui.intruder', { what: what === 'used-link' ? 'usedLink' : 'otherUser' }))
  }
}
