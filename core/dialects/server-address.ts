import { isIP } from 'node:net'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

/** The origin, and the path below which the API is ('' or '/…', without a trailing slash). */
export interface ServerAddress {
  readonly origin: string
  readonly basePath: string
}

/**
 * Reads what a person types: `auth.example.org`, `https://example.org/app`. Plain http is only for
 * this computer. Throws `bad-input`.
 */
export function parseServerAddress(text: string): ServerAddress {
  const typed = text.trim()
  const url = readUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`)
  if (url.username || url.password) {
    throw new AppError('bad-input', words('core.dialects.address.credentials'))
  }
  if (url.search || url.hash) {
    throw new AppError('bad-input', words('core.dialects.address.query'))
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new AppError('bad-input', words('core.dialects.address.notEncrypted'))
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new AppError('bad-input', words('core.dialects.address.otherScheme'))
  }
  return { origin: url.origin, basePath: url.pathname.replace(/\/+$/, '') }
}

function readUrl(text: string): URL {
  if (text.length > 2048 || !URL.canParse(text)) {
    throw new AppError('bad-input', words('core.dialects.address.unreadable'))
  }
  return new URL(text)
}

/**
 * According to RFC 6761 §6.3, `localhost` and names below it mean this computer and nothing else.
 */
function isLoopback(hostname: string): boolean {
  if (hostname === '[::1]' || /(^|\.)localhost$/.test(hostname)) return true
  return isIP(hostname) === 4 && hostname.startsWith('127.')
}
