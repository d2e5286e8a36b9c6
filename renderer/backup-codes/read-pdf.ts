/**
 * Reads the text of PDF files. The first PDF loads this file with its imports, in a chunk of their
 * own.
 */

import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import ParsingWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'
import { backupCodeLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { linesOf, type TextPiece } from './pdf-lines.ts'

const timeoutMs = 20_000

/**
 * Parses in a worker that ends afterward, because files come from strangers. Nothing is downloaded,
 * drawn, or run. Throws AppError `bad-input` or `too-large` with a sentence that begins with the
 * name.
 */
export async function readPdf(data: Uint8Array, name: string): Promise<string> {
  const thread = new ParsingWorker()
  const worker = PDFWorker.create({ port: thread })
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooSlow = new Promise<never>((_, reject) => {
    const error = new AppError('too-large', words('backupCodes.file.tooSlow', { name }))
    timer = setTimeout(() => reject(error), timeoutMs)
  })
  try {
    return await Promise.race([readPages(data, worker, name), tooSlow])
  } catch (error) {
    throw toAppError(error, name)
  } finally {
    clearTimeout(timer)
    worker.destroy()
    thread.terminate()
  }
}

async function readPages(data: Uint8Array, worker: PDFWorker, name: string): Promise<string> {
  const options = { disableFontFace: true, useSystemFonts: false, useWorkerFetch: false }
  const document = await getDocument({
    ...options,
    data,
    worker,
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  }).promise
  if (document.numPages > backupCodeLimits.pdfPages) {
    throw new AppError(
      'too-large',
      words('backupCodes.file.tooManyPages', { name, maxPages: backupCodeLimits.pdfPages }),
    )
  }
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(document, number))
  }
  const text = pages.join('\n\n')
  if (text.trim() !== '') return text
  throw new AppError('bad-input', words('backupCodes.file.noText', { name }))
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return linesOf(items.flatMap(toPiece))
}

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number]

/** ISO 32000-1, 8.3.3: a matrix ends with its translation. */
function toPiece(item: Item): TextPiece[] {
  if (!('str' in item)) return []
  const [, , , , x = 0, y = 0] = item.transform as number[]
  return [{ text: item.str, x, y, width: item.width, height: item.height }]
}

function toAppError(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error
  if (error.name === 'PasswordException') {
    return new AppError('bad-input', words('backupCodes.file.encrypted', { name }))
  }
  return new AppError('bad-input', words('backupCodes.file.notPdf', { name }), { cause: error })
}
