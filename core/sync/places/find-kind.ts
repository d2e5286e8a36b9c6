/** An https address is that of a WebDAV folder, or of a server of ours. */
import { checkWebAddress, openPlaceHttp } from './place-http.ts'

/** Asks without any login. Throws where nobody answers. */
export async function findKind(
  url: string,
  authorityPem: string | undefined,
  clock: () => number,
): Promise<{ kind: 'webdav' | 'server' }> {
  const base = checkWebAddress(url)
  const http = openPlaceHttp(url, authorityPem, clock)
  try {
    const { status, bytes } = await http.send({
      method: 'GET',
      url: new URL('api/v1/sync', base),
      headers: { accept: 'application/json' },
      maxBytes: 256 * 1024,
    })
    const isOurs = status === 200 && /"service"\s*:\s*"countersign-sync"/.test(bytes.toString())
    return { kind: isOurs ? 'server' : 'webdav' }
  } finally {
    http.close()
  }
}
