/** Joins setup links that a program has broken over several lines. */
import type { Line } from './quoted-printable.ts'

/**
 * Mail programs and contacts break long lines anywhere, so a link may continue on the next line.
 */
export function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const connection of lines) {
    const last = joined.at(-1)
    const rest = last === undefined ? null : continuation(last.text.slice(-2000), connection.text)
    if (last && rest !== null) {
      joined[joined.length - 1] = { text: last.text.trimEnd() + rest, number: last.number }
    } else joined.push(connection)
  }
  return joined
}

/** Matches a link that reaches to the end of its line. */
const openLink = /(?:otpauth|otpauth-migration|motp):\/\/[^\s"'<>]{1,1900}$/i
const parameters = 'secret|issuer|algorithm|digits|period|counter|image'
const startsWithParameter = new RegExp(`^&(?:amp;)?(?:${parameters})=.`, 'i')
const isParameter = new RegExp(`^(?:amp;)?(?:${parameters})=.`, 'i')
const restOfSecret = new RegExp(`^[a-z2-7]*=*&(?:amp;)?(?:${parameters})=.`, 'i')
/** No word of a sentence is this long. */
const restOfData = /^[\w%+/=-]*(?:[\w%+/=-]{24}|[%=][\w%=]*)$/
/** No mail program breaks shorter lines than this. */
const leastBroken = 60

/**
 * Returns the part of a line that continues the link at the end of the line above; null if there is
 * none.
 */
function continuation(above: string, line: string): string | null {
  const [open] = openLink.exec(above.trimEnd()) ?? []
  if (open === undefined) return null
  // The line may be indented, or quoted in a reply.
  const rest = line.replace(/^[ \t>|]{1,12}/, '')
  const isInSecret = /[?&](?:amp;)?secret=[a-z2-7]*$/i.test(open)
  const isInData = /^otpauth-migration:.*[?&]data=[\w%+/=-]+$/i.test(open)
  const goesOn =
    (isInData && above.length >= leastBroken && restOfData.test(rest)) ||
    startsWithParameter.test(rest) ||
    (/[?&]$/.test(open) && isParameter.test(rest)) ||
    (isInSecret && restOfSecret.test(rest)) ||
    (isInSecret && above.length >= leastBroken && /^(?:[A-Z2-7]+|[a-z2-7]+)=*$/.test(rest))
  return goesOn ? rest : null
}
