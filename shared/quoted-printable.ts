/**
 * Reads quoted-printable lines of emails (RFC 2045 §6.7), where long lines are folded and '=' is
 * escaped.
 */

export interface Line {
  readonly text: string
  /** The number of its first line, counted from 1. */
  readonly number: number
}

/** Returns the numbered lines of a text, unfolded if it is quoted-printable. */
export function joinFoldedLines(text: string): Line[] {
  const lines = text.split(/\r\n|\r|\n/).map((line, i) => ({ text: line, number: i + 1 }))
  return isQuotedPrintable(text) ? unfold(lines).map(decode) : lines
}

/**
 * Quoted-printable escapes every '=', so a single 'secret=3D' proves nothing: a secret may begin
 * like this as well.
 */
function isQuotedPrintable(text: string): boolean {
  if (!/=3d/i.test(text)) return false
  if (/^content-transfer-encoding:\s*quoted-printable/im.test(text)) return true
  const links = text.match(/otpauth:\/\/[^\s"<>]*/gi) ?? []
  const escaped = text.match(/=3D/g)?.length ?? 0
  return (
    links.some(link => /=3D/.test(link)) &&
    links.every(link => !/=(?!3D|[\dA-F]{2}|$)/.test(link)) &&
    (escaped > 1 || /=$/m.test(text))
  )
}

function unfold(lines: readonly Line[]): Line[] {
  const whole: { parts: string[]; number: number }[] = []
  let isFolded = false
  for (const { text, number } of lines) {
    const last = whole.at(-1)
    const goesOn = /=[ \t]*$/.test(text)
    const part = goesOn ? text.replace(/=[ \t]*$/, '') : text
    if (isFolded && last !== undefined) last.parts.push(part)
    else whole.push({ parts: [part], number })
    isFolded = goesOn
  }
  return whole.map(({ parts, number }) => ({ text: parts.join(''), number }))
}

function decode({ text, number }: Line): Line {
  const decoded = text.replace(/(?:=[\dA-F]{2})+/gi, run => {
    try {
      return decodeURIComponent(run.replaceAll('=', '%'))
    } catch {
      return run
    }
  })
  return { text: decoded, number }
}
