/**
 * `node scripts/test-services.mjs npx vitest run test/server` runs a command with a PostgreSQL and
 * a Redis of its own, on loopback, in a temporary folder. The system's own services are not used.
 * If COUNTERSIGN_TEST_POSTGRES and COUNTERSIGN_TEST_REDIS are set, those services are used as they
 * are.
 */
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { hand } from './run.mjs'

/**
 * @typedef {{ uid: number, gid: number } | Record<string, never>} Owner
 * @typedef {{ folder: string, owner: Owner, password: string, port: number }} Place
 * @typedef {{ url: string, stop: () => Promise<void> }} Service
 */

const startMs = 30_000

/**
 * @returns {string | null} the folder of PostgreSQL's own programs, the newest where there are
 * several
 */
export function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a))
  const folders = [...newestFirst.map(version => join(debian, version, 'bin')), ...path()]
  return folders.find(folder => existsSync(join(folder, 'initdb'))) ?? null
}

/**
 * @param {string} command
 * @returns {string | null} an executable of the path
 */
function find(command) {
  const folder = path().find(folder => existsSync(join(folder, command)))
  return folder ? join(folder, command) : null
}

const path = () => (process.env.PATH ?? '').split(delimiter)

/** @returns {string | null} why there can be no services to test with; null if there can */
export function noServicesReason() {
  const { COUNTERSIGN_TEST_POSTGRES, COUNTERSIGN_TEST_REDIS } = process.env
  if (COUNTERSIGN_TEST_POSTGRES && COUNTERSIGN_TEST_REDIS) return null
  if (process.platform !== 'linux') return 'only Linux can start databases of the tests’ own'
  if (!findPostgres()) return 'PostgreSQL is missing'
  if (!find('redis-server')) return 'Redis is missing'
  return find('setpriv') ? null : 'setpriv (util-linux) is missing'
}

/**
 * @template T
 * @param {(env: Record<string, string>) => Promise<T>} work takes the two variables
 * @param {{ durable?: boolean }} [options] whether commits reach the disk
 * @returns {Promise<T>}
 */
export async function withTestServices(work, { durable = false } = {}) {
  const { COUNTERSIGN_TEST_POSTGRES: postgres, COUNTERSIGN_TEST_REDIS: redis } = process.env
  if ((postgres && redis) || noServicesReason()) return work({})
  const owner = ownerOfData()
  const folder = mkdtempSync(join(tmpdir(), 'countersign-services-'))
  if ('uid' in owner) chownSync(folder, owner.uid, owner.gid)
  /** @type {Service[]} */
  const started = []
  try {
    const starts = [
      (/** @type {Place} */ place) => startPostgres(place, durable),
      (/** @type {Place} */ place) => startRedis(place),
    ]
    for (const start of starts) {
      const password = randomBytes(16).toString('hex')
      started.push(await start({ folder, owner, password, port: await freePort() }))
    }
    const [database, store] = started
    return await work({
      COUNTERSIGN_TEST_POSTGRES: postgres ?? database?.url ?? '',
      COUNTERSIGN_TEST_REDIS: redis ?? store?.url ?? '',
    })
  } finally {
    await Promise.all(started.map(service => service.stop()))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/**
 * PostgreSQL refuses to run as root.
 * @returns {Owner}
 */
function ownerOfData() {
  if (process.getuid?.() !== 0) return {}
  const idOf = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, 'nobody']))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/**
 * @param {Place} place
 * @param {boolean} durable
 * @returns {Promise<Service>}
 */
async function startPostgres({ folder, owner, password, port }, durable) {
  const programs = findPostgres() ?? ''
  const data = join(folder, 'postgres')
  const passwordFile = join(folder, 'postgres.password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if ('uid' in owner) chownSync(passwordFile, owner.uid, owner.gid)
  const access = ['-U', 'test', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const form = ['--no-locale', '--encoding=UTF8', ...(durable ? [] : ['--no-sync'])]
  execFileSync(join(programs, 'initdb'), ['-D', data, ...access, ...form], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 400,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(
    'setpriv',
    // The services end with this program, even if it is killed. They get SIGINT, which ends
    // PostgreSQL at once.
    ['--pdeathsig', 'INT', join(programs, 'postgres'), '-D', data, ...words],
    { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  await said(child, child.stderr, 'ready to accept connections', 'PostgreSQL')
  const url = `postgres://test:${password}@127.0.0.1:${port}/postgres`
  return { url, stop: () => stop(child, 'SIGINT') }
}

/**
 * @param {Place} place
 * @returns {Promise<Service>}
 */
async function startRedis({ folder, owner, password, port }) {
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', find('redis-server') ?? '', '-'], {
    ...owner,
    cwd: folder,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  // The settings go through standard input, because everybody on the machine can see arguments.
  child.stdin.end(
    [
      'bind 127.0.0.1',
      `port ${port}`,
      `requirepass ${password}`,
      'save ""',
      'appendonly no',
      `dir ${folder}`,
      '',
    ].join('\n'),
  )
  await said(child, child.stdout, 'Ready to accept connections', 'Redis')
  return { url: `redis://:${password}@127.0.0.1:${port}`, stop: () => stop(child, 'SIGTERM') }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {import('node:stream').Readable} stream
 * @param {string} words
 * @param {string} name
 */
async function said(child, stream, words, name) {
  /** @type {string[]} */
  const lines = []
  const reader = createInterface({ input: stream })
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const isReady = new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`${name} did not start.\n${lines.join('\n')}`))
    timer = setTimeout(fail, startMs)
    child.once('error', reject)
    child.once('exit', fail)
    reader.on('line', line => {
      // The stream is read to the end, since a full pipe would block the service.
      if (lines.length < 50) lines.push(line)
      if (line.includes(words)) resolve(undefined)
    })
  })
  try {
    await isReady
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
async function stop(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** @returns {Promise<number>} a port that nobody listens on now */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  server.close()
  await once(server, 'close')
  return port
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [program = '', ...args] = process.argv.slice(2)
  const reason = noServicesReason()
  if (reason) console.error(`There is neither PostgreSQL nor Redis: ${reason}.`)
  const { status } = await withTestServices(env =>
    hand(program, args, { env: { ...process.env, ...env } }),
  )
  process.exit(status)
}
