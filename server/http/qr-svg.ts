import { toString as draw } from 'qrcode'

/** An SVG element of dark modules on white, with the quiet zone of four that ISO/IEC 18004 asks. */
export async function qrSvg(text: string): Promise<string> {
  const svg = await draw(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
  return svg.trim()
}
