/** Where the files of all computers lie, and how to get in there. */
import { z } from 'zod'

const Url = z.url({ protocol: /^https?$/ }).max(2048)
/** Trusted for this place in place of the public authorities. */
const AuthorityPem = z.string().max(64 * 1024)

export const SyncAddress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('folder'), path: z.string().min(1).max(4096) }),
  z.object({ kind: z.literal('webdav'), url: Url, authorityPem: AuthorityPem.optional() }),
  z.object({
    kind: z.literal('s3'),
    /** Without the bucket: https://s3.eu-central-1.amazonaws.com. */
    endpoint: Url,
    region: z.string().regex(/^[a-z0-9-]{1,64}$/i),
    bucket: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,62}$/i),
    /** Without slashes at its ends. Empty: the bucket itself. */
    prefix: z.string().regex(/^(?!\/)[\p{L}\p{N}\p{P}\p{S} ]{0,512}(?<!\/)$/u),
    /** The bucket is in the path (MinIO and others) or in the name of the host (AWS). */
    style: z.enum(['path', 'host']),
    authorityPem: AuthorityPem.optional(),
  }),
  /** The reference server: docs/server.md. */
  z.object({ kind: z.literal('server'), url: Url, authorityPem: AuthorityPem.optional() }),
])
export type SyncAddress = z.infer<typeof SyncAddress>

/**
 * - webdav: the user name and its password, or an app password
 * - s3: the access key ID and the secret access key
 * - server: the email address and the password of the account, with a code where it has two-factor
 *   sign-in; they are traded for a token, and not kept
 */
export const SyncLogin = z.object({
  name: z.string().min(1).max(512),
  passwordSecret: z.string().min(1).max(1024),
  code: z.string().max(64).optional(),
})
export type SyncLogin = z.infer<typeof SyncLogin>

export const needsLogin = ({ kind }: SyncAddress) => kind !== 'folder'

/** As a person would write it. */
export function formatSyncAddress(place: SyncAddress): string {
  if (place.kind === 'folder') return place.path
  if (place.kind !== 's3') return place.url
  return `s3://${place.bucket}${place.prefix === '' ? '' : `/${place.prefix}`}`
}
