/**
 * Reads the languages of an Accept-Language header, the dearest first (RFC 9110, 12.5.4). A header that
 * is longer than any browser's, or names none, asks for nothing.
 */
export function acceptedLanguages(header: string | undefined): string[] {
  if (header === undefined || header.length > longestHeader) return []
  return header
    .split(',')
    .map(range => {
      const [tag = '', ...parameters] = range.split(';').map(part => part.trim())
      const weight = parameters.find(parameter => /^q=/i.test(parameter))?.slice(2)
      return { tag, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ tag, weight }) => /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

const longestHeader = 1000
