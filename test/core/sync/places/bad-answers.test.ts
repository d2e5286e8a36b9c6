/** What a place gets that misbehaves: one sentence that says what to do, and nothing is lost. */
import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addEntries } from '../../../../core/entries/entries.ts'
import { setUp } from '../../../../core/sync/pair.ts'
import { openPlace } from '../../../../core/sync/places/open-place.ts'
import { PlaceError } from '../../../../core/sync/places/place.ts'
import { meet } from '../../../../core/sync/session.ts'
import { sequence } from '../../../sequence.ts'
import { simulateDevice } from '../simulated-device.ts'
import { makeEntry } from '../simulation.ts'
import { type Double, s3Login, startS3Double, startWebDavDouble, webDavLogin } from './doubles.ts'

const moment = 1_790_000_000_000
const openAt = openPlace(() => moment)
const id = (at: number) => `00000000-0000-4000-8000-00000000000${at}`

/** A vault with one entry that has been written there, and one that has not. */
async function vaultAt(double: Double, kind: 'webdav' | 's3') {
  const world = { now: moment, random: sequence(3) }
  const address =
    kind === 'webdav'
      ? { kind, url: `${double.url}/dav/sync` }
      : {
          kind,
          endpoint: double.url,
          region: 'eu-test-1',
          bucket: 'vaults',
          prefix: '',
          style: 'path' as const,
        }
  const login = kind === 'webdav' ? webDavLogin : s3Login
  const device = { ...simulateDevice('desktop', world), openPlace: () => openAt(address, login) }
  device.change(draft => addEntries(draft, [makeEntry(id(1), 'AAAA', moment, false)]))
  await setUp(device, address, login)
  device.change(draft => addEntries(draft, [makeEntry(id(2), 'BBBB', moment, false)]))
  return device
}

const secretsOf = (device: Awaited<ReturnType<typeof vaultAt>>) =>
  device.document().entries.map(({ secret }) => secret)

const say =
  (status: number, body = '', headers = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end(body)
const s3Error = (status: number, code: string) =>
  say(status, `<?xml version="1.0"?><Error><Code>${code}</Code><Message>AAAA</Message></Error>`)
const html = { 'content-type': 'text/html; charset=utf-8' }
const page = '<!DOCTYPE html><html><body>Sign in to the hotel network</body></html>'

/** Each goes on as if nothing had happened once the answers are right again. */
function describeAnswers(
  title: string,
  kind: 'webdav' | 's3',
  start: () => Promise<Double>,
  cases: readonly [
    what: string,
    method: string | null,
    answer: (response: ServerResponse) => void,
    sentence: RegExp,
    needsUser: boolean,
  ][],
): void {
  describe(title, () => {
    let double: Double
    beforeAll(async () => {
      double = await start()
    })
    afterEach(() => {
      double.answer = null
      double.files.clear()
    })
    afterAll(() => double.close())

    it.each(cases)('that answers %s', async (_, method, answer, sentence, needsUser) => {
      const device = await vaultAt(double, kind)
      const there = [...double.files.values()].map(bytes => bytes.toString('hex'))
      double.answer = (request, response) => {
        if (method !== null && request.method !== method) return false
        request.resume()
        answer(response)
        return true
      }
      const error = await meet(device).catch((one: unknown) => one)
      expect(error).toBeInstanceOf(PlaceError)
      expect(String(error)).toMatch(sentence)
      expect(String(error)).not.toMatch(/AAAA|hotel/)
      expect(error).toMatchObject({ needsUser })
      expect(secretsOf(device)).toEqual(['AAAA', 'BBBB'])
      expect([...double.files.values()].map(bytes => bytes.toString('hex'))).toEqual(there)
      double.answer = null
      expect(await meet(device)).toMatchObject({ state: 'same', hasWritten: true })
      expect(secretsOf(device)).toEqual(['AAAA', 'BBBB'])
    })
  })
}

describeAnswers('a WebDAV server', 'webdav', startWebDavDouble, [
  ['401, the password was changed', null, say(401), /enter them again/, true],
  ['403 to reading', 'PROPFIND', say(403), /permissions/, true],
  ['403 to writing', 'PUT', say(403), /permissions/, true],
  ['404, the folder is gone', 'PROPFIND', say(404), /Create it, or check the address/, true],
  ['409, its parent is gone', 'PUT', say(409), /Create it, or check the address/, true],
  ['405, it speaks no WebDAV', 'PROPFIND', say(405), /doesn’t offer WebDAV/, true],
  ['413, the file is too large', 'PUT', say(413), /Raise its limit/, true],
  ['423, somebody holds a lock', 'PUT', say(423), /tries again automatically/, false],
  ['429 with a time', 'PROPFIND', say(429, '', { 'retry-after': '77' }), /is busy/, false],
  ['500', 'PROPFIND', say(500), /tries again automatically/, false],
  ['503 to writing', 'PUT', say(503), /is busy/, false],
  ['507, it is full', 'PUT', say(507), /Make room/, true],
  [
    'a redirect to somebody else',
    null,
    say(302, '', { location: 'https://evil.example/dav/' }),
    /redirects to evil\.example/,
    true,
  ],
  ['a redirect without end', null, say(301, '', { location: '/dav/sync/' }), /unexpected/, false],
  ['a page in place of the list', 'PROPFIND', say(207, page, html), /a web page instead/, true],
  ['200 with a page, as hotels do', 'PROPFIND', say(200, page, html), /a web page instead/, true],
  ['a page in place of the file', 'GET', say(200, page, html), /a web page instead/, true],
  ['a list that is no XML', 'PROPFIND', say(207, 'hello'), /doesn’t offer WebDAV/, true],
  ['a list without an end', 'PROPFIND', say(207, '<a>'.repeat(200)), /doesn’t offer WebDAV/, true],
  [
    'a list of many megabytes',
    'PROPFIND',
    say(207, 'x'.repeat(5 * 2 ** 20)),
    /more than any vault/,
    false,
  ],
  [
    'half, and hangs up',
    'PROPFIND',
    response => {
      response.writeHead(207, { 'content-length': '1000' })
      response.write('<?xml', () => response.destroy())
    },
    /broken off|connection|try again/i,
    false,
  ],
])

describeAnswers('an S3 storage', 's3', startS3Double, [
  ['that the clock is wrong', null, s3Error(403, 'RequestTimeTooSkewed'), /Set the clock/, true],
  ['403 to the key', null, s3Error(403, 'InvalidAccessKeyId'), /access key/, true],
  ['403 to the signature', null, s3Error(403, 'SignatureDoesNotMatch'), /access key/, true],
  ['403 to writing', 'PUT', s3Error(403, 'AccessDenied'), /Check its permissions/, true],
  ['that the bucket is gone', null, s3Error(404, 'NoSuchBucket'), /no bucket vaults/, true],
  ['another region', null, s3Error(400, 'AuthorizationHeaderMalformed'), /another region/, true],
  ['that it is full', 'PUT', s3Error(507, 'XMinioStorageFull'), /Make room/, true],
  ['503, slow down', 'GET', s3Error(503, 'SlowDown'), /is busy/, false],
  ['500', 'PUT', s3Error(500, 'InternalError'), /tries again automatically/, false],
  ['a page', 'GET', say(200, page, html), /a web page instead/, true],
])

describe('a place that is slow to tell the truth', () => {
  it('is asked for the files that are known where its list does not have them yet', async () => {
    const double = await startS3Double()
    const device = await vaultAt(double, 's3')
    double.answer = (request, response) => {
      if (!request.url?.includes('list-type')) return false
      say(200, '<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>')(response)
      return true
    }
    expect(await meet(device)).toMatchObject({ state: 'same', hasWritten: true })
    expect(await meet(device)).toMatchObject({ state: 'same', hasWritten: false })
    await double.close()
  })

  it('does no harm by versions that are wrong', async () => {
    const double = await startWebDavDouble()
    const device = await vaultAt(double, 'webdav')
    const lie = '<d:multistatus xmlns:d="DAV:"><d:response><d:href>/dav/sync/x.countersign</d:href>'
    double.answer = (request, response) => {
      if (request.method !== 'PROPFIND') return false
      say(207, `${lie}<d:getetag>"same"</d:getetag></d:response></d:multistatus>`)(response)
      return true
    }
    expect(await meet(device)).toMatchObject({ state: 'same', hasWritten: true })
    await double.close()
  })

  it('that is not there is said as that, and asked again later', async () => {
    const double = await startWebDavDouble()
    const device = await vaultAt(double, 'webdav')
    await double.close()
    const error = await meet(device).catch((one: unknown) => one)
    expect(error).toMatchObject({ code: 'unavailable', needsUser: false })
  })
})
