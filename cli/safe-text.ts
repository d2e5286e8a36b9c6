/**
 * Matches everything that moves a cursor, hides, or reverses text. Joiners and emoji variations,
 * which names really use, stay.
 */
const unsafe =
  /(?!\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Makes text from others harmless for a terminal, with `\u{202e}` instead of the character. */
export function safeText(text: string): string {
  return text.replace(unsafe, char => `\\u{${char.codePointAt(0)?.toString(16)}}`)
}

/** Returns a value as JSON whose strings are harmless for a terminal, and read back unchanged. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unsafe, char =>
    char === '\n' ? char : char.split('').map(escapeUnit).join(''),
  )
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
