import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Dialect } from '../dialects/dialect.ts'
import { createHttp } from '../dialects/http.ts'
import { detectDialects } from '../dialects/registry.ts'
import type { ServerAddress } from '../dialects/server-address.ts'

export interface AskedServer {
  readonly address: ServerAddress
  readonly authorityPem: string | null
  readonly dialect: Dialect
  readonly clock: () => number
  readonly signal: AbortSignal | undefined
}

/**
 * An answer that makes no sense may come from another kind of server that has replaced the first.
 */
export async function explainFailure(error: unknown, server: AskedServer): Promise<unknown> {
  const isStrange =
    error instanceof AppError && (error.code === 'bad-reply' || error.code === 'not-found')
  if (!isStrange || !(await speaksAnother(server))) return error
  return new AppError('bad-reply', words('core.accounts.otherKindNow'))
}

async function speaksAnother(server: AskedServer): Promise<boolean> {
  const { dialect, signal, ...place } = server
  const http = createHttp(place)
  try {
    const spoken = await detectDialects(http, signal)
    return spoken.length > 0 && !spoken.includes(dialect)
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof AppError) return false
    throw error
  } finally {
    http.close()
  }
}
