/** Version 40 holds this much at level M (ISO/IEC 18004). */
export const maxQrBytes = 2331

/** Returns an SVG document; null if the text is too long for one code. */
export async function drawQrCode(text: string): Promise<string | null> {
  if (Buffer.byteLength(text) > maxQrBytes) return null
  const { default: QRCode } = await import('qrcode')
  return await QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M' })
}
