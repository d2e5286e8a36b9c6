/** `countersign server make-admin`: an account of its own, or one that was looked at first. */
import { openServer } from '../../server/open-server.ts'
import type { TwoFactorService, User } from '../../server/two-factor/service.ts'
import { AppError } from '../../shared/errors.ts'
import { confirm } from '../confirm.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { type ServerOptions, saying, settingsOf } from './server-run.ts'

export interface MakeAdminOptions extends ServerOptions {
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
  output.line(`${user.email} has an account now, number ${user.id}, as an administrator.`)
  output.line(`One-time password, good for 24 hours: ${oneTimePassword}`)
  output.line('It is good for choosing another, at /auth/choose-password on the server.')
  output.line(thenTurnOn)
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
  if (!json) output.line(`${describe(user)}. Its two-factor is ${enabled ? 'on' : 'off'}.`)
  // In a script the number itself is the yes: whoever wrote it has looked.
  const canAsk = !yes && io.stdin.isTTY === true
  if (canAsk && !(await confirm(io, 'Make it an administrator?'))) {
    throw new AppError('refused', 'Nothing was changed.')
  }
  await operator.makeAdmin(id, nobody)
  if (json) return output.json({ ...toJson(user), one_time_password: null })
  output.line(`${user.email} is an administrator now.`)
  if (!enabled) output.line(thenTurnOn)
}

const thenTurnOn = 'The administration answers once two-factor is on for this account.'

function taken(user: User): AppError {
  return new AppError(
    'refused',
    `${describe(user)}, and nobody has verified whose address that is. If it is the right one: countersign server make-admin ${user.id}`,
  )
}

function describe({ id, email, createdAt }: User): string {
  return `Account ${id}, ${email}, exists since ${createdAt.slice(0, 16).replace('T', ' ')} UTC`
}

function toJson({ id, email, createdAt }: User) {
  return { id, email, created_at: createdAt }
}
