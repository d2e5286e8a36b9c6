/**
 * Tests that camera and screen are granted only while scanning, only to our own main frame, and
 * only for pictures.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BootedApp, build, mainFrame } from './boot.ts'

const origin = 'app://countersign'
const ours = { isMainFrame: true, requestingUrl: `${origin}/index.html` }
const camera = { permission: 'media', details: { ...ours, mediaTypes: ['video'] } }
const screen = { permission: 'display-capture', details: { ...ours, mediaTypes: ['video'] } }
const cameraCheck = {
  permission: 'media',
  origin: `${origin}/`,
  details: { isMainFrame: true, mediaType: 'video' },
}
const capture = { frame: mainFrame, videoRequested: true, audioRequested: false }

let app: BootedApp

beforeAll(async () => {
  await build()
  app = await new BootedApp({ env: { XDG_SESSION_TYPE: 'x11' } }).started()
  const reply = await app.call('vault.create', { place: 'file', passphrase: 'a passphrase' })
  expect(reply).toMatchObject({ ok: true })
})
afterAll(() => app.dispose())

describe('while the scan screen is closed', () => {
  it('denies camera, screen and everything else', async () => {
    expect(await app.ask('permits', camera)).toBe(false)
    expect(await app.ask('permits', screen)).toBe(false)
    expect(await app.ask('checks', cameraCheck)).toBe(false)
    expect(await app.ask('captures', capture)).toBeNull()
  })

  it('lists no screens', async () => {
    expect(await app.call('scan.sources', undefined)).toMatchObject({ ok: false, code: 'refused' })
  })
})

describe('while the scan screen is open', () => {
  beforeEach(async () => {
    expect(await app.call('scan.setOpen', { open: true })).toEqual({ ok: true, value: undefined })
  })
  afterEach(() => app.call('scan.setOpen', { open: false }))

  it('permits the camera and the screen', async () => {
    expect(await app.ask('permits', camera)).toBe(true)
    expect(await app.ask('permits', screen)).toBe(true)
    expect(await app.ask('checks', cameraCheck)).toBe(true)
  })

  it.each([
    ['the microphone', { ...camera, details: { ...ours, mediaTypes: ['audio'] } }],
    ['camera and microphone', { ...camera, details: { ...ours, mediaTypes: ['video', 'audio'] } }],
    ['no named kind', { ...camera, details: ours }],
    ['screen and sound', { ...screen, details: { ...ours, mediaTypes: ['video', 'audio'] } }],
    ['a sub-frame', { ...camera, details: { ...camera.details, isMainFrame: false } }],
    [
      'a like origin',
      { ...camera, details: { ...camera.details, requestingUrl: `${origin}.evil/` } },
    ],
    [
      'a web page',
      { ...camera, details: { ...camera.details, requestingUrl: 'https://a.example/' } },
    ],
    ['notifications', { permission: 'notifications', details: camera.details }],
    ['the clipboard', { permission: 'clipboard-read', details: camera.details }],
    ['a program', { permission: 'openExternal', details: camera.details }],
  ])('denies %s', async (_what, request) => {
    expect(await app.ask('permits', request)).toBe(false)
  })

  it.each([
    ['the microphone', { ...cameraCheck, details: { isMainFrame: true, mediaType: 'audio' } }],
    ['a sub-frame', { ...cameraCheck, details: { isMainFrame: false, mediaType: 'video' } }],
    ['a like origin', { ...cameraCheck, origin: `${origin}.evil/` }],
    ['a longer origin', { ...cameraCheck, origin: `${origin}/x` }],
    ['usb', { ...cameraCheck, permission: 'usb' }],
    ['geolocation', { ...cameraCheck, permission: 'geolocation' }],
  ])('answers a check for %s with no', async (_what, check) => {
    expect(await app.ask('checks', check)).toBe(false)
  })

  it('permits no device', async () => {
    expect(await app.ask('permitsDevice', { deviceType: 'usb' })).toBe(false)
  })

  it('lists screens and windows but its own', async () => {
    expect(await app.call('scan.sources', undefined)).toEqual({
      ok: true,
      value: [
        { id: 'screen:1:0', name: 'Screen 1', kind: 'screen', thumbnail: 'data:image/png;base64,' },
        { id: 'window:20:0', name: 'Browser', kind: 'window', thumbnail: 'data:image/png;base64,' },
      ],
    })
  })

  it('gives the chosen source to one capture', async () => {
    await app.call('scan.sources', undefined)
    expect(await app.call('scan.choose', { id: 'window:20:0' })).toMatchObject({ ok: true })
    expect(await app.ask('captures', capture)).toEqual({
      video: { id: 'window:20:0', name: 'Browser' },
    })
    expect(await app.ask('captures', capture)).toBeNull()
  })

  it.each([
    ['our own window', 'window:30:1'],
    ['what was not listed', 'screen:9:0'],
  ])('lets nobody choose %s', async (_what, id) => {
    await app.call('scan.sources', undefined)
    expect(await app.call('scan.choose', { id })).toMatchObject({ ok: false, code: 'not-found' })
  })

  it.each([
    ['a sub-frame', { ...capture, frame: { origin, parent: mainFrame } }],
    ['another origin', { ...capture, frame: { origin: `${origin}.evil`, parent: null } }],
    ['a frame that is gone', { ...capture, frame: null }],
    ['sound alone', { ...capture, videoRequested: false, audioRequested: true }],
  ])('gives nothing to %s', async (_what, request) => {
    await app.call('scan.sources', undefined)
    await app.call('scan.choose', { id: 'screen:1:0' })
    expect(await app.ask('captures', request)).toBeNull()
  })

  it('ends what it permitted when the vault locks', async () => {
    await app.call('vault.lock', undefined)
    expect(await app.ask('permits', camera)).toBe(false)
    await app.call('vault.unlock', { passphrase: 'a passphrase' })
    expect(await app.ask('permits', camera)).toBe(false)
  })

  it('ends what it permitted when the page’s process dies', async () => {
    await app.ask('crash')
    expect(await app.ask('permits', camera)).toBe(false)
  })
})

it('leaves the choice to the portal on Wayland', async () => {
  const env = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' }
  const other = await new BootedApp({ env }).started()
  await other.call('vault.create', { place: 'file', passphrase: 'a passphrase' })
  await other.call('scan.setOpen', { open: true })
  expect(await other.call('host.capabilities', undefined)).toMatchObject({
    value: { screenPicker: 'page' },
  })
  expect(await other.call('scan.sources', undefined)).toEqual({ ok: true, value: [] })
  expect(await other.ask('captures', capture)).toEqual({
    video: { id: 'screen:0:0', name: 'Screen' },
  })
  expect(await other.recorded('desktopCapturer.getSources')).toEqual([])
  await other.dispose()
})
