/** Starts the programs that people keep files with, each in a folder of its own that goes away. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface Running {
  readonly port: number
  readonly folder: string
  stop(): Promise<void>
}

export const login = { name: 'ada', passwordSecret: 'correct horse battery' }
/** The only keys that s3rver knows. */
export const s3rverLogin = { name: 'S3RVER', passwordSecret: 'S3RVER' }

export function find(command: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  const folder = folders.find(one => existsSync(join(one, command)))
  return folder === undefined ? null : join(folder, command)
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise(resolve => {
    server.close(resolve)
  })
  return typeof address === 'object' && address ? address.port : 0
}

/** `isReady` is asked until it answers true. */
export async function keepRunning(
  folder: string,
  port: number,
  child: ChildProcess,
  isReady: () => Promise<boolean>,
): Promise<Running> {
  let said = ''
  let isOver = false
  child.stdout?.on('data', text => (said += text))
  child.stderr?.on('data', text => (said += text))
  child.on('exit', () => {
    isOver = true
  })
  const stop = async () => {
    child.kill('SIGTERM')
    for (let waits = 0; !isOver && waits < 100; waits++) await sleep(50)
    if (!isOver) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  const giveUpAt = Date.now() + 60_000
  while (!(await isReady().catch(() => false))) {
    if (isOver || Date.now() > giveUpAt) {
      await stop()
      throw new Error(`It did not start: ${said.slice(-2000)}`)
    }
    await sleep(100)
  }
  return { port, folder, stop }
}

const makeFolder = () => mkdtemp(join(tmpdir(), 'countersign-places-'))

const answers = (url: string) => async () => (await fetch(url)).status > 0

export async function startApache(): Promise<Running> {
  const [folder, port] = [await makeFolder(), await freePort()]
  const modules = ['/usr/lib/apache2/modules', '/usr/libexec/apache2'].find(existsSync) ?? ''
  const wanted = ['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic']
  const loaded = [...wanted, 'dav', 'dav_fs'].filter(name =>
    readdirSync(modules).includes(`mod_${name}.so`),
  )
  const root = join(folder, 'root')
  await mkdir(join(root, 'sync'), { recursive: true })
  const digest = createHash('sha1').update(login.passwordSecret).digest('base64')
  await writeFile(join(folder, 'users'), `${login.name}:{SHA}${digest}\n`)
  await writeFile(
    join(folder, 'apache.conf'),
    [
      ...loaded.map(name => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
      `ServerRoot ${folder}`,
      'ServerName localhost',
      `Listen 127.0.0.1:${port}`,
      `PidFile ${folder}/pid`,
      `ErrorLog ${folder}/errors`,
      ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
      `DocumentRoot ${root}`,
      `DavLockDB ${folder}/locks/db`,
      `<Directory ${root}>`,
      '  Dav On',
      '  AuthType Basic',
      '  AuthName files',
      `  AuthUserFile ${folder}/users`,
      '  Require valid-user',
      '</Directory>',
    ].join('\n'),
  )
  await mkdir(join(folder, 'locks'))
  await chmod(folder, 0o755)
  if (process.getuid?.() === 0) {
    const id = Number(execFileSync('id', ['-u', 'www-data']))
    for (const each of ['root', 'root/sync', 'locks']) await chown(join(folder, each), id, id)
  }
  const child = spawn(find('apache2') ?? 'apache2', [
    '-f',
    join(folder, 'apache.conf'),
    '-D',
    'FOREGROUND',
  ])
  return keepRunning(folder, port, child, answers(`http://127.0.0.1:${port}/`))
}

export async function startRclone(): Promise<Running> {
  const [folder, port] = [await makeFolder(), await freePort()]
  await mkdir(join(folder, 'root', 'sync'), { recursive: true })
  const child = spawn(
    'rclone',
    [
      'serve',
      'webdav',
      join(folder, 'root'),
      '--addr',
      `127.0.0.1:${port}`,
      '--config',
      '/dev/null',
    ],
    { env: { ...process.env, RCLONE_USER: login.name, RCLONE_PASS: login.passwordSecret } },
  )
  return keepRunning(folder, port, child, answers(`http://127.0.0.1:${port}/`))
}

/** Not among the dependencies: it is large, and only this needs it. */
const s3rver = 's3rver@3.7.1'

export async function startS3rver(): Promise<Running> {
  const [folder, port] = [await makeFolder(), await freePort()]
  const root = fileURLToPath(new URL('../../../../', import.meta.url))
  const cache = join(root, 'node_modules', '.cache', 'countersign-torture')
  if (!existsSync(join(cache, 'node_modules', 's3rver'))) {
    mkdirSync(cache, { recursive: true })
    const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
    execFileSync('npm', ['install', ...options, '--prefix', cache, s3rver], { stdio: 'ignore' })
  }
  const program = [
    'const S3rver = require("s3rver")',
    `new S3rver({ port: ${port}, address: "127.0.0.1", silent: true, directory: ${JSON.stringify(folder)},`,
    ' configureBuckets: [{ name: "vaults" }] }).run()',
  ].join('\n')
  const child = spawn(process.execPath, ['-e', program], { cwd: cache })
  return keepRunning(folder, port, child, answers(`http://127.0.0.1:${port}/`))
}
