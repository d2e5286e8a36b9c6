import { AppError } from '../../shared/errors.ts'
import { damagedPicture, svgSide } from '../../shared/qr/picture.ts'
import { words } from '../../shared/wording/words.ts'

/**
 * Renders a drawing with its longer side at `svgSide`, whatever size it claims. In an image
 * element, it runs no scripts and loads nothing. Drawings with filter effects are refused, because
 * rendering blocks the page itself and cannot be killed: 2 kB of filters kept the page busy for 9
 * s.
 */
export async function renderSvg(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<ImageBitmap> {
  if (/\bfilter\b/i.test(new TextDecoder().decode(bytes))) {
    throw new AppError('bad-input', words('qr.picture.filters', { name }))
  }
  const url = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const { naturalWidth, naturalHeight } = image
    const scale = svgSide / Math.max(naturalWidth, naturalHeight)
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(naturalWidth * scale)),
      Math.max(1, Math.round(naturalHeight * scale)),
    )
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('There is no canvas to render on.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas.transferToImageBitmap()
  } catch (cause) {
    throw damagedPicture(name, cause)
  } finally {
    URL.revokeObjectURL(url)
  }
}
