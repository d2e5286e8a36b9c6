/** How every connection to a server is secured, and which authority may vouch for the server. */
import { X509Certificate } from 'node:crypto'
import type { LookupFunction } from 'node:net'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { ServerAddress } from './server-address.ts'

/**
 * The options that every connection to a server is made with. Throws bad-input if the text contains
 * no certificate.
 */
export function connectionOptions(address: ServerAddress, authorityPem: string | null) {
  const isTls = address.origin.startsWith('https:')
  return {
    ...(isLocalName(address) && { lookup: lookUpLoopback }),
    ...(isTls && strictTls),
    ...(isTls && authorityPem && { ca: readAuthority(authorityPem) }),
  }
}

/**
 * This is explicit, so that no environment variable (NODE_TLS_REJECT_UNAUTHORIZED) can change it.
 */
const strictTls = { rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const

function isLocalName({ origin }: ServerAddress): boolean {
  return /(^|\.)localhost$/.test(new URL(origin).hostname)
}

/** Names below `localhost` mean this computer (RFC 6761 §6.3), whatever a name server says. */
const lookUpLoopback: LookupFunction = (_, options, callback) => {
  const addresses = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ].filter(({ family }) => !options.family || family === options.family)
  const [first] = addresses
  if (options.all) callback(null, addresses)
  else callback(null, first?.address ?? '127.0.0.1', first?.family ?? 4)
}

/** Reads one certificate or several. Throws `bad-input` if one of them is invalid. */
export function readAuthority(pem: string): string[] {
  try {
    const certificates = pem.match(pemCertificates) ?? [pem]
    // OpenSSL would accept the first ones, and ignore all of them from a damaged one on.
    for (const each of certificates) new X509Certificate(each)
    return certificates
  } catch {
    throw new AppError('bad-input', words('core.dialects.address.badAuthority'))
  }
}

const pemCertificates = /-----BEGIN CERTIFICATE-----[^-]*(-----END CERTIFICATE-----)?/g
