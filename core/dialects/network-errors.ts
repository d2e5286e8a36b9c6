/** Explains what went wrong before there was an answer, and what to do about it. */
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

/** OpenSSL's names for the reasons that a certificate chain can fail. */
const certificateProblems = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'notYetValid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'otherName',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'selfSigned',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknownAuthority',
  UNABLE_TO_GET_ISSUER_CERT: 'unknownAuthority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknownAuthority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incompleteChain',
  CERT_REVOKED: 'revoked',
  CERT_SIGNATURE_FAILURE: 'forged',
} as const

const networkProblems = {
  ENOTFOUND: 'noSuchServer',
  EAI_AGAIN: 'noLookup',
  ECONNREFUSED: 'nothingThere',
  EHOSTUNREACH: 'noRoute',
  ENETUNREACH: 'none',
  ETIMEDOUT: 'tooSlow',
  ECONNRESET: 'brokenOff',
  EPIPE: 'brokenOff',
} as const

/** `host` names the server. Nothing from the answer is included. */
export function toNetworkError(error: unknown, host: string): AppError {
  if (error instanceof AppError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (isOneOf(certificateProblems, code)) {
    const key = `core.dialects.certificate.${certificateProblems[code]}` as const
    return new AppError('untrusted', words(key, { host }))
  }
  if (code.startsWith('CERT_') || code.startsWith('ERR_TLS_')) {
    return new AppError('untrusted', words('core.dialects.certificate.untrusted', { host }))
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
    return new AppError('untrusted', words('core.dialects.certificate.notHttps', { host }))
  }
  if (code.startsWith('HPE_')) {
    return new AppError('bad-reply', words('core.dialects.reply.notHttp', { host }))
  }
  const problem = isOneOf(networkProblems, code) ? networkProblems[code] : 'unreachable'
  const said = words(`core.dialects.network.${problem}`, { host })
  return new AppError('unreachable', said, { cause: error })
}

function isOneOf<T extends object>(table: T, code: string): code is string & keyof T {
  return Object.hasOwn(table, code)
}
