/** Distinguishes emails (RFC 5322) and web pages saved as one file (MHTML) from other texts. */

/** Emails have long headers if many servers passed them on. */
const headCharacters = 65_536
const mostLines = 500

const header = /^([!-9;-~]{1,76}):/
/** Every email has some of these headers, which only machines write. */
const ofMachines = new Set(['mime-version', 'content-type', 'message-id', 'received'])
const ofPeople = new Set(['from', 'subject', 'date', 'to'])

/** Tells whether a text begins with an email's headers. */
export function isMailText(text: string): boolean {
  const lines = text.slice(0, headCharacters).split(/\r\n|\r|\n/, mostLines)
  const names = new Set<string>()
  for (const [i, line] of lines.entries()) {
    if (line === '') break
    const [, name] = header.exec(line) ?? []
    const isEnvelope = i === 0 && line.startsWith('From ')
    const isFolded = i > 0 && /^[ \t]/.test(line)
    if (name === undefined && !isEnvelope && !isFolded) return false
    if (name !== undefined) names.add(name.toLowerCase())
  }
  const has = (wanted: ReadonlySet<string>) => [...wanted].some(name => names.has(name))
  return has(ofMachines) && has(ofPeople)
}
