/** Small servers in this process, which keep files in memory as real ones do on disks. */
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Double {
  readonly url: string
  readonly files: Map<string, Buffer>
  /** Answers in place of the double, where it returns true. */
  answer: ((request: IncomingMessage, response: ServerResponse) => boolean) | null
  /** Everything that came: the line and the headers, and the body. */
  readonly heard: { readonly head: string; readonly body: Buffer }[]
  close(): Promise<void>
}

type Handle = (
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  files: Map<string, Buffer>,
) => void | Promise<void>

async function startDouble(handle: Handle): Promise<Double> {
  const files = new Map<string, Buffer>()
  const heard: { head: string; body: Buffer }[] = []
  const server = createServer(async (request, response) => {
    if (double.answer?.(request, response)) return
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`)
    heard.push({ head: [`${request.method} ${request.url}`, ...headers].join('\n'), body })
    await handle(request, response, body, files)
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const double: Double = {
    url: `http://127.0.0.1:${port}`,
    files,
    answer: null,
    heard,
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return double
}

const tagOf = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex')
const xml = { 'content-type': 'application/xml; charset=utf-8' }

export const webDavLogin = { name: 'ada', passwordSecret: 'a pass: wörd' }

/** The folder is /dav/sync. */
export function startWebDavDouble(): Promise<Double> {
  const { name, passwordSecret } = webDavLogin
  const right = `Basic ${Buffer.from(`${name}:${passwordSecret}`).toString('base64')}`
  return startDouble((request, response, body, files) => {
    const end = (status: number, headers = {}, bytes: Buffer | string = '') =>
      response.writeHead(status, headers).end(bytes)
    if (request.headers.authorization !== right) {
      return void end(401, { 'www-authenticate': 'Basic realm="files"' })
    }
    const path = decodeURIComponent(request.url ?? '')
    if (!path.startsWith('/dav/sync/')) return void end(404)
    const file = path.slice('/dav/sync/'.length)
    const found = files.get(file)
    switch (request.method) {
      case 'PROPFIND': {
        const responses = [...files].map(
          ([one, bytes]) =>
            `<d:response><d:href>/dav/sync/${encodeURIComponent(one)}</d:href><d:propstat><d:prop>` +
            `<d:getetag>&quot;${tagOf(bytes)}&quot;</d:getetag></d:prop>` +
            '<d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>',
        )
        const self = '<d:response><d:href>/dav/sync/</d:href></d:response>'
        const text = `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${self}${responses.join('')}</d:multistatus>`
        return void end(207, xml, text)
      }
      case 'GET':
        return void (found ? end(200, {}, found) : end(404))
      case 'PUT':
        files.set(file, body)
        return void end(found ? 204 : 201)
      case 'DELETE':
        return void end(files.delete(file) ? 204 : 404)
      default:
        return void end(405)
    }
  })
}

export const s3Login = { name: 'AKIAEXAMPLE', passwordSecret: 'secret/key+with=signs' }

/** The bucket is `vaults`, in the path. Every signature is checked. */
export function startS3Double(): Promise<Double> {
  return startDouble((request, response, body, files) => {
    const refuse = (status: number, code: string) =>
      void response.writeHead(status, xml).end(`<Error><Code>${code}</Code></Error>`)
    const refused = refusedSignature(request, body)
    if (refused) return refuse(403, refused)
    const url = new URL(request.url ?? '', `http://${request.headers.host}`)
    const [, bucket, ...rest] = url.pathname.split('/').map(decodeURIComponent)
    if (bucket !== 'vaults') return refuse(404, 'NoSuchBucket')
    const key = rest.join('/')
    if (key === '') {
      const prefix = url.searchParams.get('prefix') ?? ''
      const contents = [...files]
        .filter(([one]) => one.startsWith(prefix))
        .map(
          ([one, bytes]) =>
            `<Contents><Key>${one}</Key><ETag>&quot;${tagOf(bytes)}&quot;</ETag><Size>${bytes.length}</Size></Contents>`,
        )
      const text = `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`
      return void response.writeHead(200, xml).end(text)
    }
    const found = files.get(key)
    if (request.method === 'PUT') files.set(key, body)
    else if (request.method === 'DELETE') files.delete(key)
    else if (!found) return refuse(404, 'NoSuchKey')
    const status = request.method === 'DELETE' ? 204 : 200
    response.writeHead(status).end(request.method === 'GET' ? found : '')
  })
}

/** Signature Version 4, from its description and not from the library that is tried here. */
function refusedSignature(request: IncomingMessage, body: Buffer): string | null {
  const { authorization = '', host } = request.headers
  const found =
    /^AWS4-HMAC-SHA256 Credential=(\w+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=(\w+)$/.exec(
      authorization,
    )
  if (!found) return 'AccessDenied'
  const [, key, day = '', region = '', names = '', signature] = found
  if (key !== s3Login.name) return 'InvalidAccessKeyId'
  if (region !== 'eu-test-1') return 'AuthorizationHeaderMalformed'
  const hash = String(request.headers['x-amz-content-sha256'])
  if (hash !== createHash('sha256').update(body).digest('hex')) return 'XAmzContentSHA256Mismatch'
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const encode = (text: string) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      one => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  const canonical = [
    request.method,
    path
      .split('/')
      .map(part => encode(decodeURIComponent(part)))
      .join('/'),
    query
      .split('&')
      .filter(pair => pair !== '')
      .map(pair =>
        pair
          .split('=')
          .map(part => encode(decodeURIComponent(part)))
          .join('='),
      )
      .sort()
      .join('&'),
    ...names.split(';').map(name => `${name}:${name === 'host' ? host : request.headers[name]}`),
    '',
    names,
    hash,
  ].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n')
  const hmac = (secret: string | Buffer, text: string) =>
    createHmac('sha256', secret).update(text).digest()
  const signing = [day, region, 's3', 'aws4_request'].reduce<Buffer>(
    hmac,
    Buffer.from(`AWS4${s3Login.passwordSecret}`),
  )
  return hmac(signing, toSign).toString('hex') === signature ? null : 'SignatureDoesNotMatch'
}
