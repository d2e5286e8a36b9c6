/** Tells whether this desktop shows icons of running programs. */
import { execFile } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

export const watcher = 'org.kde.StatusNotifierWatcher'
export const watcherPath = '/StatusNotifierWatcher'
const property = 'IsStatusNotifierHostRegistered'
const properties = 'org.freedesktop.DBus.Properties.Get'

/** Every desktop has one of these tools. Node itself doesn't support D-Bus. */
const questions: readonly (readonly [program: string, args: readonly string[]])[] = [
  [
    'gdbus',
    [
      ...['call', '--session', '--dest', watcher, '--object-path', watcherPath],
      ...['--method', properties, watcher, property],
    ],
  ],
  [
    'dbus-send',
    [
      ...['--session', '--print-reply=literal', `--dest=${watcher}`, watcherPath, properties],
      ...[`string:${watcher}`, `string:${property}`],
    ],
  ],
  ['busctl', ['--user', 'get-property', watcher, watcherPath, watcher, property]],
]

const longestAnswerMs = 2000

/**
 * macOS and Windows always do. On Linux, the desktop has to support StatusNotifierItem, which GNOME
 * doesn't without an extension. False if nobody answers.
 */
export async function hasTrayHost(env: NodeJS.ProcessEnv): Promise<boolean> {
  if (process.platform !== 'linux') return true
  for (const [program, args] of questions) {
    const answer = await ask(program, args, env)
    if (answer !== 'not-installed') return answer
  }
  return false
}

function ask(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<boolean | 'not-installed'> {
  return new Promise(resolve => {
    execFile(program, args, { timeout: longestAnswerMs, env }, (error, stdout) => {
      if (error?.code === 'ENOENT') resolve('not-installed')
      else resolve(!error && /\btrue\b/.test(stdout))
    })
  })
}

const pauseMs = 1000

/**
 * At login, the desktop's own bar may start later, and Electron looks for it only when the icon is
 * created.
 */
export async function waitForTrayHost(
  env: NodeJS.ProcessEnv,
  patienceMs: number,
): Promise<boolean> {
  const until = performance.now() + patienceMs
  while (!(await hasTrayHost(env))) {
    if (performance.now() >= until) return false
    await wait(pauseMs, undefined, { ref: false })
  }
  return true
}
