/** Tests what the built program requests from Electron, and what it denies the page. */
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getConfig } from 'app-builder-lib/out/util/config/config.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BootedApp, build, type RecordedCall, root } from './boot.ts'

let app: BootedApp

beforeAll(async () => {
  await build()
  app = await new BootedApp().started()
})
afterAll(() => app.dispose())

async function only(name: string): Promise<RecordedCall> {
  const calls = await app.recorded(name)
  expect(calls, name).toHaveLength(1)
  return calls[0] as RecordedCall
}

describe('before ready', () => {
  it('registers its scheme as standard and secure, past no content security policy', async () => {
    const call = await only('protocol.registerSchemesAsPrivileged')
    expect(call.isReady).toBe(false)
    expect(call.args[0]).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ])
  })

  it('turns the sandbox on for every process', async () => {
    expect((await only('app.enableSandbox')).isReady).toBe(false)
  })

  it('keeps Chromium’s files apart and its caches off the disk', async () => {
    expect((await only('app.setPath')).args).toEqual(['userData', `${app.dataFolder}/chromium`])
    const switches = await app.recorded('app.commandLine.appendSwitch')
    expect(switches.map(call => call.args[0])).toEqual([
      'disable-http-cache',
      'disable-gpu-shader-disk-cache',
    ])
  })
})

it('tells Windows the name that its installer gives', async () => {
  const { appId } = await getConfig(root, 'electron-builder.yml', null)
  expect((await only('app.setAppUserModelId')).args).toEqual([appId])
})

describe('the window', () => {
  it('has a sandboxed, isolated page without Node', async () => {
    const { args } = await only('BrowserWindow')
    expect(args[0].webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: true,
    })
    expect(args[0].show).toBe(false)
  })

  it('is shown once its page is drawn, and kept out of screenshots from the start', async () => {
    const names = ((await app.ask('calls')) as RecordedCall[]).map(call => call.name)
    const order = ['BrowserWindow', 'window.setContentProtection', 'contents.loadURL']
    expect(names.filter(name => order.includes(name))).toEqual(order)
    expect(names.indexOf('window.show')).toBeGreaterThan(names.indexOf('contents.loadURL'))
    expect((await only('window.setContentProtection')).args).toEqual([true])
    expect((await only('contents.loadURL')).args).toEqual(['app://countersign/'])
  })

  it.each([
    ['0', true],
    ['1', false],
  ])('offers developer tools only when unpackaged (packaged: %s)', async (packaged, offered) => {
    const other = await new BootedApp({ env: { STAND_IN_PACKAGED: packaged } }).started()
    const [window] = await other.recorded('BrowserWindow')
    expect(window?.args[0].webPreferences.devTools).toBe(offered)
    const menu = JSON.stringify(await other.recorded('Menu.setApplicationMenu'))
    expect(menu.includes('toggleDevTools')).toBe(offered)
    await other.dispose()
  })

  it('has the colour of its page before the page is drawn', async () => {
    const tokens = readFileSync(join(root, 'renderer/styles/tokens.css'), 'utf8')
    const papers = [...tokens.matchAll(/--paper: (#\w+)/g)].map(match => match[1])
    expect(papers).toHaveLength(2)
    expect((await only('BrowserWindow')).args[0].backgroundColor).toBe(papers[1])
  })

  it('lives in a session in memory, without a cache', async () => {
    const { args } = await only('session.fromPartition')
    expect(args[0]).not.toMatch(/^persist:/)
    expect(args[1]).toEqual({ cache: false })
  })

  it.each(['will-frame-navigate', 'will-redirect'])('denies %s, even to itself', async event => {
    expect(await app.ask('navigates', { event, url: 'https://example.com/' })).toBe(false)
    expect(await app.ask('navigates', { event, url: 'app://countersign/' })).toBe(false)
  })

  it('attaches no webview and opens no window', async () => {
    expect(await app.ask('attachesWebview')).toBe(false)
    expect(await app.ask('opensWindow', { url: 'app://countersign/' })).toEqual({ action: 'deny' })
  })

  it.each([
    'https://a.example/?stolen=JBSWY3DPEHPK3PXP',
    'http://a.example/',
    'file:///etc/passwd',
    'mailto:a@a.example?body=stolen',
    'smb://a/b',
    'javascript:0',
    'nonsense',
  ])('attack 19: a page that was taken over has nothing opened outside: %s', async url => {
    expect(await app.ask('opensWindow', { url })).toEqual({ action: 'deny' })
    expect(await app.recorded('shell.openExternal')).toEqual([])
  })

  it('attack 19: no part of the page leads out, so nothing is missed', async () => {
    const page = join(root, 'renderer')
    const names = await readdir(page, { recursive: true })
    // The link is for the browser. On the desktop, it is a button that asks the host.
    const ofBrowser = join('parts', 'release-link.tsx')
    for (const name of names.filter(name => /\.(tsx?|html)$/.test(name) && name !== ofBrowser)) {
      const text = await readFile(join(page, name), 'utf8')
      expect(text, name).not.toMatch(/window\.open\(|target=|href=["'{]+https?:/)
    }
  })

  it('gives WebRTC no route out', async () => {
    const { args } = await only('contents.setWebRTCIPHandlingPolicy')
    expect(args).toEqual(['disable_non_proxied_udp'])
  })
})

describe('requests', () => {
  it.each([
    ['/', 200],
    ['/index.html', 200],
    ['/missing.js', 404],
    ['/../package.json', 404],
    ['/%2e%2e/electron/main.js', 404],
    ['/..%2felectron%2fmain.js', 404],
  ])('answers %s with %i under a strict policy with a fresh nonce', async (path, status) => {
    const url = `app://countersign${path}`
    const [one, two] = [await app.ask('request', { url }), await app.ask('request', { url })]
    expect(one.status).toBe(status)
    const policy = one.headers['content-security-policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/'unsafe-(inline|eval)'/)
    expect(policy).toMatch(/'nonce-[\w+/=]{20,}'/)
    expect(two.headers['content-security-policy']).not.toBe(policy)
  })

  it.each([
    ['another host', 'app://countersign.evil/', 'GET', 404],
    ['another method', 'app://countersign/', 'POST', 405],
  ])('refuses %s, under a policy too', async (_what, url, method, status) => {
    const answer = await app.ask('request', { url, method })
    expect(answer.status).toBe(status)
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'")
    expect(answer.body).toHaveLength(0)
  })

  it.each([
    ['app://countersign/assets/a.js', true],
    ['blob:app://countersign/1', true],
    ['data:image/png;base64,AA==', true],
    ['app://countersign.evil/', false],
    ['app://someone@countersign/', false],
    ['blob:https://a.example/1', false],
    ['https://a.example/', false],
    ['http://127.0.0.1/', false],
    ['wss://a.example/', false],
    ['file:///etc/passwd', false],
  ])('lets the page load %s: %s', async (url, expected) => {
    expect(await app.ask('loads', { url })).toBe(expected)
  })

  it.each([
    ['blob:app://countersign/1', true],
    ['blob:https://a.example/1', false],
    ['https://a.example/file', false],
    ['app://countersign/index.html', false],
  ])('lets the page save %s: %s', async (url, expected) => {
    expect(await app.ask('downloads', { url })).toBe(expected)
  })

  it('leaves certificates to Chromium', async () => {
    const calls: RecordedCall[] = await app.ask('calls')
    expect(JSON.stringify(calls)).not.toMatch(/certificate/i)
  })
})
