/** Gives a browser that has just signed in a cookie that identifies it later. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { deviceDays } from '../two-factor/known-devices.ts'
import type { Sessions } from '../two-factor/service.ts'
import { cookieOptions } from './cookies.ts'
import { deviceCookie, originOf } from './identity.ts'

const maxAge = deviceDays * 24 * 60 * 60

export async function rememberDevice(
  sessions: Pick<Sessions, 'deviceToken'>,
  request: FastifyRequest,
  reply: FastifyReply,
  userId: number,
  path: string,
): Promise<void> {
  const token = await sessions.deviceToken(userId, originOf(request))
  reply.setCookie(deviceCookie, token, { ...cookieOptions(request, path), maxAge })
}
