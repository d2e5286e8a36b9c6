/**
 * Opens the pages of a PDF with PDFium, which runs as WebAssembly and can access neither files nor
 * the network.
 */

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pictureLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Pixels } from '../../../shared/qr/pixels.ts'
import { words } from '../../../shared/wording/words.ts'

export interface PdfPage {
  /** Counted from 1. */
  readonly number: number
  text(): string
  /** Tells whether there is more than text on the page. */
  hasPictures(): boolean
  draw(): Promise<Pixels>
}

export interface PdfDocument {
  readonly pages: readonly PdfPage[]
  close(): void
}

/** Drawing one takes tenths of a second. */
const maxPages = 200
/**
 * In pixels per point, of which an inch has 72. Codes are hardly ever printed finer than 288 dpi
 * shows.
 */
const finest = 4

/**
 * Throws `bad-input` if it is damaged or has a password, and `too-large` if it has too many pages.
 */
export async function openPdf(file: Uint8Array): Promise<PdfDocument> {
  // PDFium would refuse it as well, but takes a tenth of a second to start.
  if (!hasMark(file)) throw new AppError('bad-input', words('core.importFiles.notPdf'))
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const wasmPath = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
  const { buffer, byteOffset, byteLength } = await readFile(wasmPath)
  const wasmBinary = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
  const library = await PDFiumLibrary.init({ wasmBinary })
  // The library's message about a damaged file may quote it.
  const document = await library.loadDocument(file).catch((error: unknown) => {
    library.destroy()
    throw unreadable(error)
  })
  const count = document.getPageCount()
  if (count > maxPages) {
    document.destroy()
    library.destroy()
    throw new AppError('too-large', words('core.importFiles.tooManyPages', { limit: maxPages }))
  }
  const pages = Array.from({ length: count }, (_, i): PdfPage => {
    // Drawing a page closes it.
    const open = () => document.getPage(i)
    return {
      number: i + 1,
      text: () => orDamaged(() => open().getText()),
      hasPictures: () => orDamaged(() => hasPictures(open())),
      draw: () => draw(open()).catch(error => Promise.reject(unreadable(error))),
    }
  })
  return {
    pages,
    close() {
      document.destroy()
      library.destroy()
    },
  }
}

/** Every reader looks for the signature within the first kilobyte. */
function hasMark(file: Uint8Array): boolean {
  return Buffer.from(file.subarray(0, 1024)).includes('%PDF-')
}

/** Declares the part of PDFium's page that is used here. */
interface OpenPage {
  objects(): Iterable<{ readonly type: string }>
  getOriginalSize(): { originalWidth: number; originalHeight: number }
  render(options: { scale: number; render: 'bitmap' }): Promise<{
    data: Uint8Array
    width: number
    height: number
  }>
}

function hasPictures(page: OpenPage): boolean {
  for (const { type } of page.objects()) if (type !== 'text') return true
  return false
}

async function draw(page: OpenPage): Promise<Pixels> {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const points = Math.max(1, originalWidth) * Math.max(1, originalHeight)
  const scale = Math.min(finest, Math.sqrt(pictureLimits.scaledPixels / points))
  const { data, width, height } = await page.render({ scale, render: 'bitmap' })
  return {
    data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength),
    width,
    height,
  }
}

function orDamaged<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw unreadable(error)
  }
}

function unreadable(error: unknown): AppError {
  const needsPassword = error instanceof Error && /password/i.test(error.message)
  return new AppError(
    'bad-input',
    needsPassword ? words('core.importFiles.lockedPdf') : words('core.importFiles.damagedPdf'),
  )
}
