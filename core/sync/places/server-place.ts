/** The reference server: one file a device under an account. See docs/server.md. */
import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { SyncLogin } from '../../../shared/sync-address.ts'
import { words } from '../../../shared/wording/words.ts'
import type { PlaceLogin } from '../sync-part.ts'
import { mayBeStateFile, PlaceError, type SyncPlace } from './place.ts'
import {
  checkWebAddress,
  openPlaceHttp,
  type PlaceAnswer,
  type PlaceHttp,
  refusalOf,
} from './place-http.ts'

export interface OwnServerAddress {
  readonly url: string
  readonly authorityPem?: string | undefined
}

const Listing = z.object({
  files: z.array(z.object({ name: z.string().max(256), version: z.string().max(256) })).max(10_000),
})
const SignedIn = z.object({ access_token: z.string().max(8192) })
const Challenge = z.object({ challenge_token: z.string().max(8192) })
const Token = z.object({ token: z.string().max(512) })

const maxAnswerBytes = 1024 * 1024

export function openServerPlace(
  { url, authorityPem }: OwnServerAddress,
  { passwordSecret: token }: PlaceLogin,
  clock: () => number,
): SyncPlace {
  const base = checkWebAddress(url)
  const http = openPlaceHttp(url, authorityPem, clock)
  const { host } = http
  const headers = { authorization: `Bearer ${token}` }
  const urlOf = (name: string) => new URL(`api/v1/sync/files/${encodeURIComponent(name)}`, base)

  function refuse(answer: PlaceAnswer): void {
    if (answer.status === 401) {
      throw new PlaceError('needs-user', words('core.sync.server.signedOut', { host }))
    }
    const refusal = refusalOf(answer, host)
    if (refusal) throw refusal
  }

  return {
    async list() {
      const listUrl = new URL('api/v1/sync/files', base)
      const answer = await http.send({
        method: 'GET',
        url: listUrl,
        headers,
        maxBytes: maxAnswerBytes,
      })
      refuse(answer)
      const { files } = read(answer, Listing, host)
      return files.filter(({ name }) => mayBeStateFile(name))
    },
    async read(name) {
      const answer = await http.send({ method: 'GET', url: urlOf(name), headers })
      if (answer.status === 404) return undefined
      refuse(answer)
      return answer.bytes
    },
    async write(name, bytes) {
      const answer = await http.send({
        method: 'PUT',
        url: urlOf(name),
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        body: bytes,
        maxBytes: maxAnswerBytes,
      })
      refuse(answer)
    },
    async remove(name) {
      const answer = await http.send({ method: 'DELETE', url: urlOf(name), headers })
      if (answer.status !== 404) refuse(answer)
    },
    async endLogin() {
      const tokenUrl = new URL('api/v1/sync/tokens/current', base)
      const answer = await http.send({
        method: 'DELETE',
        url: tokenUrl,
        headers,
        maxBytes: maxAnswerBytes,
      })
      // A token that is no longer valid has nothing to end.
      if (answer.status !== 401) refuse(answer)
    },
    watch: () => null,
    close: http.close,
  }
}

/** The server isn't told what the computer is called. It lists when each token was used. */
const tokenName = 'Countersign'

/**
 * Signs in with the password, and a code where the account asks for one, and has a token made that
 * opens nothing but the account's files. Neither is kept.
 */
export async function tradeForToken(
  { url, authorityPem }: OwnServerAddress,
  { name: email, passwordSecret, code }: SyncLogin,
  clock: () => number,
): Promise<PlaceLogin> {
  const base = checkWebAddress(url)
  const http = openPlaceHttp(url, authorityPem, clock)
  try {
    const accessToken = await signIn(http, base, { email, password: passwordSecret }, code)
    const answer = await post(
      http,
      new URL('api/v1/sync/tokens', base),
      { name: tokenName },
      accessToken,
    )
    const refusal = refusalOf(answer, http.host)
    if (refusal) throw refusal
    return { name: email, passwordSecret: read(answer, Token, http.host).token }
  } finally {
    http.close()
  }
}

async function signIn(
  http: PlaceHttp,
  base: URL,
  login: { email: string; password: string },
  code: string | undefined,
): Promise<string> {
  const { host } = http
  const answer = await post(http, new URL('api/v1/auth/login', base), login)
  if (answer.status === 401) {
    throw new AppError('wrong-password', words('core.sync.server.wrongPassword'))
  }
  const refusal = refusalOf(answer, host)
  if (refusal) throw refusal
  if (answer.status !== 202) return read(answer, SignedIn, host).access_token
  if (code === undefined || code.trim() === '') {
    throw new AppError('wrong-code', words('core.sync.server.codeNeeded'))
  }
  const proof = {
    challenge_token: read(answer, Challenge, host).challenge_token,
    code: code.trim(),
  }
  const second = await post(http, new URL('api/v1/auth/login/two-factor', base), proof)
  if (second.status === 401 || second.status === 400) {
    throw new AppError('wrong-code', words('core.sync.server.wrongCode'))
  }
  const refused = refusalOf(second, host)
  if (refused) throw refused
  return read(second, SignedIn, host).access_token
}

function post(http: PlaceHttp, url: URL, content: unknown, token?: string): Promise<PlaceAnswer> {
  return http.send({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: Buffer.from(JSON.stringify(content)),
    maxBytes: maxAnswerBytes,
  })
}

/** The parser's message would quote the answer. */
function read<T>({ bytes }: PlaceAnswer, schema: z.ZodType<T>, host: string): T {
  let json: unknown
  try {
    json = JSON.parse(bytes.toString('utf8'))
  } catch {
    json = undefined
  }
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new PlaceError('needs-user', words('core.sync.server.notOurs', { host }))
}
