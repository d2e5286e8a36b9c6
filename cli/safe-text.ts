/**
 * Everything that moves a cursor, hides, or turns text around; joiners and the looks of emoji,
 * which names do use, stay.
 */
const unsafe =
  /(?!\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** A text of foreign origin, made harmless for a terminal: `\u{202e}` instead of the character. */
export function safeText(text: string): string {
  return text.replace(unsafe, char => `\\u{${char.codePointAt(0)?.toString(16)}}`)
}

/** A value as JSON whose strings are harmless for a terminal too, and read back as they were. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unsafe, char =>
    char === '\n' ? char : char.split('').map(escapeUnit).join(''),
  )
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
