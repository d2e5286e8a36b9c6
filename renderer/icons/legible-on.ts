/** Returns a brand's color if it stands out from the tile behind it, or else the theme's ink. */
export function legibleColours(hex: string): { light: string; dark: string } {
  const luminance = relativeLuminance(hex)
  return {
    light: luminance < 0.36 ? `#${hex}` : 'var(--ink)',
    dark: luminance > 0.1 ? `#${hex}` : 'var(--ink)',
  }
}

/** Returns white or black, whichever is easier to read on the color: at least 4.5 to 1. */
export function inkOn(hex: string): '#fff' | '#000' {
  return relativeLuminance(hex) > 0.179 ? '#000' : '#fff'
}

/** WCAG 2.2: the relative luminance of six hexadecimal digits, from 0 (black) to 1 (white). */
export function relativeLuminance(hex: string): number {
  const [red, green, blue] = [0, 2, 4].map(at => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}
