/**
 * Watches the event loop: whatever a stranger may send, the core is free again within 100 ms. Each
 * input runs by itself, through the part of the core that handles it.
 */

import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { launchFrom } from '../../cli/programs.ts'
import { createCookieJar } from '../../core/dialects/cookies.ts'
import type { Http } from '../../core/dialects/http.ts'
import { dialects } from '../../core/dialects/registry.ts'
import { parseServerAddress } from '../../core/dialects/server-address.ts'
import { startReading } from '../../core/imports/process-reading.ts'
import { limits } from '../../shared/ceilings.ts'
import { formatPart } from '../../shared/qr/code-parts.ts'
import { type AppBench, makeAppBench } from '../core/app-bench.ts'
import { clientOf, json, serve } from '../core/dialects/hostile.ts'
import { questions } from '../core/dialects/questions.ts'
import { makeEntry } from '../core/vault/vault-bench.ts'
import { builtFolder, ensureBuilt } from '../ensure-built.ts'
import { fill, htmlShapes } from './html-shapes.ts'
import { longestStopMs, longestStopOf, paceLoop } from './longest-stop.ts'

const ceiling = 256 * 1024
const list = (item: string) => `[${fill(`${item},`, ceiling - 500)}${item}]`
const paging = '"page":1,"pages":1,"total":1'
const setup =
  '"enabled":true,"two_factor_required":true,"twoFactorRedirect":true,"secret":"JBSWY3DPEHPK3PXP","secret_key":"JBSWY3DPEHPK3PXP","otpauth_url":"otpauth://totp/x","totpURI":"otpauth://totp/x"'
const numbered = (piece: (i: number) => string) =>
  Array.from({ length: ceiling / 20 }, (_, i) => piece(i)).join()
const user =
  '{"id":1,"email":"\\u202e","display_name":"a","method":null,"enabled":true,"confirmed_at":null,"last_verified_at":null,"backup_codes_remaining":1,"locked_until":null}'

const jsonBodies: Readonly<Record<string, string>> = {
  'lists in lists': '['.repeat(ceiling / 2) + ']'.repeat(ceiling / 2),
  'objects in objects': fill('{"users":', ceiling),
  'keys by the thousand': `{${numbered(i => `"key${i}":1`)}}`,
  'numbers as keys': `{${numbered(i => `"${i * 7919}":1`)}}`,
  'a number of many digits': `{"drift":${'9'.repeat(ceiling)}}`,
  'users that are none': `{${paging},"users":${list('{}')}}`,
  'users by the thousand': `{${paging},"users":${list(user)}}`,
  'an audit log of empty events': `{${paging},"events":${list('{}')}}`,
  'an audit log of numbers': `{${paging},"events":${list('1')}}`,
  'backup codes that are none': `{${setup},"backup_codes":${list('{}')},"backupCodes":[]}`,
  'backup codes of better-auth': `{${setup},"backupCodes":${list('{}')}}`,
  'empty names of methods': `{${setup},"methods":${list('""')},"twoFactorMethods":${list('""')}}`,
  'a destination that is long': `{"sent":true,"method":"sms","destination":"${fill('a\\u202e', ceiling)}"}`,
  'an instant that almost is one': `{"verified":true,"verified_until":"2026-03-01T12:00:00.${'0'.repeat(ceiling)}"}`,
  'a secret that almost is one': `{"secret":"JBSWY3DP${'='.repeat(ceiling)}!","otpauth_url":""}`,
  'a link that goes on': `{${setup},"totpURI":"otpauth://totp/${fill('%', ceiling)}"}`,
  'a refusal of many words': `{"error":{"code":"${fill('a', ceiling)}","remaining_attempts":1}}`,
}

const httpOf = (text: string, contentType: string): Http => ({
  address: parseServerAddress('https://auth.example.org'),
  send: async () => ({ status: 200, contentType, text, retryAfterSeconds: null, call: 'GET /x' }),
  clockOffsetMs: () => null,
  keepBearer() {},
  exportSession: () => ({ bearerSecret: null, cookies: [] }),
  importSession() {},
  close() {},
})

/** Answers every question of every dialect with this, one after the other. */
async function askEverything(text: string, contentType: string): Promise<void> {
  const http = httpOf(text, contentType)
  for (const dialect of dialects) {
    for (const ask of [() => dialect.detect(http), ...questions]) {
      try {
        await ask(dialect.connect(http))
      } catch {
        // Other tests check what is refused.
      }
      await new Promise(setImmediate)
    }
  }
}

describe('attack 5: a server stops the core', () => {
  it.each(Object.entries(jsonBodies))('%s, in JSON, stop nothing', async (_, body) => {
    const ask = () => askEverything(body, 'application/json')
    expect(await longestStopOf(ask)).toBeLessThan(longestStopMs)
  })

  it.each(Object.entries(htmlShapes))('%s, in a page, stop nothing', async (_, shape) => {
    const http = httpOf(shape(ceiling), 'text/html')
    const [pages] = dialects.filter(({ id }) => id === 'auth-pages')
    expect(await longestStopOf(() => pages?.detect(http))).toBeLessThan(longestStopMs)
    expect(await longestStopOf(() => pages?.connect(http).status())).toBeLessThan(longestStopMs)
  })

  it('headers and cookies as large as Node takes them stop nothing', async () => {
    const url = await serve((_, response) => {
      response.setHeader('retry-after', fill('9', 4000))
      response.setHeader('date', `${fill('1 ', 1000)} GMT`)
      const cookies = Array.from({ length: 60 }, (_, i) => `c${i}=${fill('a;=', 100)}`)
      json(response.setHeader('set-cookie', cookies), '{}')
    })
    const http = clientOf(url)
    const ask = () => http.send({ method: 'GET', path: '/', accept: 'text/html' })
    expect(await longestStopOf(ask)).toBeLessThan(longestStopMs)
    const jar = createCookieJar(Date.now, [])
    const keep = () => jar.keep([`a=${fill('b;', 16_000)}`, fill('=', 16_000)], fill('/', 16_000))
    expect(await longestStopOf(keep)).toBeLessThan(longestStopMs)
  })
})

const link = 'otpauth://totp/A:b?secret=JBSWY3DPEHPK3PXP&issuer=A'
const most = limits.textLength
/**
 * Makes a transfer's entries without a secret, each of which is refused with a sentence of its own.
 */
const emptyEntries = (count: number) =>
  `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from('0a00'.repeat(count), 'hex').toString('base64'))}`

const texts: Readonly<Record<string, string>> = {
  'links on every line': fill(`${link}\n`, most),
  'links in one line': fill(`${link} `, most),
  'links without an end': fill('otpauth://totp/a?', most),
  'links that were encoded again and again': `otpauth%3A%2F%2F${fill('%25', most - 20)}`,
  'a name without an end': `otpauth://totp/${fill('a:%41', most - 20)}`,
  'parameters by the thousand': `otpauth://totp/a?${fill('a=b&amp;', most - 20)}`,
  'a secret in groups': `otpauth://totp/a?secret=${fill('ABCD ', most - 30)}`,
  'an issuer of marks': `otpauth://totp/x:?secret=A&issuer=${fill(').”', most - 40)}`,
  'brackets that open': link + fill('(', most - 60),
  'quotation marks that were escaped': `\\"otpauth://totp/a?secret=${fill('\\', most - 40)}`,
  'letters that were escaped': `otpauth://totp/a?secret=A${fill('\\u0041', most - 40)}`,
  'folded lines': fill('otpauth://totp/a?secret=3D=\n', most),
  'lines that go on': fill('otpauth://totp/a?secret=A\n&issuer=x\n', most),
  'tags around links': fill('<a href=otpauth://totp/a?secret=AAAA>', most),
  'blanks after a scheme': `otpauth://${fill(' ', most - 20)}`,
  'emoji after a link': link + fill('\u{1f600}', (most - 60) / 2),
  'a transfer of empty entries': emptyEntries(12_000),
  'a transfer that is no protobuf': `otpauth-migration://offline?data=${fill('A', most - 40)}`,
  'codes of other apps': fill('phonefactor://activate_account?code=', most),
  letters: fill('a', most),
}

describe('attack 5: a link, a QR code or a transfer stops the core', () => {
  let bench: AppBench
  beforeEach(async () => {
    bench = await makeAppBench()
    onTestFinished(() => bench.app.close())
  })
  const inspect = (given: readonly string[]) =>
    bench.app.dispatch('imports.addTexts', { texts: [...given], import: null })

  it.each(Object.entries(texts))('%s', async (_, text) => {
    expect(await longestStopOf(() => inspect([text]))).toBeLessThan(longestStopMs)
  })

  it('as many texts as one call accepts, of each kind', async () => {
    const many = Object.values(texts).flatMap(text => Array.from({ length: 12 }, () => text))
    expect(await longestStopOf(() => inspect(many.slice(0, limits.textsPerCall)))).toBeLessThan(
      longestStopMs,
    )
  })

  it('texts that differ only in their last letter', async () => {
    const same = fill('x', most - 10)
    const alike = Array.from({ length: limits.textsPerCall }, (_, i) => `${same}${i}`)
    expect(await longestStopOf(() => inspect(alike))).toBeLessThan(longestStopMs)
  })

  it.each([
    ['as long as codes may be', 2953, 16],
    ['more than a text may have', 2953, 99],
    ['longer than any code', most / 2 - 20, 16],
  ])('parts of one code that are %s', async (_, length, size) => {
    const bytes = new Uint8Array(length).fill(0xff)
    const parts = Array.from({ length: size }, (_, index) => {
      return formatPart({ id: '1', index, size, bytes })
    })
    expect(await longestStopOf(() => inspect(parts))).toBeLessThan(longestStopMs)
    expect(bench.bugs).toEqual([])
  })

  it('links that the system passes on', async () => {
    const offered = Object.values(texts).slice(0, 16)
    expect(await longestStopOf(() => bench.app.offerTexts(offered))).toBeLessThan(longestStopMs)
  })
})

const secretOf = (i: number) => `JBSWY3DPEHPK3PX${'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[i % 32]}`
const rows = (row: (i: number) => string, count = 20_000) =>
  Array.from({ length: count }, (_, i) => row(i)).join('\n')
const megabytes = 5 * 1024 * 1024

/** Each line has the name of a file, its contents, and its number of rows. */
const files: readonly (readonly [string, string, number])[] = [
  [
    'as many entries as a file may have',
    rows(i => `otpauth://totp/Issuer%20${i}:label${i}?secret=${secretOf(i)}&issuer=Issuer%20${i}`),
    20_000,
  ],
  [
    'as many rows that are refused',
    rows(i => `otpauth://totp/name${i}?secret=1&issuer=${i}`),
    20_000,
  ],
  ['five megabytes of one link', fill(`${link}\n`, megabytes), 0],
  ['five megabytes of brackets', fill('[', megabytes), 0],
  ['five megabytes of HTML', fill('<div><a href="otpauth://totp/a?secret=A">', megabytes), 0],
  ['five megabytes of a table', fill('"a","b",""""\n', megabytes), 0],
  ['five megabytes of letters', fill('a', megabytes), 0],
]

describe('attack 5: an import file stops the core', () => {
  beforeAll(() => ensureBuilt('cli'))

  it.each(files)('%s', async (_, content, rowsOf) => {
    const read: number[] = []
    const launch = launchFrom(join(builtFolder, 'cli'))
    const bench = await makeAppBench(null, undefined, () => startReading(launch))
    onTestFinished(() => bench.app.close())
    await bench.vault.change(draft => {
      draft.entries = Array.from({ length: 2_000 }, (_, i) => makeEntry(`label${i}`, secretOf(i)))
    })
    const file = Buffer.from(content).toString('base64')
    const open = async () => {
      const id = randomUUID()
      const given = [{ name: 'export.txt', file }]
      const input = { import: id, files: given, format: null }
      const preview = await bench.call('imports.open', input)
      read.push(preview.rows.length + preview.files.flatMap(({ skipped }) => skipped).length)
      await bench.call('imports.close', { import: id })
    }
    expect(await longestStopOf(open)).toBeLessThan(longestStopMs)
    expect(read[0]).toBe(rowsOf)
    expect(bench.bugs).toEqual([])
  })
})

/** Makes a file with a valid checksum and valid lengths, but a header that a stranger wrote. */
function sealedFile(header: string, bodyBytes = 32): string {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(header))
  const parts = [Buffer.from('COUNTERSIGN'), Buffer.of(1), length, Buffer.from(header)]
  const all = Buffer.concat([...parts, Buffer.alloc(bodyBytes)])
  const hash = createHash('sha256').update(all).digest()
  return Buffer.concat([all, hash]).toString('base64')
}

const nonce = Buffer.alloc(12).toString('base64')
const headerBytes = 16_000
const headers: Readonly<Record<string, string>> = {
  'slots that are none': `{"nonce":"${nonce}","slots":[${fill('{},', headerBytes)}{}]}`,
  'slots that almost are some': `{"nonce":"${nonce}","slots":[${fill('{"kind":"passphrase"},', headerBytes)}{}]}`,
  'lists in lists': fill('[', headerBytes),
  'a nonce that almost is Base64': `{"nonce":"${fill('A', headerBytes)}","slots":[]}`,
  'an outline of nothing': `{"nonce":"${nonce}","slots":[],"outline":{"nonce":"${nonce}","sealed":"${fill('A', headerBytes)}="}}`,
}

describe('attack 5: a sealed file stops the core', () => {
  const restore = async (file: string) => {
    const bench = await makeAppBench()
    onTestFinished(() => bench.app.close())
    const input = { id: 'file', file, passphrase: 'a passphrase' }
    return longestStopOf(() => bench.app.dispatch('backups.compare', input))
  }

  it.each(Object.entries(headers))('%s in its header', async (_, header) => {
    expect(await restore(sealedFile(header))).toBeLessThan(longestStopMs)
  })

  it('five megabytes of nothing', async () => {
    expect(await restore(sealedFile('{}', megabytes))).toBeLessThan(longestStopMs)
  })
})

describe('the watch itself', () => {
  it('sees what is quadratic, and what is done in one turn of many', async () => {
    const text = fill('<div>', 128 * 1024)
    const quadratic = () => {
      const open: string[] = []
      for (const tag of text.split('>')) if (!open.includes(`/${tag}`)) open.push(tag)
    }
    expect(await longestStopOf(quadratic, 1)).toBeGreaterThan(longestStopMs)
    const inOneTurn = async () => {
      for (let i = 0; i < 60; i++) await Promise.resolve().then(paceLoop)
    }
    expect(await longestStopOf(inOneTurn, 1)).toBeGreaterThan(longestStopMs)
  })

  it('counts no time that something else had', async () => {
    const inTurns = async () => {
      for (let i = 0; i < 60; i++)
        await new Promise(resolve => setImmediate(resolve)).then(paceLoop)
    }
    expect(await longestStopOf(inTurns)).toBeLessThan(longestStopMs)
    const asleep = () => new Promise(resolve => setTimeout(resolve, 2 * longestStopMs))
    expect(await longestStopOf(asleep)).toBeLessThan(longestStopMs)
  })
})
