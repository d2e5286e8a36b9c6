import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import qrcode from 'qrcode'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser, findHeadlessShell } from '../../../scripts/browser-path.mjs'
import {
  encode,
  encodeBmp,
  endlessSvg,
  pngHeader,
  sharpFormats,
  svg,
} from '../../core/qr/encode.ts'
import { quiet } from '../../e2e/browser.ts'
import { clear, codePicture, drawCode, noise, picture, white } from '../../shared/qr/draw.ts'
import { servePage } from './serve-page.ts'
import { y4m } from './y4m.ts'

const uri = 'otpauth://totp/Example:ada@example.org?secret=JBSWY3DPEHPK3PXP&issuer=Example'
const ascii = (text: string) => new TextEncoder().encode(text)
const browserPath = findBrowser()
const executablePath = findHeadlessShell(browserPath) ?? browserPath
if (executablePath === null) process.stderr.write('SKIPPED: no Chromium to read QR codes in.\n')

describe.skipIf(executablePath === null)('the reader in a browser', () => {
  let served: Awaited<ReturnType<typeof servePage>>
  let folder: string
  let context: BrowserContext
  let page: Page
  const foreign: string[] = []
  const violations: string[] = []

  beforeAll(async () => {
    served = await servePage()
    folder = await mkdtemp(join(tmpdir(), 'countersign-qr-'))
    const film = picture(640, 480, white)
    drawCode(film, uri, { left: 150, top: 80, module: 8 })
    await writeFile(join(folder, 'camera.y4m'), y4m(film, 10))
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      ...(executablePath === null ? {} : { executablePath }),
      headless: true,
      args: [
        '--no-sandbox',
        ...quiet,
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${join(folder, 'camera.y4m')}`,
      ],
    })
    page = await context.newPage()
    context.on('request', request => {
      const isOurs = request.url().startsWith(served.url) || request.url().startsWith('blob:')
      if (!isOurs) foreign.push(request.url())
    })
    page.on('console', message => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text())
    })
    await page.goto(served.url)
  })

  afterAll(async () => {
    await context?.close()
    await served?.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** Returns the reader's answer, or the error's code and sentence. */
  function read(bytes: Uint8Array, name: string) {
    const base64 = Buffer.from(bytes).toString('base64')
    return page.evaluate(
      async ([content, fileName]) => {
        const file = new Blob([Uint8Array.from(atob(content), char => char.charCodeAt(0))])
        try {
          return { texts: await window.room.reader.readFile(file, fileName) }
        } catch (error) {
          const { code, message } = error as { code: string; message: string }
          return { code, message }
        }
      },
      [base64, name] as const,
    )
  }

  describe('what it refuses', () => {
    it.each([
      [
        'a text named .png',
        ascii('just a text'),
        'bad-input',
        /^a\.png can’t be read as a picture/,
      ],
      ['an image bomb', pngHeader(100_000, 100_000), 'too-large', /^a\.png claims to have 100000/],
      ['a header alone', pngHeader(100, 100), 'bad-input', /^a\.png is damaged/],
      ['a drawing that renders for ever', endlessSvg, 'bad-input', /^a\.png uses filter effects/],
      ['a drawing that is no XML', ascii('<svg <<'), 'bad-input', /^a\.png is damaged/],
    ])('%s', async (_, bytes, code, message) => {
      expect(await read(bytes, 'a.png')).toEqual({ code, message: expect.stringMatching(message) })
    })

    it.each(sharpFormats)('a truncated %s', async format => {
      const whole = await encode(noise(600, 600), format)
      expect(await read(whole.slice(0, whole.length / 2), 'photo')).toEqual({
        code: 'bad-input',
        message: 'photo is damaged or cut off, so the picture can’t be read.',
      })
    })
  })

  describe('what it reads', () => {
    it.each(sharpFormats)('a code in a %s', async format => {
      expect(await read(await encode(codePicture(uri), format), 'a')).toEqual({ texts: [uri] })
    })

    it.each([1, 8, 24, 32] as const)('a code in a BMP of %i bits a pixel', async bits => {
      expect(await read(encodeBmp(codePicture(uri), bits), 'a.bmp')).toEqual({ texts: [uri] })
    })

    it('a drawing, whatever size it claims', async () => {
      const drawing = await qrcode.toString(uri, { type: 'svg' })
      const huge = drawing.replace('<svg ', '<svg width="100000" height="100000" ')
      expect(await read(ascii(drawing), 'a.svg')).toEqual({ texts: [uri] })
      expect(await read(ascii(huge), 'a.svg')).toEqual({ texts: [uri] })
    })

    it('a drawing without running its scripts or loading its pictures', async () => {
      const drawing = svg(
        'width="90" height="90" onload="fetch(\'/leak\')"',
        `<script>fetch('/leak')</script><image href="${served.url}leak" width="9" height="9"/>`,
      )
      const leaks: string[] = []
      page.on('request', request => leaks.push(request.url()))
      expect(await read(drawing, 'a.svg')).toEqual({ texts: [] })
      expect(leaks.filter(url => url.includes('leak'))).toEqual([])
    })

    it('dark modules on nothing, and light modules on nothing', async () => {
      const dark = await encode(codePicture(uri, { light: clear }), 'png')
      const light = await encode(codePicture(uri, { light: clear, dark: white }), 'png')
      expect(await read(dark, 'a.png')).toEqual({ texts: [uri] })
      expect(await read(light, 'a.png')).toEqual({ texts: [uri] })
    })

    it('what a canvas shows', async () => {
      const png = await encode(codePicture(uri), 'png')
      const texts = await page.evaluate(async base64 => {
        const file = Uint8Array.from(atob(base64), char => char.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([file]))
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width: bitmap.width, height: bitmap.height })
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
        return window.room.reader.readImage(canvas)
      }, Buffer.from(png).toString('base64'))
      expect(texts).toEqual([uri])
    })
  })

  describe('a worker that fails', () => {
    /** Replaces the worker's script for one start, and makes the reader start again. */
    async function replaceWorker(script: string): Promise<void> {
      const name = '**/qr-worker*.js'
      await page.route(
        name,
        route => route.fulfill({ contentType: 'text/javascript', body: script }),
        { times: 1 },
      )
      await page.evaluate(() => window.room.reader.close())
    }

    it.each([
      ['hangs', 'for (;;);', 'a.png took more than 8 seconds to read, so Countersign stopped.'],
      [
        'breaks',
        "throw new Error('out of memory')",
        'a.png can’t be read: the picture reader crashed. The picture may be damaged.',
      ],
    ])(
      '%s: one sentence, and the next picture is read by a fresh one',
      async (_, work, message) => {
        await replaceWorker(`addEventListener('message', () => { ${work} }); postMessage('ready')`)
        const code = await encode(codePicture(uri), 'png')
        expect(await read(code, 'a.png')).toEqual({ code: 'bad-input', message })
        expect(await read(code, 'a.png')).toEqual({ texts: [uri] })
      },
      20_000,
    )
  })

  it('reads a camera until it is told to stop, then switches it off', async () => {
    const seen = await page.evaluate(async () => {
      const video = document.createElement('video')
      const scan = new AbortController()
      const texts: string[][] = []
      const errors: string[] = []
      let track: MediaStreamTrack | undefined
      // The code stays in front of the camera for some more pictures, and isn't reported again.
      const endAfter = (pictures: number) => {
        if (pictures === 0) scan.abort()
        else video.requestVideoFrameCallback(() => endAfter(pictures - 1))
      }
      await window.room.scanCamera(video, window.room.reader, {
        onTexts(found) {
          texts.push(found)
          track = (video.srcObject as MediaStream).getVideoTracks()[0]
          endAfter(15)
        },
        onError: sentence => errors.push(sentence),
        signal: scan.signal,
      })
      return { texts, errors, state: track?.readyState, source: video.srcObject }
    })
    expect(seen).toEqual({ texts: [[uri]], errors: [], state: 'ended', source: null })
  })

  it('reports in a sentence that there is no such camera', async () => {
    const errors = await page.evaluate(async () => {
      const sentences: string[] = []
      const { scanCamera, reader } = window.room
      await scanCamera(document.createElement('video'), reader, {
        onTexts() {},
        onError: sentence => sentences.push(sentence),
        signal: new AbortController().signal,
        deviceId: 'none',
      })
      return sentences
    })
    expect(errors).toEqual(['No camera was found.'])
  })

  it.each([
    ['NotAllowedError', 'Camera access was denied. Allow it in your system’s privacy settings'],
    ['NotReadableError', 'The camera is in use by another app, or was unplugged.'],
    ['TypeError', 'The camera couldn’t be started.'],
  ])('reports %s in a sentence', async (name, sentence) => {
    const errors = await page.evaluate(async errorName => {
      const sentences: string[] = []
      const { scanCamera, reader } = window.room
      const { mediaDevices } = navigator
      mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', errorName))
      await scanCamera(document.createElement('video'), reader, {
        onTexts() {},
        onError: text => sentences.push(text),
        signal: new AbortController().signal,
      })
      Reflect.deleteProperty(mediaDevices, 'getUserMedia')
      return sentences
    }, name)
    expect(errors).toEqual([expect.stringContaining(sentence)])
  })

  it('takes one frame of a screen, ends the capture, and reads it', async () => {
    const seen = await page.evaluate(async () => {
      const original = navigator.mediaDevices.getDisplayMedia.bind(navigator.mediaDevices)
      const tracks: MediaStreamTrack[] = []
      const frames: string[] = []
      navigator.mediaDevices.getDisplayMedia = async options => {
        const stream = await original(options)
        tracks.push(...stream.getTracks())
        return stream
      }
      const { captureScreen, reader } = window.room
      const texts = await captureScreen({
        ...reader,
        readImage(image, effort) {
          frames.push(...tracks.map(track => track.readyState))
          return reader.readImage(image, effort)
        },
      })
      return { texts, frames }
    })
    // Without a screen, Chromium shows its test picture, which contains no code.
    expect(seen).toEqual({ texts: [], frames: ['ended'] })
  })

  it('reports in a sentence that no screen was shared', async () => {
    const refusal = await page.evaluate(async () => {
      navigator.mediaDevices.getDisplayMedia = () =>
        Promise.reject(new DOMException('', 'NotAllowedError'))
      return window.room.captureScreen(window.room.reader).catch((error: Error) => error.message)
    })
    expect(refusal).toBe('No screen or window was shared.')
  })

  it('makes requests only to its own origin, and respects the policy', () => {
    expect(foreign).toEqual([])
    expect(violations).toEqual([])
  })
})
