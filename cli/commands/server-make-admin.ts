/**
 * Runs `countersign server make-admin`, for a new account or for one that the user has looked at
 * first.
 */
import { openServer } from '../../server/open-server.ts'
import type { User } from '../../server/two-factor/service.ts'
import type { TwoFactorService } from '../../server/two-factor/two-factor-service.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { confirm } from '../confirm.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { type AccountOptions, saying, settingsOf } from './server-run.ts'

export interface MakeAdminOptions extends AccountOptions {
  readonly yes?: true
}

const nobody = { address: null, userAgent: 'countersign server' }

export function makeAdministrator(whom: string, options: MakeAdminOptions, io: Io): Promise<void> {
  return saying(null, async () => {
    const server = await openServer(settingsOf(options, io))
    try {
      if (/^\d{1,9}$/.test(whom)) await promote(server.service, Number(whom), options, io)
      else await create(server.service, whom, options, io)
    } finally {
      await server.close()
    }
  })
}

async function create(
  { operator }: TwoFactorService,
  email: string,
  { json }: MakeAdminOptions,
  io: Io,
): Promise<void> {
  const output = createOutput(io)
  const { user, oneTimePassword } = await operator.createAdmin(email, nobody).catch(async error => {
    const found = error.code === 'email_taken' ? await operator.find(email) : null
    throw found ? taken(found) : error
  })
  if (json) return output.json({ ...toJson(user), one_time_password: oneTimePassword })
  const { id } = user
  output.line(say('cli.server.makeAdmin.created', { id: String(id), email: user.email }))
  output.line(say('cli.server.makeAdmin.oneTimePassword', { password: oneTimePassword }))
  output.line(say('cli.server.makeAdmin.choosePassword'))
  output.line(say('cli.server.makeAdmin.turnOn'))
}

async function promote(
  { users, operator, factor }: TwoFactorService,
  id: number,
  { json, yes }: MakeAdminOptions,
  io: Io,
): Promise<void> {
  const output = createOutput(io)
  const user = await users.get(id)
  const { enabled } = await factor.status(id)
  const state = enabled ? 'on' : 'off'
  if (!json) output.line(say('cli.server.makeAdmin.found', { ...describe(user), state }))
  // A script confirms with the number itself, so its author must have looked.
  const canAsk = !yes && io.stdin.isTTY === true
  if (canAsk && !(await confirm(io, say('cli.server.makeAdmin.question')))) {
    throw new AppError('refused', words('cli.server.unchanged'))
  }
  await operator.makeAdmin(id, nobody)
  if (json) return output.json({ ...toJson(user), one_time_password: null })
  output.line(say('cli.server.makeAdmin.promoted', { email: user.email }))
  if (!enabled) output.line(say('cli.server.makeAdmin.turnOn'))
}

function taken(user: User): AppError {
  const command = `countersign server make-admin ${user.id}`
  return new AppError(
    'refused',
    words('cli.server.makeAdmin.taken', { ...describe(user), command }),
  )
}

function describe({ id, email, createdAt }: User) {
  return { id: String(id), email, moment: createdAt.slice(0, 16).replace('T', ' ') }
}

function toJson({ id, email, createdAt }: User) {
  return { id, email, created_at: createdAt }
}
