/** Denies the page, and anything that got into it, whatever it doesn't need. */
import {
  app,
  type MediaAccessPermissionRequest,
  type PermissionRequest,
  protocol,
  type Session,
  session,
  systemPreferences,
} from 'electron'
import type { Page } from '../core/host/page.ts'
import { say } from '../shared/wording/say.ts'
import { isOwnOrigin, isOwnUrl, scheme } from './origin.ts'

export interface SessionParts {
  readonly page: Page
  /** Camera and screen capture are allowed while this returns true. */
  readonly isScanning: () => boolean
}

/** Runs before `ready`, because Chromium reads schemes, switches, and the sandbox only once. */
export function hardenBeforeReady(): void {
  sandboxEveryProcess()
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  app.commandLine.appendSwitch('disable-http-cache')
  app.commandLine.appendSwitch('disable-gpu-shader-disk-cache')
  app.on('web-contents-created', (_event, contents) => {
    // will-navigate doesn't cover sub-frames, but this event does.
    contents.on('will-frame-navigate', event => event.preventDefault())
    contents.on('will-redirect', event => event.preventDefault())
    contents.on('will-attach-webview', event => event.preventDefault())
    // The browser opens nothing for the page either, because a page that was taken over could send
    // everything it knows away in an address. The page itself has no external links.
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    // The content security policy doesn't cover WebRTC, so it gets no route out.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

/**
 * Electron starts some processes before this runs. If they were started without a sandbox, it
 * cannot be turned on for the others, whose pages would crash
 * (https://github.com/electron/electron/issues/47650).
 */
function sandboxEveryProcess(): void {
  if (app.commandLine.hasSwitch('no-sandbox')) {
    process.stderr.write(`${say('desktop.app.noSandbox')}\n`)
  } else app.enableSandbox()
}

/** Returns a session in memory that serves our page and reaches nothing else. */
export function openSession({ page, isScanning }: SessionParts): Session {
  // Nothing of the session is written to disk, because its name does not begin with 'persist:'.
  const pageSession = session.fromPartition('countersign', { cache: false })
  pageSession.protocol.handle(scheme, request => answer(page, request))
  pageSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayLoad(url) }))
  // Chromium would download dictionaries from its maker's servers.
  pageSession.setSpellCheckerEnabled(false)
  pageSession.setDevicePermissionHandler(() => false)
  pageSession.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) => {
    if (!isScanning() || !details.isMainFrame || !isOwnOrigin(requestingOrigin)) return false
    if (permission === 'media') return details.mediaType === 'video'
    return permission === 'display-capture'
  })
  pageSession.setPermissionRequestHandler((_contents, permission, decide, details) => {
    if (!isScanning() || !details.isMainFrame || !isOwnUrl(details.requestingUrl)) decide(false)
    else if (!asksForPictureOnly(details)) decide(false)
    else if (permission === 'media') askForCamera().then(decide, () => decide(false))
    else decide(permission === 'display-capture')
  })
  // The page saves files (such as a sealed copy) by downloading what it created itself.
  pageSession.on('will-download', (event, item) => {
    if (!item.getURL().startsWith('blob:') || !isOwnUrl(item.getURL())) event.preventDefault()
  })
  return pageSession
}

async function answer(page: Page, request: Request): Promise<Response> {
  if (!isOwnUrl(request.url)) return refusal(404)
  if (request.method !== 'GET') return refusal(405)
  const { status, headers, body } = await page(new URL(request.url).pathname)
  return new Response(Uint8Array.from(body), { status, headers })
}

function refusal(status: number): Response {
  const headers = { 'content-security-policy': "default-src 'none'" }
  return new Response(null, { status, headers })
}

function mayLoad(url: string): boolean {
  if (isOwnUrl(url) || url.startsWith('data:')) return true
  return !app.isPackaged && url.startsWith('devtools://')
}

function asksForPictureOnly(details: PermissionRequest | MediaAccessPermissionRequest): boolean {
  const kinds = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
  return kinds.length > 0 && kinds.every(kind => kind === 'video')
}

/**
 * macOS asks its user once per app and camera. On other systems, opening our scan screen is the
 * user's consent.
 */
async function askForCamera(): Promise<boolean> {
  return process.platform === 'darwin' ? systemPreferences.askForMediaAccess('camera') : true
}
