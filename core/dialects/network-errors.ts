/** What can go wrong before there is an answer, in sentences that say what to do. */
import { AppError } from '../../shared/errors.ts'

const unknownAuthority =
  'comes from an authority that is not known here. If it is your own, add its certificate to the connection'

/** OpenSSL's names of what a chain can fail over. */
const certificateProblems: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired. Whoever runs the server has to renew it',
  CERT_NOT_YET_VALID: 'is not valid yet. Check the date of this computer',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is made out to another name. Check the address',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'is self-signed: nobody vouches for it. If the server is yours, add its certificate to the connection',
  SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `${unknownAuthority}, else ask for the chain to be sent whole`,
  CERT_REVOKED: 'was revoked. Do not use this server until it is replaced',
  CERT_SIGNATURE_FAILURE: 'is forged or damaged. Do not use this connection',
}

const networkProblems: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no server of this name, or no network',
  EAI_AGAIN: 'The name of the server cannot be looked up: there is no network',
  ECONNREFUSED: 'Nothing answers at this address',
  EHOSTUNREACH: 'The server cannot be reached from this network',
  ENETUNREACH: 'There is no network',
  ETIMEDOUT: 'The server did not answer in time',
  ECONNRESET: 'The server broke off the connection',
  EPIPE: 'The server broke off the connection',
}

/** `host` names the server. Never anything of the answer. */
export function toNetworkError(error: unknown, host: string): AppError {
  if (error instanceof AppError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const certificate = certificateProblems[code]
  if (certificate) {
    return new AppError('untrusted', `The certificate of ${host} ${certificate}.`)
  }
  if (code.startsWith('CERT_') || code.startsWith('ERR_TLS_')) {
    return new AppError('untrusted', `The certificate of ${host} cannot be trusted.`)
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
    return new AppError('untrusted', `${host} does not speak https as it should.`)
  }
  if (code.startsWith('HPE_')) {
    return new AppError('bad-reply', `What answers at ${host} does not speak HTTP as it should.`)
  }
  const problem = networkProblems[code] ?? 'The server cannot be reached'
  return new AppError('unreachable', `${problem} (${host}). Try again.`, { cause: error })
}
