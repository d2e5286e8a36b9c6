/**
 * A bucket of an S3-compatible storage. Requests are signed by Signature Version 4. Nothing here
 * rests on conditional writes: some servers take no notice of them and answer 200.
 */
import { createHash } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import { AppError } from '../../../shared/errors.ts'
import type { SyncAddress } from '../../../shared/sync-address.ts'
import { words } from '../../../shared/wording/words.ts'
import { childrenOf, parseXml, textOf, type XmlElement } from '../../importers/syntax/xml.ts'
import type { PlaceLogin } from '../sync-part.ts'
import { type ListedFile, mayBeStateFile, PlaceError, type SyncPlace } from './place.ts'
import {
  checkWebAddress,
  openPlaceHttp,
  type PlaceAnswer,
  refusalOf,
  refusePage,
} from './place-http.ts'

export type S3Address = Extract<SyncAddress, { kind: 's3' }>

const maxAnswerBytes = 4 * 1024 * 1024
/** A thousand names each: other things may lie under the same prefix. */
const maxPages = 4

export function openS3Place(
  { endpoint, region, bucket, prefix, style, authorityPem }: S3Address,
  { name: accessKeyId, passwordSecret: secretAccessKey }: PlaceLogin,
  clock: () => number,
): SyncPlace {
  const base = checkWebAddress(endpoint)
  if (style === 'host') base.hostname = `${bucket}.${base.hostname}`
  else base.pathname += `${bucket}/`
  const http = openPlaceHttp(base.href, authorityPem, clock)
  const { host } = http
  const keyOf = (name: string) => (prefix === '' ? name : `${prefix}/${name}`)
  const urlOf = (key: string) => new URL(key.split('/').map(encodeURIComponent).join('/'), base)

  async function send(method: string, url: URL, body?: Uint8Array): Promise<PlaceAnswer> {
    const hash = createHash('sha256')
      .update(body ?? '')
      .digest('hex')
    const signer = new AwsV4Signer({
      method,
      url: url.href,
      headers: { 'x-amz-content-sha256': hash },
      accessKeyId,
      secretAccessKey,
      region,
      service: 's3',
      datetime: new Date(clock()).toISOString().replaceAll(/[:-]|\.\d{3}/g, ''),
    })
    const signed = await signer.sign()
    const headers = Object.fromEntries(signed.headers)
    const isFile = method === 'GET' && url.search === ''
    return http.send({
      method,
      url: signed.url,
      headers,
      body,
      ...(!isFile && { maxBytes: maxAnswerBytes }),
    })
  }

  function refuse(answer: PlaceAnswer): void {
    const refusal = refusalOf(answer, host)
    if (refusal) throw refusedBy(answer, host, bucket) ?? refusal
  }

  async function listPage(continuation: string | null) {
    const url = new URL(base)
    url.searchParams.set('list-type', '2')
    url.searchParams.set('delimiter', '/')
    url.searchParams.set('prefix', keyOf(''))
    if (continuation !== null) url.searchParams.set('continuation-token', continuation)
    // Signed as %20, which is what a blank in a query has to be.
    url.search = url.search.replaceAll('+', '%20')
    const answer = await send('GET', url)
    refuse(answer)
    refusePage(answer, host)
    const result = readXml(answer.bytes)
    if (result?.name !== 'ListBucketResult') throw noBucket(host, bucket)
    const next = textOf(result, 'NextContinuationToken')
    return { result, next: textOf(result, 'IsTruncated') === 'true' && next ? next : null }
  }

  return {
    async list() {
      const files: ListedFile[] = []
      let continuation: string | null = null
      for (let page = 0; page < maxPages; page++) {
        const { result, next } = await listPage(continuation)
        for (const one of childrenOf(result, 'Contents')) {
          const name = textOf(one, 'Key').slice(keyOf('').length)
          if (!mayBeStateFile(name)) continue
          const version = ['ETag', 'Size', 'LastModified'].map(tag => textOf(one, tag)).join(' ')
          files.push({ name, version })
        }
        if (next === null) break
        continuation = next
      }
      return files
    },
    async read(name) {
      const answer = await send('GET', urlOf(keyOf(name)))
      if (answer.status === 404 && codeOf(answer) !== 'NoSuchBucket') return undefined
      refuse(answer)
      refusePage(answer, host)
      return answer.bytes
    },
    async write(name, bytes) {
      refuse(await send('PUT', urlOf(keyOf(name)), bytes))
    },
    async remove(name) {
      const answer = await send('DELETE', urlOf(keyOf(name)))
      if (answer.status !== 404) refuse(answer)
    },
    watch: () => null,
    close: http.close,
  }
}

function readXml(bytes: Buffer): XmlElement | null {
  try {
    return parseXml(bytes.toString('utf8'))
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

const noBucket = (host: string, bucket: string) =>
  new PlaceError('needs-user', words('core.sync.s3.noBucket', { host, bucket }))

/** Storages name what is wrong in the body, in the same words as AWS. */
function codeOf({ bytes }: PlaceAnswer): string {
  const [, code = ''] = /<Code>(\w{1,64})<\/Code>/.exec(bytes.toString('utf8', 0, 4096)) ?? []
  return code
}

function refusedBy(answer: PlaceAnswer, host: string, bucket: string): PlaceError | null {
  switch (codeOf(answer)) {
    case 'RequestTimeTooSkewed':
    case 'RequestExpired':
      return new PlaceError('needs-user', words('core.sync.s3.clock', { host }))
    case 'InvalidAccessKeyId':
    case 'SignatureDoesNotMatch':
    case 'ExpiredToken':
    case 'InvalidToken':
      return new PlaceError('needs-user', words('core.sync.s3.keys', { host }))
    case 'AccessDenied':
    case 'AllAccessDisabled':
      return new PlaceError('needs-user', words('core.sync.s3.denied', { host, bucket }))
    case 'NoSuchBucket':
      return noBucket(host, bucket)
    case 'AuthorizationHeaderMalformed':
    case 'PermanentRedirect':
    case 'TemporaryRedirect':
    case 'IllegalLocationConstraintException':
      return new PlaceError('needs-user', words('core.sync.s3.region', { bucket }))
    case 'QuotaExceeded':
    case 'XMinioStorageFull':
    case 'EntityTooLarge':
      return new PlaceError('needs-user', words('core.sync.web.full', { host }))
    default:
      return null
  }
}
