/**
 * Talks to the browser that we started, over pipes that nobody else can access. It uses the
 * browser's own protocol, https://chromedevtools.github.io/devtools-protocol/, with a zero byte
 * after each message.
 */
import type { Readable, Writable } from 'node:stream'

export interface BrowserPipe {
  /** Brings the window that shows this address to the front, if there is one. */
  bringToFront(address: string): Promise<void>
}

interface Target {
  readonly targetId: string
  readonly type: string
  readonly url: string
}

export function openBrowserPipe(to: Writable, from: Readable): BrowserPipe {
  const waiting = new Map<number, (result: unknown) => void>()
  let lastId = 0
  let text = ''

  from.setEncoding('utf8')
  from.on('data', (chunk: string) => {
    text += chunk
    for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0')) {
      take(text.slice(0, at))
      text = text.slice(at + 1)
    }
  })
  // A browser that has ended neither reads nor answers, which is no error.
  for (const stream of [to, from]) stream.on('error', () => undefined)

  function take(message: string): void {
    const { id, result } = JSON.parse(message)
    waiting.get(id)?.(result)
    waiting.delete(id)
  }

  function ask(method: string, params: object): Promise<unknown> {
    lastId += 1
    const id = lastId
    return new Promise(resolve => {
      waiting.set(id, resolve)
      to.write(`${JSON.stringify({ id, method, params })}\0`)
    })
  }

  return {
    async bringToFront(address) {
      const { targetInfos = [] } = Object(await ask('Target.getTargets', {}))
      const isOurs = ({ type, url }: Target) => type === 'page' && url === address
      const found = (targetInfos as Target[]).find(isOurs)
      if (found) await ask('Target.activateTarget', { targetId: found.targetId })
    },
  }
}
