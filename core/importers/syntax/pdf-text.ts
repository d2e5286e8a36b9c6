/** Restores lines that were broken because the printed page was too narrow. */

/** Matches texts that contain only characters of addresses. */
const pieceOfLink = /^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/
const opensLink = /(?:otpauth|otpauth-migration|motp):\/\/\S*$/i

/** Joins links that continue on the next line. Everything else stays as it is. */
export function joinPrinted(text: string): string {
  const joined: string[] = []
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim()
    const last = joined.at(-1)
    const [open] = (last !== undefined && opensLink.exec(last)) || []
    if (last !== undefined && open !== undefined && goesOn(open, line)) {
      joined[joined.length - 1] = last + line
    } else joined.push(line)
  }
  return joined.join('\n')
}

function goesOn(open: string, line: string): boolean {
  if (!pieceOfLink.test(line) || /^(?:otpauth|motp|https?):/i.test(line)) return false
  if (/[=&?%]/.test(line) || /[=&?%/:]$/.test(open)) return true
  const isInSecret = /[?&]secret=[a-z2-7]*$/i.test(open)
  const isBeforeSecret = !/[?&](?:secret|data)=/i.test(open)
  if (isInSecret || isBeforeSecret) return /^[\w=.@+-]+$/.test(line)
  const [, prefix = '', issuer = ''] = /\/([^/:?]+):.*[?&]issuer=([^&]*)$/.exec(open) ?? []
  return prefix !== issuer && prefix === issuer + line
}
