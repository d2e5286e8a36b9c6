/** What the commands of `countersign server` do. */
import { dataFolder } from '../../core/data-folder.ts'
import { openDatabase } from '../../server/database/database.ts'
import { WordedError } from '../../server/errors.ts'
import { createLogger } from '../../server/http/request-log.ts'
import { readListenSettings, startServer } from '../../server/main.ts'
import { type MigrateTask, migrate } from '../../server/migrate.ts'
import { openServer } from '../../server/open-server.ts'
import { rotateKey } from '../../server/rotate-key.ts'
import { type DemoUser, seedDemo } from '../../server/seed-demo.ts'
import { readSettings } from '../../server/settings.ts'
import { english } from '../../server/wording/say.ts'
import { AppError } from '../../shared/errors.ts'
import { confirm } from '../confirm.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import type { GlobalOptions } from '../vault-session.ts'

/** What every command of the server knows. */
export interface ServerOptions extends GlobalOptions {
  readonly db?: string
}

export interface ServeOptions extends ServerOptions {
  readonly host: string
  readonly port: number
}

export interface MigrateOptions extends ServerOptions {
  readonly list?: true
  readonly only?: string
  readonly rollback?: string
  readonly verify?: true
  readonly yes?: true
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent']

export function serve(options: ServeOptions, io: Io): Promise<void> {
  return saying(options.port, async () => {
    const output = createOutput(io)
    const stopped = io.untilStopped()
    const logger = createLogger(logLevelOf(io), io.stderr)
    const listen = readListenSettings(io.env, options)
    const server = await startServer(settingsOf(options, io), listen, logger)
    if (options.json) output.json({ url: server.url })
    else output.line(`The Countersign server is at ${server.url}`)
    await stopped
    await server.close()
  })
}

export function migrateDatabase(options: MigrateOptions, io: Io): Promise<void> {
  return saying(null, async () => {
    const output = createOutput(io)
    const database = openDatabase(settingsOf(options, io).target)
    try {
      const isDone = await migrate(
        {
          database,
          clock: Date.now,
          speech: english,
          print: output.line,
          confirm: question => confirm(io, question),
        },
        taskOf(options),
      )
      if (!isDone) throw new AppError('refused', 'Not everything was done.')
    } finally {
      await database.close()
    }
  })
}

function taskOf({ list, only, rollback, verify, yes }: MigrateOptions): MigrateTask {
  if (list) return { task: 'list' }
  if (verify) return { task: 'verify' }
  if (rollback !== undefined) return { task: 'rollback', name: rollback, yes: yes === true }
  return { task: 'run', only }
}

export function rotateMasterKey(options: ServerOptions, io: Io): Promise<void> {
  return saying(null, async () => {
    const output = createOutput(io)
    const settings = settingsOf(options, io)
    const database = openDatabase(settings.target)
    try {
      const resealed = await rotateKey(settings, database)
      if (options.json) output.json({ resealed })
      else output.line(`Sealed ${resealed} value(s) anew under the current master key.`)
    } finally {
      await database.close()
    }
  })
}

export function seedDemoUsers(options: ServerOptions, io: Io): Promise<void> {
  return saying(null, async () => {
    const output = createOutput(io)
    const settings = settingsOf(options, io)
    if (settings.production) {
      throw new AppError('refused', 'Demo users have printed passwords: not in production.')
    }
    const server = await openServer(settings)
    try {
      const seeded = await seedDemo(server.parts, server.service.users)
      if (options.json) return output.json(seeded)
      output.table([
        ['API', 'Second factor', 'E-mail', 'Password', 'Secret, for an authenticator'],
        ...seeded.map(user => [
          user.dialect,
          secondFactorOf(user),
          user.email,
          user.password,
          user.secret ?? '',
        ]),
      ])
      output.line('')
      output.line('Sign in with e-mail and password where each API says: see /docs on the server.')
      output.line('Codes by e-mail are shown by GET /dev/outbox while there is no SMTP_URL.')
      output.line('With --json the backup codes are printed, too.')
    } finally {
      await server.close()
    }
  })
}

function secondFactorOf({ factor, secret }: DemoUser): string {
  if (factor === 'off') return 'none'
  return secret === null ? 'code by e-mail' : 'authenticator'
}

function logLevelOf({ env }: Io): string {
  const level = env.COUNTERSIGN_LOG_LEVEL || 'info'
  if (logLevels.includes(level)) return level
  throw new AppError('bad-input', `COUNTERSIGN_LOG_LEVEL is one of ${logLevels.join(', ')}.`)
}

export function settingsOf({ db }: ServerOptions, io: Io) {
  return readSettings(io.env, { db, dataFolder: dataFolder(io.env) })
}

/** What the server refuses is said in a sentence, like everything else that a user can mend. */
export async function saying(port: number | null, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    if (cause instanceof WordedError) {
      throw new AppError('refused', english.sayWords(cause.words), { cause })
    }
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    if (code === 'EADDRINUSE') {
      throw new AppError('unavailable', `Port ${port} is taken: choose another one.`, { cause })
    }
    if (code === 'EACCES' && port !== null) {
      throw new AppError('unavailable', `The system does not allow port ${port}.`, { cause })
    }
    throw cause
  }
}
