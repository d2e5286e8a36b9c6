import { AppError } from '../shared/errors.ts'

const maxBytes = 64 * 2 ** 20
const maxLineBytes = 8192

/** All of standard input, up to 64 MiB. */
export async function readAll(input: NodeJS.ReadableStream): Promise<Buffer> {
  return collect(input, maxBytes, () => false)
}

/** The first line of standard input, without its end. */
export async function readFirstLine(input: NodeJS.ReadableStream): Promise<string> {
  const bytes = await collect(input, maxLineBytes, chunk => chunk.includes('\n'))
  const [line] = bytes.toString('utf8').split(/\r?\n/, 1) as [string]
  return line
}

async function collect(
  input: NodeJS.ReadableStream,
  limit: number,
  isLast: (chunk: Buffer) => boolean,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const piece of input) {
    const chunk = Buffer.from(piece)
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) {
      throw new AppError('too-large', `Standard input holds more than ${limit} bytes.`)
    }
    if (isLast(chunk)) break
  }
  return Buffer.concat(chunks)
}
