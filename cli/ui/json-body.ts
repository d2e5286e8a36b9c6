import type { IncomingMessage } from 'node:http'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

export interface BodyLimits {
  readonly maxBytes: number
  readonly timeoutMs: number
}

/**
 * Returns the body of a request as JSON. Refuses other types, invalid JSON, and bodies that are too
 * large.
 */
export async function readJson(request: IncomingMessage, limits: BodyLimits): Promise<unknown> {
  if (!/^application\/json(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new AppError('bad-input', words('cli.ui.notJson'))
  }
  const body = await readBody(request, limits)
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    // A parser's message would quote its input.
    throw new AppError('bad-input', words('cli.ui.badJson'))
  }
}

/** This doesn't use `for await`, which would close the connection before the refusal is read. */
function readBody(request: IncomingMessage, { maxBytes, timeoutMs }: BodyLimits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    const stop = (error: Error) => {
      clearTimeout(timer)
      chunks.length = 0
      request.off('data', take)
      reject(error)
    }
    const take = (chunk: Buffer) => {
      length += chunk.length
      if (length <= maxBytes) chunks.push(chunk)
      else stop(new AppError('too-large', words('cli.ui.callTooLarge', { size: sizeOf(maxBytes) })))
    }
    const timer = setTimeout(
      () => stop(new AppError('unavailable', words('cli.ui.callTooSlow'))),
      timeoutMs,
    )
    request.on('data', take)
    request.on('end', () => {
      clearTimeout(timer)
      resolve(Buffer.concat(chunks))
    })
    request.on('error', stop)
    request.on('close', () => stop(new Error('The connection ended within a call.')))
  })
}

function sizeOf(bytes: number): string {
  return bytes < 2 ** 20 ? `${bytes / 2 ** 10} KiB` : `${bytes / 2 ** 20} MiB`
}

/**
 * Reads the rest of a request that was refused, so that its sender can read the refusal, and then
 * calls `onEnd`. A sender of more than `maxBytes`, or one that takes longer than `timeoutMs`, is
 * cut off.
 */
export function drain(
  request: IncomingMessage,
  { maxBytes, timeoutMs }: BodyLimits,
  onEnd: () => void,
): void {
  if (request.complete || request.destroyed) {
    onEnd()
    return
  }
  let length = 0
  const cutOff = () => void request.destroy()
  const timer = setTimeout(cutOff, timeoutMs)
  request.on('error', () => undefined)
  request.on('close', () => {
    clearTimeout(timer)
    onEnd()
  })
  request.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > maxBytes) cutOff()
  })
  request.resume()
}
