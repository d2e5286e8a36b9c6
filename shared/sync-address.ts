/** Describes the place that stores the files of all computers, and how to sign in there. */
import { z } from 'zod'

const Url = z.url({ protocol: /^https?$/ }).max(2048)
/** Certificates that are trusted for this place instead of the public authorities. */
const AuthorityPem = z.string().max(64 * 1024)

export const SyncAddress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('folder'), path: z.string().min(1).max(4096) }),
  z.object({ kind: z.literal('webdav'), url: Url, authorityPem: AuthorityPem.optional() }),
  z.object({
    kind: z.literal('s3'),
    /** Doesn't contain the bucket: https://s3.eu-central-1.amazonaws.com. */
    endpoint: Url,
    region: z.string().regex(/^[a-z0-9-]{1,64}$/i),
    bucket: z.string().regex(/^[a-z0-9][a-z0-9._-]{1,62}$/i),
    /** Has no slash at either end. If it is empty, the files are at the top of the bucket. */
    prefix: z.string().regex(/^(?!\/)[\p{L}\p{N}\p{P}\p{S} ]{0,512}(?<!\/)$/u),
    /** The bucket is either in the path (MinIO and others) or in the host name (AWS). */
    style: z.enum(['path', 'host']),
    authorityPem: AuthorityPem.optional(),
  }),
  /** The reference server, which docs/server.md describes. */
  z.object({ kind: z.literal('server'), url: Url, authorityPem: AuthorityPem.optional() }),
])
export type SyncAddress = z.infer<typeof SyncAddress>

/**
 * - webdav: the user name and its password, or an app password
 * - s3: the access key ID and the secret access key
 * - server: the account's email address and password, with a code if it has two-factor sign-in;
 *   they are exchanged for a token, and not kept
 */
export const SyncLogin = z.object({
  name: z.string().min(1).max(512),
  passwordSecret: z.string().min(1).max(1024),
  code: z.string().max(64).optional(),
})
export type SyncLogin = z.infer<typeof SyncLogin>

export const needsLogin = ({ kind }: SyncAddress) => kind !== 'folder'

/** Writes the place as a person would. */
export function formatSyncAddress(place: SyncAddress): string {
  if (place.kind === 'folder') return place.path
  if (place.kind !== 's3') return place.url
  return `s3://${place.bucket}${place.prefix === '' ? '' : `/${place.prefix}`}`
}
