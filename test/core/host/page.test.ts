import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy, createPage, type Page } from '../../../core/host/page.ts'

let root: string
let page: Page

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'countersign-page-'))
  const folder = path.join(root, 'renderer')
  await mkdir(path.join(folder, 'assets'), { recursive: true })
  await writeFile(path.join(root, 'outside.txt'), 'outside')
  await writeFile(
    path.join(folder, 'index.html'),
    '<html lang="en" dir="ltr"><i nonce="__CSP_NONCE__"></i><b __CSP_NONCE__>',
  )
  await writeFile(path.join(folder, 'favicon.svg'), '<svg/>')
  await writeFile(path.join(folder, 'notes.exe'), 'no type of ours')
  await writeFile(path.join(folder, 'assets/main-a1B2_c-4.js'), 'let here')
  await writeFile(path.join(folder, 'assets/reader-a1B2_c-4.wasm'), Buffer.from([0, 0x61]))
  await writeFile(path.join(folder, 'assets/plain.css'), 'i{}')
  await symlink(path.join(root, 'outside.txt'), path.join(folder, 'link.txt'))
  await symlink(root, path.join(folder, 'up'))
  page = createPage(folder, randomBytes)
})

afterAll(() => rm(root, { recursive: true, force: true }))

describe('the page', () => {
  it.each([
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/assets/../../outside.txt',
    '/assets/%2e%2e/index.html',
    '/..\\outside.txt',
    '/..%5coutside.txt',
    '/link.txt',
    '/up/outside.txt',
    '/up/renderer/index.html',
    '/index.html%00',
    '/index.html\0.txt',
    '//index.html',
    '/assets',
    '/assets/',
    '/notes.exe',
    '/C:/Windows/win.ini',
    '/%',
    '',
    '/gone.js',
  ])('has nothing at %j', async urlPath => {
    const { status, headers, body } = await page(urlPath)
    expect(status).toBe(404)
    expect(Buffer.from(body).toString()).toBe('Not found.\n')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it.each([
    ['/', 'text/html; charset=utf-8', 'no-store'],
    ['/index.html', 'text/html; charset=utf-8', 'no-store'],
    ['/?from=here', 'text/html; charset=utf-8', 'no-store'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
    ['/assets/plain.css', 'text/css; charset=utf-8', 'no-cache'],
    [
      '/assets/main-a1B2_c-4.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/assets/reader-a1B2_c-4.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
  ])('serves %s as %s, cached: %s', async (urlPath, type, cache) => {
    const { status, headers } = await page(urlPath)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': cache,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['permissions-policy']).toMatch(/camera=\(self\), display-capture=\(self\)/)
    expect(headers['permissions-policy']).toContain('microphone=()')
  })

  it('carries a fresh nonce of 128 bits in the header and in every place of the file', async () => {
    const nonces = new Set<string>()
    for (let n = 0; n < 3; n++) {
      const { headers, body } = await page('/')
      const nonce = headers['content-security-policy']?.match(/'nonce-([^']+)'/)?.[1] ?? ''
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
      expect(Buffer.from(body).toString()).toContain(`<i nonce="${nonce}"></i><b ${nonce}>`)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(3)
  })

  it('has the current language and its direction', async () => {
    const inArabic = await page('/', { choice: 'system', system: ['ar-EG', 'fr', '"><script>'] })
    expect(Buffer.from(inArabic.body).toString()).toContain(
      '<html lang="ar-EG" dir="rtl" data-system-languages="ar-EG fr">',
    )
    const unasked = await page('/')
    expect(Buffer.from(unasked.body).toString()).toContain('<html lang="en-US" dir="ltr" ')
  })

  it('finds the files of a build that was made while it serves', async () => {
    await writeFile(path.join(root, 'renderer/assets/late-00000000.js'), '')
    expect((await page('/assets/late-00000000.js')).status).toBe(404)
    await page('/')
    expect((await page('/assets/late-00000000.js')).status).toBe(200)
  })
})

describe('contentSecurityPolicy', () => {
  it('says exactly what the page may do', () => {
    expect(contentSecurityPolicy('N').split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self' 'nonce-N'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "media-src 'self' blob: mediastream:",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
  })
})
