/** Bundles the page as the product is built, and serves it with the product's policy. */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { compileWording } from '../../../scripts/wording-plugin.mjs'

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
  "img-src 'self' data: blob:; connect-src 'self'; media-src 'self' blob: mediastream:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
}

export async function servePage(): Promise<{ url: string; close(): Promise<void> }> {
  const out = join(import.meta.dirname, '../../../out')
  await mkdir(out, { recursive: true })
  const folder = await mkdtemp(join(out, 'qr-page-'))
  await build({
    configFile: false,
    plugins: [compileWording()],
    envDir: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, 'page'),
    base: './',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: false, target: 'chrome120', assetsInlineLimit: 0 },
  })
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const file = join(folder, path === '/' ? 'index.html' : path)
    try {
      const content = await readFile(file)
      const type = contentTypes[extname(file)] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-security-policy': policy, 'content-type': type })
      response.end(content)
    } catch {
      response.writeHead(404, { 'content-security-policy': policy }).end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
