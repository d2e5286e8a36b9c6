import type { SyncAddress, SyncLogin } from '../../shared/sync-address.ts'

/** What the user has typed about the place where the computers meet. */
export interface PlaceDraft {
  readonly kind: SyncAddress['kind']
  readonly path: string
  readonly url: string
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly prefix: string
  readonly isPathStyle: boolean
  readonly pem: string
  readonly name: string
  readonly password: string
  readonly code: string
}

export const emptyPlace: PlaceDraft = {
  kind: 'folder',
  path: '',
  url: '',
  endpoint: '',
  region: '',
  bucket: '',
  prefix: '',
  isPathStyle: true,
  pem: '',
  name: '',
  password: '',
  code: '',
}

export interface GivenPlace {
  readonly place: SyncAddress
  readonly login: SyncLogin | null
}

/** Null if a required field is empty. */
export function placeOf(draft: PlaceDraft): GivenPlace | null {
  const address = addressOf(draft)
  if (!address) return null
  if (address.kind === 'folder') return { place: address, login: null }
  const login = loginOf(draft)
  const authority = draft.pem.trim() === '' ? {} : { authorityPem: draft.pem }
  return login && { place: { ...address, ...authority }, login }
}

/** Null if a required field is empty. */
export function addressOf(draft: PlaceDraft): SyncAddress | null {
  const [path, url, endpoint, region, bucket] = [
    draft.path,
    draft.url,
    draft.endpoint,
    draft.region,
    draft.bucket,
  ].map(text => text.trim()) as [string, string, string, string, string]
  switch (draft.kind) {
    case 'folder':
      return path === '' ? null : { kind: 'folder', path }
    case 's3': {
      if (endpoint === '' || bucket === '') return null
      const prefix = draft.prefix.trim().replaceAll(/^\/+|\/+$/g, '')
      const style = draft.isPathStyle ? 'path' : 'host'
      const named = { endpoint: withScheme(endpoint), region: region || 'us-east-1' }
      return { kind: 's3', ...named, bucket, prefix, style }
    }
    case 'webdav':
    case 'server':
      return url === '' ? null : { kind: draft.kind, url: withScheme(url) }
  }
}

export function loginOf(draft: Pick<PlaceDraft, 'name' | 'password' | 'code'>): SyncLogin | null {
  const name = draft.name.trim()
  const code = draft.code.trim()
  if (name === '' || draft.password === '') return null
  return { name, passwordSecret: draft.password, ...(code !== '' && { code }) }
}

/** People leave out the scheme, and only https is allowed over a network. */
const withScheme = (url: string) => (/^[a-z]+:\/\//i.test(url) ? url : `https://${url}`)
