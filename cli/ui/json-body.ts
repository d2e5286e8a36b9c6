import type { IncomingMessage } from 'node:http'
import { AppError } from '../../shared/errors.ts'

/** The body of a request as JSON. Refuses other types, texts that are no JSON, and more than `maxBytes`. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  if (!/^application\/json(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new AppError('bad-input', 'Calls are made in JSON.')
  }
  const body = await readBody(request, maxBytes)
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    // A parser's message quotes what it was given.
    throw new AppError('bad-input', 'The call is not valid JSON.')
  }
}

/** Not by `for await`, which would cut the connection off before the refusal is read. */
function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= maxBytes) {
        chunks.push(chunk)
        return
      }
      chunks = []
      reject(new AppError('too-large', `A call holds at most ${maxBytes / 2 ** 20} MiB.`))
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('close', () => reject(new Error('The connection ended within a call.')))
  })
}
