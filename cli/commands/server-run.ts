/** Runs the commands of `countersign server`. */
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
import { speechFor } from '../../server/wording/say.ts'
import { AppError } from '../../shared/errors.ts'
import { say, spokenLocale } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { confirm } from '../confirm.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import type { GlobalOptions } from '../vault-session.ts'

/** Every command of the server takes these. */
export interface AccountOptions extends GlobalOptions {
  readonly db?: string
}

export interface ServeOptions extends AccountOptions {
  readonly host: string
  readonly port: number
}

export interface MigrateOptions extends AccountOptions {
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
    else output.line(say('cli.server.listening', { url: server.url }))
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
          speech: await speechFor([spokenLocale()]),
          print: output.line,
          confirm: question => confirm(io, question),
        },
        taskOf(options),
      )
      if (!isDone) throw new AppError('refused', words('cli.server.migrate.incomplete'))
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

export function rotateMasterKey(options: AccountOptions, io: Io): Promise<void> {
  return saying(null, async () => {
    const output = createOutput(io)
    const settings = settingsOf(options, io)
    const database = openDatabase(settings.target)
    try {
      const resealed = await rotateKey(settings, database)
      if (options.json) output.json({ resealed })
      else output.line(say('cli.server.rotateKey.done', { count: resealed }))
    } finally {
      await database.close()
    }
  })
}

export function seedDemoUsers(options: AccountOptions, io: Io): Promise<void> {
  return saying(null, async () => {
    const output = createOutput(io)
    const settings = settingsOf(options, io)
    if (settings.production) {
      throw new AppError('refused', words('cli.server.seedDemo.notInProduction'))
    }
    const server = await openServer(settings)
    try {
      const seeded = await seedDemo(server.parts, server.service.users)
      if (options.json) return output.json(seeded)
      output.table([
        [
          say('cli.server.seedDemo.column.api'),
          say('cli.server.seedDemo.column.factor'),
          say('cli.server.seedDemo.column.email'),
          say('cli.server.seedDemo.column.password'),
          say('cli.server.seedDemo.column.secret'),
        ],
        ...seeded.map(user => [
          user.dialect,
          say('cli.server.seedDemo.factor', { factor: secondFactorOf(user) }),
          user.email,
          user.password,
          user.secret ?? '',
        ]),
      ])
      output.line('')
      output.line(say('cli.server.seedDemo.signIn'))
      output.line(say('cli.server.seedDemo.outbox'))
      output.line(say('cli.server.seedDemo.json'))
    } finally {
      await server.close()
    }
  })
}

function secondFactorOf({ factor, secret }: DemoUser): 'off' | 'email' | 'authenticator' {
  if (factor === 'off') return 'off'
  return secret === null ? 'email' : 'authenticator'
}

function logLevelOf({ env }: Io): string {
  const level = env.COUNTERSIGN_LOG_LEVEL || 'info'
  if (logLevels.includes(level)) return level
  const levels = logLevels.join(', ')
  throw new AppError('bad-input', words('cli.server.badLogLevel', { levels }))
}

export function settingsOf({ db }: AccountOptions, io: Io) {
  return readSettings(io.env, { db, dataFolder: dataFolder(io.env) })
}

/** Reports the server's refusals in a sentence, like everything else that a user can fix. */
export async function saying(port: number | null, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    if (cause instanceof WordedError) {
      const { sayWords } = await speechFor([spokenLocale()])
      const refusal = words('cli.server.refused', { reason: sayWords(cause.words) })
      throw new AppError('refused', refusal, { cause })
    }
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    if (code === 'EADDRINUSE') {
      throw new AppError('unavailable', words('cli.server.portTaken', { port: `${port}` }), {
        cause,
      })
    }
    if (code === 'EACCES' && port !== null) {
      const notAllowed = words('cli.server.portNotAllowed', { port: `${port}` })
      throw new AppError('unavailable', notAllowed, { cause })
    }
    throw cause
  }
}
