/**
 * Opens a separate screen for the tests, for what a headless browser cannot do, such as capturing a
 * screen.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Display {
  /** The value for DISPLAY; undefined if the system's own screen is used. */
  readonly name: string | undefined
  close(): Promise<void>
}

/**
 * Linux gets an Xvfb, so that no test opens windows on the user's desktop. Elsewhere, they have to.
 */
export async function openDisplay(size = '1280x800x24'): Promise<Display> {
  if (process.platform !== 'linux') return { name: undefined, close: async () => {} }
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [number] = await Promise.race([
    once(createInterface({ input: server.stdout }), 'line'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ])
  return {
    name: `:${number}`,
    async close() {
      server.kill()
      await once(server, 'exit')
    },
  }
}
