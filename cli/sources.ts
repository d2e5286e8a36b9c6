/** Reads the sources of `add` and `scan`: links, pictures, and standard input. */
import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import { readQrFile } from '../core/qr/read-qr-file.ts'
import { AppError } from '../shared/errors.ts'
import { say } from '../shared/wording/say.ts'
import { type Words, words } from '../shared/wording/words.ts'
import type { Io } from './io.ts'
import { readAll } from './stdin.ts'

export interface Source {
  /** Names the text at `index` for sentences. */
  placeOf(index: number): string
  readonly texts: readonly string[]
  /** True if every text must be an entry. A picture may contain other codes next to one. */
  readonly entriesOnly: boolean
}

/** Standard input comes first, so that the indices of its lines are those of the whole. */
export async function readSources(args: readonly string[], io: Io): Promise<Source[]> {
  const named = args.filter(arg => arg !== '-')
  const sources = named.length < args.length ? [await readStandardInput(io)] : []
  for (const [n, arg] of named.entries()) {
    const place = (alone: 'cli.input.link' | 'cli.input.source') =>
      named.length > 1 ? say('cli.input.sourceNumber', { number: n + 1 }) : say(alone)
    if (isLink(arg)) sources.push(linkSource(arg, place('cli.input.link')))
    else sources.push(await readPicture(arg, place('cli.input.source')))
  }
  return sources
}

/** Returns the texts of all QR codes in a picture; empty if there are none. */
export async function readPictureTexts(file: string): Promise<string[]> {
  return readQrFile(await readInputFile(file), path.basename(file))
}

export function isLink(arg: string): boolean {
  return /^\s*[a-z][a-z0-9+.-]*:\/\//i.test(arg)
}

function linkSource(link: string, place: string): Source {
  return { placeOf: () => place, texts: [link], entriesOnly: true }
}

/**
 * Never repeats an argument that names no file, because it may be a secret, or an incomplete link.
 */
async function readPicture(file: string, place: string): Promise<Source> {
  if (!existsSync(file)) {
    throw new AppError('bad-input', words('cli.input.notFound', { place }))
  }
  return pictureSource(await readPictureTexts(file), path.basename(file))
}

function pictureSource(texts: string[], name: string): Source {
  if (texts.length === 0) throw new AppError('bad-input', words('cli.input.noQrCode', { name }))
  return { placeOf: () => name, texts, entriesOnly: false }
}

async function readStandardInput(io: Io): Promise<Source> {
  const name = say('cli.input.stdin')
  const bytes = await readAll(io.stdin, name)
  const text = toText(bytes)
  if (text === null) return pictureSource(await readQrFile(bytes, name), name)
  const lines = text.split(/\r?\n/).map((line, n) => ({ text: line.trim(), number: n + 1 }))
  const texts = new Map<string, number>()
  for (const { text, number } of lines) if (text && !texts.has(text)) texts.set(text, number)
  if (texts.size === 0) throw new AppError('bad-input', words('cli.input.stdinEmpty'))
  const numbers = [...texts.values()]
  return {
    placeOf: index => say('cli.input.stdinLine', { number: numbers[index] ?? 0 }),
    texts: [...texts.keys()],
    entriesOnly: true,
  }
}

/** Null if the bytes are a picture, because they aren't UTF-8 or are an SVG document. */
function toText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  return text.includes('\ufffd') || text.trimStart().startsWith('<') ? null : text
}

/** Throws `bad-input` with a sentence that names the file. */
export async function readInputFile(file: string): Promise<Uint8Array> {
  const name = path.basename(file)
  try {
    return await readAll(createReadStream(file), name)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('bad-input', describeReadError(error, name), { cause: error })
  }
}

function describeReadError(error: unknown, name: string): Words {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return words('cli.input.noFile', { name })
    case 'ENAMETOOLONG':
      return words('cli.input.nameTooLong')
    case 'EISDIR':
      return words('cli.input.folder', { name })
    case 'EACCES':
    case 'EPERM':
      return words('cli.input.notAllowed', { name })
    default:
      return words('cli.input.unreadable', { name })
  }
}
