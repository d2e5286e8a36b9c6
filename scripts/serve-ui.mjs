/** Starts the built `countersign ui` with a data folder of its own, for a browser to open. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../out/cli/countersign.js', import.meta.url))

/**
 * @param {{ dataFolder?: string, vault?: string, env?: NodeJS.ProcessEnv, more?: string[] }} given
 *   `vault` as for `--vault`
 * @returns {Promise<{ address: string, pid: number, close(): Promise<void> }>} the address holds the launch token
 */
export async function serveUi({ dataFolder, vault, env = {}, more = [] }) {
  const choice = vault === undefined ? [] : ['--vault', vault]
  const args = [program, ...choice, 'ui', '--no-open', '--port', '0', ...more]
  const served = spawn(process.execPath, args, {
    env: {
      ...process.env,
      ...(dataFolder !== undefined && { COUNTERSIGN_DATA_FOLDER: dataFolder }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    address: await addressIn(served.stdout),
    pid: served.pid ?? 0,
    async close() {
      const ended = once(served, 'exit')
      served.kill('SIGINT')
      await ended
    },
  }
}

/** @param {import('node:stream').Readable} output */
async function addressIn(output) {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/\S+#token=[\w-]+/.exec(line)
    if (address) return address[0]
  }
  throw new Error('countersign ui ended without an address')
}
