/** Reads a project's newest version: `{"version": "1.2.3", "page": "https://…"}`. */
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import type { UpdateStatus } from '../../shared/update-contract.ts'
import { words } from '../../shared/wording/words.ts'
import { createHttp } from '../dialects/http.ts'
import { parseServerAddress } from '../dialects/server-address.ts'

const maxBytes = 16 * 1024
const timeoutMs = 10_000

const Release = z.object({ version: z.string().max(64), page: z.url().max(2048) })

/**
 * Makes one request, which reveals nothing but that somebody asks. Returns null if the newest
 * version isn't newer than `current`. Throws `bad-input`, `bad-reply`, `unreachable`, or
 * `untrusted`.
 */
export async function askReleaseFeed(
  feed: string,
  current: string,
  clock: () => number,
): Promise<UpdateStatus['newer']> {
  const address = parseServerAddress(feed)
  const { hostname } = new URL(address.origin)
  const http = createHttp({ address, clock, maxBytes, timeoutMs })
  try {
    const { status, text } = await http.send({
      method: 'GET',
      path: '',
      accept: 'application/json',
    })
    const release = status === 200 ? readRelease(text) : null
    if (!release) throw new AppError('bad-reply', words('core.updates.noRelease', { hostname }))
    if (!isNewer(release.version, current)) return null
    if (!isPageOf(feed, release.page)) {
      throw new AppError('bad-reply', words('core.updates.otherHost', { hostname }))
    }
    return release
  } finally {
    http.close()
  }
}

function readRelease(text: string): z.infer<typeof Release> | null {
  try {
    const release = Release.safeParse(JSON.parse(text))
    return release.success && parseVersion(release.data.version) ? release.data : null
  } catch {
    // The answer isn't JSON. Its contents don't belong in a message.
    return null
  }
}

/** The page must be on the same host as the feed. */
export function isPageOf(feed: string, page: string): boolean {
  const { hostname } = new URL(parseServerAddress(feed).origin)
  if (!URL.canParse(page)) return false
  const url = new URL(page)
  return url.protocol === 'https:' && url.hostname === hostname && !url.username && !url.password
}

/** A preview never counts as newer, but its users are told about the release. */
export function isNewer(version: string, current: string): boolean {
  const [a, b] = [parseVersion(version), parseVersion(current)]
  if (!a || !b || a.isPreview) return false
  for (const [at, part] of a.numbers.entries()) {
    const other = b.numbers[at] ?? 0
    if (part !== other) return part > other
  }
  return b.isPreview
}

function parseVersion(text: string) {
  const found = /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(-[\w.-]+)?$/.exec(text)
  return found && { numbers: found.slice(1, 4).map(Number), isPreview: found[4] !== undefined }
}
