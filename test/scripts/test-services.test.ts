import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { noServicesReason } from '../../scripts/test-services.mjs'

const script = fileURLToPath(new URL('../../scripts/test-services.mjs', import.meta.url))
/**
 * Leaves out the services of the run that this test belongs to, because they would be used as they
 * are.
 */
const { COUNTERSIGN_TEST_POSTGRES, COUNTERSIGN_TEST_REDIS, ...env } = process.env
const print =
  'console.log(process.env.COUNTERSIGN_TEST_POSTGRES, process.env.COUNTERSIGN_TEST_REDIS)'

async function isListening(url: string): Promise<boolean> {
  const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(url).port) })
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

describe.skipIf(noServicesReason() !== null)('services to test with', () => {
  it('exist while the command runs, and are gone afterward', async () => {
    const child = spawn(
      process.execPath,
      [script, process.execPath, '-e', `${print}; process.stdin.resume()`],
      { env, stdio: ['pipe', 'pipe', 'inherit'] },
    )
    const [text] = await once(child.stdout.setEncoding('utf8'), 'data')
    const [postgres = '', redis = ''] = String(text).trim().split(' ')
    const client = new pg.Client(postgres)
    await client.connect()
    const { rows } = await client.query('SHOW listen_addresses')
    await client.end()
    expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect(await isListening(redis)).toBe(true)
    child.stdin.end()
    await once(child, 'exit')
    expect(await Promise.all([postgres, redis].map(isListening))).toEqual([false, false])
  })

  it('end with the program that started them, even if it is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-killed-'))
    // When this runs as root, another user needs access to its data.
    chmodSync(folder, 0o755)
    const child = spawn(
      process.execPath,
      [script, process.execPath, '-e', `${print}; setInterval(() => {}, 1000)`],
      { env: { ...env, TMPDIR: folder }, stdio: ['ignore', 'pipe', 'inherit'], detached: true },
    )
    const [text] = await once(child.stdout.setEncoding('utf8'), 'data')
    const urls = String(text).trim().split(' ')
    process.kill(-(child.pid ?? Number.NaN), 'SIGKILL')
    const listening = async () => (await Promise.all(urls.map(isListening))).includes(true)
    await expect.poll(listening).toBe(false)
    rmSync(folder, { recursive: true, maxRetries: 5, retryDelay: 200 })
  })

  it("exit with the command's status", () => {
    const command = [script, process.execPath, '-e', 'process.exit(3)']
    expect(spawnSync(process.execPath, command, { env }).status).toBe(3)
  })

  it('are those in the environment if it names them', () => {
    const given = {
      COUNTERSIGN_TEST_POSTGRES: 'postgres://db.example/x',
      COUNTERSIGN_TEST_REDIS: 'redis://cache.example',
    }
    const { stdout } = spawnSync(process.execPath, [script, process.execPath, '-e', print], {
      env: { ...env, ...given },
      encoding: 'utf8',
    })
    expect(stdout.trim()).toBe(Object.values(given).join(' '))
  })
})
