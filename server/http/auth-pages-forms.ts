/** Reads the fields of a form, and answers a form that was refused. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ServiceError } from '../errors.ts'
import { readProof } from '../two-factor/proof.ts'
import type { Proof } from '../two-factor/service.ts'
import { words } from '../wording/words.ts'
import { noteRefusal, setRefusalHeaders } from './answers.ts'
import type { Problem } from './pages/layout.ts'
import { refusalOf } from './refusals.ts'

/** Browsers send empty fields as well. */
const Text = z
  .string()
  .max(1024)
  .transform(text => text || undefined)
  .optional()

export const FormBody = z
  .strictObject({
    csrf_token: Text,
    email: Text,
    password: Text,
    new_password: Text,
    code: Text,
    backup_code: Text,
  })
  .nullish()

export type Form = z.infer<typeof FormBody>

export const paths = {
  signIn: '/auth/login',
  verification: '/auth/two-step-verification',
  settings: '/auth/settings/two-factor',
} as const

export function goTo(reply: FastifyReply, path: string): FastifyReply {
  return reply.redirect(path, 303)
}

export function show(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page)
}

export function hasProof(form: Form): boolean {
  return form?.code !== undefined || form?.backup_code !== undefined
}

/** Throws bad_input. */
export function readFormProof(form: Form): Proof {
  if (form?.backup_code !== undefined) return { backupCode: form.backup_code }
  if (form?.code !== undefined) return { code: form.code }
  throw new ServiceError('bad_input', words('refusals.codes.missing'))
}

/** Pages with one field for both kinds of codes use this. Throws bad_input. */
export function readEitherFormProof(form: Form): Proof {
  const proof = readFormProof(form)
  return 'code' in proof ? readProof(proof.code) : proof
}

/** Sets the status for the page that is shown again. Throws what the user cannot fix. */
export function problemOf(request: FastifyRequest, reply: FastifyReply, error: unknown): Problem {
  const { status, code } = refusalOf(error)
  // Somebody who gets no code may still enter a backup code.
  if (status >= 500 && code !== 'delivery_failed') throw error
  const refusal = noteRefusal(request, error)
  setRefusalHeaders(reply, refusal)
  return refusal
}
