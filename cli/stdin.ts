import { AppError } from '../shared/errors.ts'
import { say } from '../shared/wording/say.ts'
import { words } from '../shared/wording/words.ts'

const maxBytes = 64 * 2 ** 20
const maxLineBytes = 8192

/** Reads a whole stream, up to 64 MiB, because pipes and devices tell no size and may never end. */
export async function readAll(input: NodeJS.ReadableStream, name: string): Promise<Buffer> {
  return collect(input, name, maxBytes, () => false)
}

/** Returns the first line of standard input, without its line end. */
export async function readFirstLine(input: NodeJS.ReadableStream): Promise<string> {
  const isLast = (chunk: Buffer) => chunk.includes('\n')
  const bytes = await collect(input, say('cli.input.stdin'), maxLineBytes, isLast)
  const [line] = bytes.toString('utf8').split(/\r?\n/, 1) as [string]
  return line
}

async function collect(
  input: NodeJS.ReadableStream,
  name: string,
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
      throw new AppError('too-large', words('cli.input.tooLarge', { name, bytes: limit }))
    }
    if (isLast(chunk)) break
  }
  return Buffer.concat(chunks)
}
