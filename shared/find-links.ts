/**
 * Finds setup links anywhere in a text: in lists and prose, Markdown, tables, HTML, JSON and YAML,
 * and inside other addresses. The time grows linearly with the text, whatever it contains.
 *
 * [Note: where a link ends] Links in the wild contain unescaped spaces, commas, and brackets, so no
 * character ends all of them. The text around a link tells the most: a closing quotation mark or
 * bracket ends what the opening one began. Without them, the link reaches at least to its last
 * parameter. That parameter's value continues to the end of the line if the link has the line to
 * itself, and to the next space in a sentence.
 */
import { describePrivateCode, privateStart } from './private-codes.ts'
import { joinFoldedLines } from './quoted-printable.ts'
import { decodeEntities, decodePercent } from './uri-text.ts'
import { joinWrapped } from './wrapped-links.ts'

export interface FoundLink {
  /** Without quotation marks and escapes, as `parseOtpText` and `parseMigration` read it. */
  readonly text: string
  /** Lines are counted from 1. */
  readonly line: number
}

/** Match a scheme's colon and slashes, plain or as JSON, HTML, and addresses escape them. */
const colon = String.raw`(?::|\\u003a|&#58;|&#x3a;|&colon;)`
const slash = String.raw`(?:\\{0,3}\/|\\u002f|&#47;|&#x2f;|&sol;)`
const percentColon = '%(?:25){0,3}3a'
const percentSlash = '%(?:25){0,3}2f'
const start = new RegExp(
  String.raw`(?:(?<![a-z\d-])|(?<=%[\da-f]{2})|(?<=\\[nrt])|(?=otpauth:\/\/[th]otp\/))` +
    `(?:(?:otpauth|otpauth-migration|motp|steam)` +
    `(?:${colon}${slash}{2,3}|${percentColon}(?:${percentSlash}){2})` +
    `|otpauth:\\/?(?=(?:totp|hotp|steam|yaotp)[/?&])` +
    `|apple-otpauth(?:${colon}|${percentColon})|${privateStart})`,
  'gi',
)

/** Websites allow a line break at these characters, which are invisible. */
const mayBreak = /<wbr\s{0,3}\/?>|&(?:shy|ZeroWidthSpace|#8203|#x200b);/gi

export function findLinks(text: string): FoundLink[] {
  if (text.search(start) < 0) return []
  return joinWrapped(joinFoldedLines(text.replace(mayBreak, ''))).flatMap(
    ({ text: line, number }) => {
      if (line.length < shortest) return []
      const starts = Array.from(line.matchAll(start), ({ index }) => index)
      return starts
        .map((from, i) => readLink(line, from, starts[i + 1], starts[i - 1]))
        .filter(isMeant)
        .map(link => ({ text: link, line: number }))
    },
  )
}

/** No line with a link is shorter. Lists have many blank lines. */
const shortest = 10

/** Tells whether a text has a setup link anywhere, valid or not. */
export function holdsLink(text: string): boolean {
  return findLinks(text).length > 0
}

/** Whatever else it says, the secret is left for the reader to fill in. */
const blank = /[$<[({]|%[@sv(]|\.\.\.|…|"|'|`|\\/
/**
 * Base32 has no underscore. A real secret may begin with these words, but never consists of them
 * alone.
 */
const word =
  /(?:base32|code|example|goes|here|key|my|otp|secret|setup|shared|string|the|totp|your|[_-])/
const words = new RegExp(String.raw`${word.source}{0,8}(?:secret|key)${word.source}{0,8}(?![\w-])`)
const ofWords = new RegExp(`(?:your|the|my)[a-z0-9-]*_|${words.source}|x{4,}(?![a-wyz2-7])`)
/** Pages about setup links, and programs that make them, mention links without a real secret. */
const placeholder = new RegExp(`[?&](?:secret|data)=(?:${blank.source}|${ofWords.source})`, 'i')
/** Steam's own links open games and windows: `steam://run/440`, `steam://settings`. */
const steamSecret = /^steam:\/\/(?:[\w=%-]{16,}|\w{4}(?: \w{4}){3,})$/i
const body = /^[a-z-]+:\/{0,3}[a-z0-9]+[/?&].|^motp:\/\/[^?&]*[?&][a-z]+=|^steam:/i

function isMeant(link: string): boolean {
  if (describePrivateCode(link) !== null) return true
  if (placeholder.test(link) || !body.test(link)) return false
  return !/^steam:/i.test(link) || steamSecret.test(link)
}

/**
 * A link that has its line to itself may follow bullets, numbers, quotation marks, or task boxes.
 */
const lead = /^[\s>*+•·‣–—-]*(?:\d{1,9}[.)]\s*)?(?:\[[ x]\]\s*)?$/i
/** Matches a name or key before a link: 'Bank: ', 'totp = '. */
const named = /[:=]\s*$/

/** Tells how surely the text after a link belongs to it. */
type Standing = 'alone' | 'named' | 'in-cell' | 'in-tag' | 'in-sentence'

function readLink(line: string, from: number, next = line.length, previous = -1): string {
  const segment = line.slice(from, next)
  const before = line.slice(Math.max(0, from - 8), from)
  if (/^[a-z-]+%/i.test(segment)) return decodeWhole(segment, before)
  const closed = enclosed(segment, before)
  if (closed !== null) {
    // Strings in JSON and in programs write the end of a line like this.
    const [first = ''] = before.endsWith('"') ? closed.split(/(?<!\\)\\[nrt]/, 1) : [closed]
    return unescaped(first)
  }
  return unescaped(bare(segment, standingOf(), next < line.length))

  function standingOf(): Standing {
    const isListed = next === line.length || /[,;]\s*$/.test(segment)
    if (previous >= 0 && !/[\s,;]$/.test(before)) return 'in-sentence'
    if (previous >= 0) return isListed ? 'alone' : 'named'
    const prefix = line.slice(0, from)
    if (lead.test(prefix)) return isListed ? 'alone' : 'named'
    if (/<[a-z][^<>]*=$/i.test(prefix)) return 'in-tag'
    if (/[,;]$/.test(before)) return 'in-cell'
    return named.test(before) || /[,;|\t]\s*$/.test(before) ? 'named' : 'in-sentence'
  }
}

/** Decodes a link that is a parameter of another address, where no character is left unescaped. */
function decodeWhole(segment: string, before: string): string {
  const [whole = ''] = /^[\w%.~!*+()'-]*/.exec(segment) ?? []
  const closer = closers.get(before.slice(-1))
  const end = closer === undefined ? -1 : whole.indexOf(closer)
  let text = end < 0 ? whole : whole.slice(0, end)
  for (let i = 0; i < 4 && /^[a-z-]+%/i.test(text); i++) text = decodePercent(text)
  const { valueAt } = lastParameter(text)
  return text.slice(0, valueAt) + withoutMarks(text.slice(valueAt), text)
}

const closers = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['<', '>'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['*', '*'],
  ['_', '_'],
  ['~', '~'],
])
/** Matches the same marks as JSON within JSON and HTML escape them. */
const escapedMarks = /(\\+["']|&quot;|&#34;|&#x22;|&apos;|&#39;|&#x27;|&lt;)$/i

/** Returns the link up to the mark that closes the one right before it; null if there is none. */
function enclosed(segment: string, before: string): string | null {
  const [, escaped] = escapedMarks.exec(before) ?? []
  if (escaped !== undefined) {
    const closer = /^&lt;$/i.test(escaped) ? '&gt;' : escaped
    const end = segment.toLowerCase().indexOf(closer.toLowerCase())
    return end < 0 ? null : segment.slice(0, end)
  }
  const opener = before.slice(-1)
  const closer = closers.get(opener)
  if (closer === undefined) return null
  const end = '([{'.includes(opener)
    ? balancedEnd(segment, opener, closer)
    : closingEnd(segment, closer)
  return end < 0 ? null : segment.slice(0, end)
}

function balancedEnd(segment: string, opener: string, closer: string): number {
  let depth = 1
  for (let i = 0; i < segment.length; i++) {
    if (segment[i] === opener) depth++
    else if (segment[i] === closer && --depth === 0) return i
  }
  return -1
}

/** A mark inside a word, as in O'Reilly, closes nothing if another one does. */
function closingEnd(segment: string, closer: string): number {
  const first = segment.indexOf(closer)
  for (let at = first; at >= 0; at = segment.indexOf(closer, at + 1)) {
    if (at + 1 === segment.length || /[^\p{L}\p{N}]/u.test(segment.charAt(at + 1))) return at
  }
  return first
}

/** Setup links have these parameters. After a space, other ones belong to something else. */
const known =
  /^(?:secret|issuer|digits|period|interval|algorithm|counter|pin|encoder|image|data|type|codedisplay)$/i
/** The values of these parameters contain no spaces. */
const blankless = /^(?:digits|period|interval|algorithm|counter|pin|encoder|data|type)$/i
/** Ends the last value, wherever the link is. */
const outside =
  /\t|\\(?:par|line|cell)\b|\\+\s*$|(?:\\[nr])+(?![a-z])|"\s?[,}\]]|\s\|(?:\s|$)|\|\s*$|<(?=[a-z/!])|\s[a-z][a-z\d+.-]{1,20}:\/\/|\s(?:\/\/|#)\s/i

function bare(segment: string, standing: Standing, isFollowed: boolean): string {
  const { name, valueAt } = lastParameter(segment)
  const rest = segment.slice(valueAt)
  const cutAt = rest.search(outside)
  const value = cutAt < 0 ? rest : rest.slice(0, cutAt)
  const isCrowded = isFollowed && cutAt < 0 && /[^\s,;|]\s*[:=([{<"'`-]\s*$/.test(value)
  return segment.slice(0, valueAt) + lastValue(value, name, isCrowded ? 'in-sentence' : standing)

  function lastValue(text: string, parameter: string, where: Standing): string {
    if (/^secret$/i.test(parameter)) return secretIn(text)
    if (blankless.test(parameter)) return /^[^\s,;|"'`<>)\]}]*/.exec(text)?.[0] ?? ''
    if (where === 'alone') return withoutMarks(text.replace(/[\s,;]+$/, ''), segment)
    if (where === 'in-tag') return /^[^\s>]*/.exec(text)?.[0] ?? ''
    if (where === 'in-cell') return /^(?:[^,;]|[,;](?=\s))*/.exec(text)?.[0].trimEnd() ?? ''
    if (where === 'in-sentence') return withoutPunctuation(/^\S*/.exec(text)?.[0] ?? '')
    return withoutRemark(text.replace(/[\s,;|]+$/, ''), segment)
  }
}

function lastParameter(segment: string): { name: string; valueAt: number } {
  const blankAt = segment.search(/\s/)
  let last = { name: '', valueAt: 0 }
  for (const match of segment.matchAll(/[?&](?:amp;|#38;|#x26;)*([a-z\d_.-]{1,40})=/gi)) {
    const [all, name = ''] = match
    const isAfterBlank = blankAt >= 0 && match.index > blankAt
    if (!isAfterBlank || known.test(name)) last = { name, valueAt: match.index + all.length }
  }
  return last
}

/**
 * A secret in groups continues after a space, but a word of a sentence is not one of its groups.
 */
function secretIn(text: string): string {
  const trimmed = text.replace(/^\s+/, '')
  const [first = ''] = /^[^\s,;|"'`<>)\]}]*/.exec(trimmed) ?? []
  const rest = trimmed.slice(first.length)
  const style = /^[A-Z2-7]+$/.test(first) ? 'A-Z2-7' : 'a-z2-7'
  if (first.length < 2 || first.length > 8 || !/^[a-z2-7]+$/i.test(first)) return first
  const group = `[${style}]{${first.length}}`
  const [groups = ''] =
    new RegExp(`^(?: ${group})+(?: [${style}]{1,${first.length}}(?=\\s*$))?(?![^\\s,;])`).exec(
      rest,
    ) ?? []
  return first + groups
}

/**
 * Cuts a remark off an issuer that the label repeats: 'Bank: otpauth://…issuer=Bank - for work'.
 */
function withoutRemark(value: string, segment: string): string {
  const issuer = issuerInLabel(segment)
  const isRemark = /^(?:\s|[)\]}>.,;:!?'"”’»…]|[\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]|\p{Cf})/u
  return startsWith(value, issuer) && isRemark.test(value.slice(issuer.length)) ? issuer : value
}

/**
 * Does the same for a link on a line of its own, where everything but marks may belong to the
 * issuer.
 */
function withoutMarks(value: string, segment: string): string {
  const issuer = issuerInLabel(segment)
  const isMark = /^[\p{Cf}\s)\]}>.,;:?'"”’»…。，、；：？）」』】]*$/u
  return startsWith(value, issuer) && isMark.test(value.slice(issuer.length)) ? issuer : value
}

const startsWith = (value: string, issuer: string) => issuer !== '' && value.startsWith(issuer)

function issuerInLabel(segment: string): string {
  const [, prefix = ''] = /^[^/]*\/\/[^/]*\/([^:?]{1,200})(?::|%3a)/i.exec(segment) ?? []
  return decodePercent(prefix).trim()
}

/** Removes the marks that end a sentence, and brackets that were opened before the link. */
function withoutPunctuation(value: string): string {
  const [sentence = ''] = /^[^。，、；！？「」『』【】]*/.exec(value) ?? []
  const text = sentence.replace(/[.,;:!?'"”’»…*`|\u200b-\u200f\u2060]+$/, '')
  return /[)\]}>]$/.test(text) && !/[([{<]/.test(text) ? text.replace(/[)\]}>.,;:!?]+$/, '') : text
}

function unescaped(link: string): string {
  const plain = /\\(?:[\\/"'&_]|u[\da-f]{4})/i.test(link) ? withoutBackslashes(link) : link
  return decodeEntities(plain).trim()
}

function withoutBackslashes(link: string): string {
  return link.replace(/\\+(?:u([\da-f]{4})|([/"'&_\\]))/gi, (_, code?: string, mark?: string) =>
    code === undefined ? (mark ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
