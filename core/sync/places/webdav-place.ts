/**
 * A folder on a WebDAV server (RFC 4918): Nextcloud, ownCloud, Apache, a NAS. Three requests do:
 * PROPFIND, GET, and PUT, so no library is needed for them.
 */

import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { parseXml, type XmlElement } from '../../importers/syntax/xml.ts'
import type { PlaceLogin } from '../sync-part.ts'
import { type ListedFile, mayBeStateFile, PlaceError, type SyncPlace } from './place.ts'
import { checkWebAddress, openPlaceHttp, refusalOf, refusePage } from './place-http.ts'

export interface WebDavAddress {
  readonly url: string
  readonly authorityPem?: string | undefined
}

const propfind = Buffer.from(
  '<?xml version="1.0" encoding="utf-8"?>' +
    '<propfind xmlns="DAV:"><prop><getetag/><getcontentlength/><getlastmodified/></prop></propfind>',
)

/** A list of as many files as are read, and some that are none of ours. */
const maxListBytes = 4 * 1024 * 1024

export function openWebDavPlace(
  { url, authorityPem }: WebDavAddress,
  { name: user, passwordSecret }: PlaceLogin,
  clock: () => number,
): SyncPlace {
  const folder = checkWebAddress(url)
  const http = openPlaceHttp(url, authorityPem, clock)
  const { host } = http
  const authorization = `Basic ${Buffer.from(`${user}:${passwordSecret}`).toString('base64')}`
  const urlOf = (name: string) => new URL(encodeURIComponent(name), folder)

  return {
    async list() {
      const answer = await http.send({
        method: 'PROPFIND',
        url: folder,
        headers: {
          authorization,
          depth: '1',
          'content-type': 'application/xml; charset=utf-8',
        },
        body: propfind,
        maxBytes: maxListBytes,
      })
      const refusal = refusalOf(answer, host)
      if (refusal) throw refusal
      refusePage(answer, host)
      if (answer.status !== 207) throw noPlace(host)
      return readListing(answer.bytes, folder, host)
    },
    async read(name) {
      const url = urlOf(name)
      const answer = await http.send({ method: 'GET', url, headers: { authorization } })
      if (answer.status === 404 || answer.status === 410) return undefined
      const refusal = refusalOf(answer, host)
      if (refusal) throw refusal
      refusePage(answer, host)
      return answer.bytes
    },
    async write(name, bytes) {
      const answer = await http.send({
        method: 'PUT',
        url: urlOf(name),
        headers: { authorization, 'content-type': 'application/octet-stream' },
        body: bytes,
        maxBytes: maxListBytes,
      })
      const refusal = refusalOf(answer, host)
      if (refusal) throw refusal
    },
    async remove(name) {
      const url = urlOf(name)
      const answer = await http.send({ method: 'DELETE', url, headers: { authorization } })
      const refusal = answer.status === 404 ? null : refusalOf(answer, host)
      if (refusal) throw refusal
    },
    watch: () => null,
    close: http.close,
  }
}

const noPlace = (host: string) =>
  new PlaceError('needs-user', words('core.sync.web.noPlace', { host }))

function readListing(bytes: Buffer, folder: URL, host: string): ListedFile[] {
  let document: XmlElement
  try {
    document = parseXml(bytes.toString('utf8'))
  } catch (error) {
    if (error instanceof AppError) throw noPlace(host)
    throw error
  }
  return find(document, 'response').flatMap(response => {
    const [href] = find(response, 'href')
    const name = href && nameIn(href.text.trim(), folder)
    if (!name || !mayBeStateFile(name)) return []
    const tags = ['getetag', 'getcontentlength', 'getlastmodified'].map(
      property => find(response, property)[0]?.text.trim() ?? '',
    )
    return [{ name, version: tags.some(tag => tag !== '') ? tags.join(' ') : null }]
  })
}

/** Servers name files by a path, whole addresses, or an address of their own behind a proxy. */
function nameIn(href: string, folder: URL): string | undefined {
  if (!URL.canParse(href, folder.href)) return undefined
  const last = new URL(href, folder).pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return undefined
  }
}

/** By its local name: servers choose their own prefixes. */
function find(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap(child =>
    child.name.replace(/^.*:/, '') === name ? [child] : find(child, name),
  )
}
