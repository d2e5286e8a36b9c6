/** Answers requests with the built renderer, both for Electron's protocol handler and for HTTP. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { languages, type PageLanguage, speakingBy } from '../../shared/wording/languages.ts'
import { say } from '../../shared/wording/say.ts'

export interface PageAnswer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

/**
 * Answers one request. `urlPath` is the path from the URL, still percent-encoded. A page is
 * answered in the given language.
 */
export type Page = (urlPath: string, language?: PageLanguage) => Promise<PageAnswer>

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const permissionsPolicy = [
  'camera=(self)',
  'display-capture=(self)',
  ...deniedFeatures.map(feature => `${feature}=()`),
].join(', ')

/** The page may load and reach only itself. `nonce` allows the styles of one answer. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob: mediastream:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Every answer has these headers, whatever it contains. */
export function hardeningHeaders(nonce: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': permissionsPolicy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
}

export function createNonce(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(16)).toString('base64')
}

/** Maps the requested paths to pages. */
const pages: Readonly<Record<string, string>> = {
  '/': '/index.html',
  '/index.html': '/index.html',
  '/quick': '/quick/index.html',
  '/quick/index.html': '/quick/index.html',
}

/**
 * Serves only the regular files of `folder`, by an exact list. Nothing is decoded or resolved, so
 * no path can lead out: dots, their encodings, backslashes, NULs, and links match nothing on the
 * list. The list is read again for every HTML page. Each page gets a fresh nonce in place of
 * `__CSP_NONCE__`, and the language to begin in.
 */
export function createPage(folder: string, random: (bytes: number) => Uint8Array): Page {
  let files: Map<string, string> | undefined

  return async (urlPath, language = { choice: 'en', system: [] }) => {
    const nonce = createNonce(random)
    const [asked] = urlPath.split(/[?#]/, 1) as [string]
    const page = Object.hasOwn(pages, asked) ? pages[asked] : undefined
    const isPage = page !== undefined
    if (isPage || !files) files = await listFiles(folder)
    const file = files.get(page ?? asked)
    const contentType = file && contentTypes[path.extname(file)]
    if (!file || !contentType) return notFound(nonce)
    const bytes = await readFile(file)
    return {
      status: 200,
      headers: {
        ...hardeningHeaders(nonce),
        'content-type': contentType,
        'cache-control': isPage ? 'no-store' : cacheControl(asked),
      },
      body: isPage ? fillIn(bytes, nonce, language) : bytes,
    }
  }
}

/** Maps URL paths, as a browser encodes them, to file paths. */
async function listFiles(folder: string, urlFolder = ''): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const item of await readdir(folder, { withFileTypes: true })) {
    const filePath = path.join(folder, item.name)
    const urlPath = `${urlFolder}/${encodeURI(item.name)}`
    if (item.isFile()) files.set(urlPath, filePath)
    if (!item.isDirectory()) continue
    for (const [url, file] of await listFiles(filePath, urlPath)) files.set(url, file)
  }
  return files
}

/** The bundler names files in assets/ by their content, so a name never means other bytes. */
function cacheControl(urlPath: string): string {
  const hashed = /^\/assets\/.+-[\w-]{8}\.\w+$/.test(urlPath)
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/**
 * The page also learns the system's languages, because the user may choose to follow them again.
 */
function fillIn(page: Uint8Array, nonce: string, { choice, system }: PageLanguage): Uint8Array {
  const { tag, locale } = speakingBy(choice, system)
  const wanted = system.filter(language => /^[\w-]{1,35}$/.test(language)).join(' ')
  const text = Buffer.from(page)
    .toString('utf8')
    .replaceAll('__CSP_NONCE__', nonce)
    .replace(
      '<html lang="en" dir="ltr">',
      `<html lang="${locale}" dir="${languages[tag].direction}" data-system-languages="${wanted}">`,
    )
  return Buffer.from(text)
}

function notFound(nonce: string): PageAnswer {
  return {
    status: 404,
    headers: {
      ...hardeningHeaders(nonce),
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: Buffer.from(`${say('core.host.noSuchPage')}\n`),
  }
}
