/**
 * Serves a page that consists only of the bridge from the real host, over a core that records its
 * calls.
 */

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { type Address, namedAddress } from '../../cli/ui/address.ts'
import { serveUi, type UiServer } from '../../cli/ui/server.ts'
import { createPage } from '../../core/host/page.ts'
import { compileWording } from '../../scripts/wording-plugin.mjs'
import type { Bridge, EventMessage, Reply } from '../../shared/contract.ts'
import type { PageNotice } from '../../shared/page-host.ts'

declare global {
  interface Window {
    bridge: Bridge
    seen: EventMessage[]
    notices: PageNotice[]
  }
}

const file = (name: string) =>
  JSON.stringify(path.resolve(import.meta.dirname, '../../renderer/bridge', name))

/** The page reports back what it receives, for browsers that no driver controls. */
const entry = `
import { createHttpBridge } from ${file('http-bridge.ts')}
import { sayGone } from ${file('../window/say-gone.ts')}
import { messages } from ${file('../../shared/wording/parts/page.ts')}
import { speak } from ${file('../../shared/wording/say.ts')}
speak({ locale: 'en-US', messages })
window.notices = []
window.seen = []
window.bridge = await createHttpBridge({
  onGone: (...gone) => sayGone(document.body, ...gone),
  onNotice: notice => window.notices.push(notice),
})
window.bridge.onEvent(message => {
  window.seen.push(message)
  if (message.name === 'entries.addRequested') window.bridge.call('host.capabilities')
})
document.title = 'ready'
if (document.querySelector('meta[name=report]')) window.bridge.call('vault.retry')
`

export interface BridgePage {
  readonly folder: string
  /** Contains `[name, input]` of every call that arrived. */
  readonly dispatched: unknown[]
  serve(options?: { port?: number; address?: Address }): Promise<UiServer>
  emit(message: EventMessage): void
  remove(): Promise<void>
}

/** With `reports`, the page calls as soon as it is ready. */
export async function createBridgePage({ reports = false } = {}): Promise<BridgePage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-bridge-'))
  const page = path.join(folder, 'page')
  const dispatched: unknown[] = []
  const listeners = new Set<(message: EventMessage) => void>()
  await writeFile(path.join(folder, 'entry.ts'), entry)
  await build({
    configFile: false,
    plugins: [compileWording()],
    logLevel: 'error',
    root: folder,
    build: {
      outDir: page,
      target: 'chrome120',
      rolldownOptions: {
        input: path.join(folder, 'entry.ts'),
        output: { entryFileNames: 'main.js' },
      },
    },
  })
  await writeFile(
    path.join(page, 'index.html'),
    `<!doctype html><link rel="icon" href="data:,">${reports ? '<meta name="report">' : ''}<script type="module" src="main.js"></script>`,
  )
  return {
    folder,
    dispatched,
    serve: ({ port = 0, address = namedAddress(randomBytes) } = {}) =>
      serveUi({
        app: {
          async dispatch(name, input): Promise<Reply> {
            dispatched.push([name, input])
            return { ok: true, value: { state: 'locked' } }
          },
          onEvent(listener) {
            listeners.add(listener)
            return () => void listeners.delete(listener)
          },
        },
        page: createPage(page, randomBytes),
        address,
        port,
        random: randomBytes,
      }),
    emit(message) {
      for (const listener of listeners) listener(message)
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
