/** Serves the window as it is in the product, with the product's policy but without a host. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { languages, pickLanguage } from '../../shared/wording/languages.ts'
import { bundleOnce } from '../bundle-once.ts'
import { builtFolder, ensureBuilt } from '../ensure-built.ts'

const nonce = 'bm9uY2Ugb2YgdGhlIHRlc3Q'
const policy =
  `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-${nonce}'; ` +
  "img-src 'self' data: blob:; connect-src 'self'; media-src 'self' blob: mediastream:; " +
  "font-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const pages: Record<string, string> = { '/': 'index.html', '/quick': 'quick/index.html' }
const isPage = (path: string) => pages[path] !== undefined

/** The files' names depend on their content, so a page that reloads needn't read them again. */
function headersOf(type: string, path: string) {
  const cacheControl = isPage(path) ? 'no-store' : 'public, max-age=3600, immutable'
  return {
    'content-security-policy': policy,
    'content-type': type,
    'cache-control': cacheControl,
  }
}

export interface ServedFace {
  readonly url: string
  /** Puts the host in memory into a page, like a preload script. */
  readonly preload: string
  close(): void
}

export async function serveFace(): Promise<ServedFace> {
  await ensureBuilt('renderer')
  const folder = join(builtFolder, 'renderer')
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname: path, searchParams } = new URL(url, 'http://localhost')
    const file = join(folder, pages[path] ?? path)
    try {
      const content = await readFile(file)
      const type = contentTypes[extname(file)] ?? 'application/octet-stream'
      response.writeHead(200, headersOf(type, path))
      response.end(isPage(path) ? fillIn(content.toString(), searchParams) : content)
    } catch {
      response.writeHead(404, { 'content-security-policy': policy }).end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    preload: await readFile(await bundlePreload(), 'utf8'),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The address may choose the language: `?language=de`. */
function fillIn(page: string, asked: URLSearchParams): string {
  const { tag, locale } = pickLanguage([asked.get('language') ?? 'en'])
  return page
    .replaceAll('__CSP_NONCE__', nonce)
    .replace(
      '<html lang="en" dir="ltr">',
      `<html lang="${locale}" dir="${languages[tag].direction}" data-system-languages="${locale}">`,
    )
}

function bundlePreload(): Promise<string> {
  return bundleOnce('face-preload', join(import.meta.dirname, 'face-preload.ts'), 'page')
}
