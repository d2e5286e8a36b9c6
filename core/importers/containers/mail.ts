/** Reads what is in emails (.eml), mailboxes (.mbox), and web pages saved as one file (.mhtml). */

import PostalMime from 'postal-mime'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, Importer } from '../importer.ts'
import { peekText, readText } from '../syntax/text.ts'
import { type InnerFile, readInnerFiles } from './inner-files.ts'
import { isMailText } from './mail-text.ts'

/** Every email is parsed as a whole, so their number is limited. */
const maxMessages = 2000
/** The parser takes some microseconds per line. */
const maxLines = 500_000
/** Nobody forwards an email so often that its parts are nested deeper. */
const parserLimits = { maxNestingDepth: 30, maxRfc822NestingDepth: 5 }

/** `importers` read the attachments. */
export function mailOf(importers: readonly Importer[]): Importer {
  return {
    id: 'mail',
    name: words('core.importFormats.mail'),
    extensions: ['eml', 'mbox', 'mht', 'mhtml'],
    sealed: 'never',
    recognises: file => isMailText(peekText(file) ?? ''),
    open(file) {
      if (readText(file).split('\n', maxLines + 1).length > maxLines) {
        throw new AppError('too-large', words('core.importFiles.longMail', { limit: maxLines }))
      }
      return { sealed: false, read: () => readMail(file, importers) }
    },
  }
}

async function readMail(file: Uint8Array, importers: readonly Importer[]): Promise<Imported> {
  const files: InnerFile[] = []
  for (const message of messagesOf(file)) files.push(...(await partsOf(message)))
  const read = await readInnerFiles(files, importers)
  if (read.entries.length + read.skipped.length === 0) {
    throw new AppError('bad-input', words('core.importFiles.emptyMail'))
  }
  return read
}

/** Splits a mailbox into its messages, which begin with a line of their own (RFC 4155). */
function messagesOf(file: Uint8Array): Uint8Array[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1')
  if (!bytes.startsWith('From ')) return [file]
  const messages = bytes.split(/^From [^\r\n]{1,200}\r?\n(?=[!-9;-~]{1,76}:)/m, maxMessages + 2)
  if (messages.length > maxMessages + 1) {
    throw new AppError('too-large', words('core.importFiles.tooManyMails', { limit: maxMessages }))
  }
  return messages.slice(1).map(message => Buffer.from(message, 'latin1'))
}

async function partsOf(message: Uint8Array): Promise<InnerFile[]> {
  // The parser's message may quote the email.
  const { text, html, attachments } = await PostalMime.parse(message, parserLimits).catch(() => {
    throw new AppError('bad-input', words('core.importFiles.damagedMail'))
  })
  const bodies = [
    { where: words('core.importPlaces.mailText'), text },
    { where: words('core.importPlaces.mailPage'), text: html },
  ].flatMap(({ where, text: body }) =>
    body === undefined ? [] : [{ name: '', where, bytes: Buffer.from(body), isQuiet: true }],
  )
  const attached = attachments.map(({ filename, content, disposition, mimeType }, i) => ({
    name: filename ?? '',
    ...(!filename && { where: words('core.importPlaces.attachment', { number: i + 1 }) }),
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    // Inline images are logos and signatures.
    isQuiet: disposition !== 'attachment' || /^(?:image|text\/calendar)/.test(mimeType),
  }))
  return [...bodies, ...attached]
}
