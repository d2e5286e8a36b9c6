import { toString as draw } from 'qrcode'

/**
 * Returns an SVG element with dark modules on white, and the quiet zone of four modules that
 * ISO/IEC 18004 requires.
 */
export async function qrSvg(text: string): Promise<string> {
  const svg = await draw(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
  return svg.trim()
}
