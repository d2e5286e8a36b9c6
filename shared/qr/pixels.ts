/** Straight (not premultiplied) RGBA, rows from the top, four bytes per pixel. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** A rectangle in pixels. Left and top are inside, right and bottom outside. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Returns the same shape within so many pixels. It is never larger, and never without a pixel. */
export function sizeWithin(
  limit: number,
  { width, height }: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(1, Math.sqrt(limit / (width * height)))
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  }
}

export function isTransparent({ data }: Pixels): boolean {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return true
  return false
}

/**
 * Draws the picture on a page of one gray (0 is black, 255 white), because every engine misreads
 * raw transparency.
 */
export function flatten({ data, width, height }: Pixels, page: number): Pixels {
  const flat = new Uint8ClampedArray(data.length)
  for (let i = 0; i < data.length; i += 4) {
    const alpha = (data[i + 3] ?? 255) / 255
    const rest = page * (1 - alpha)
    flat[i] = (data[i] ?? 0) * alpha + rest
    flat[i + 1] = (data[i + 1] ?? 0) * alpha + rest
    flat[i + 2] = (data[i + 2] ?? 0) * alpha + rest
    flat[i + 3] = 255
  }
  return { data: flat, width, height }
}

/**
 * Scales an opaque picture down to so many pixels. Every new pixel is the mean of the old ones that
 * it covers.
 */
export function shrink(image: Pixels, limit: number): Pixels {
  const { width, height } = sizeWithin(limit, image)
  if (width === image.width && height === image.height) return image
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * image.height) / height)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * image.height) / height))
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * image.width) / width)
      const right = Math.max(left + 1, Math.floor(((x + 1) * image.width) / width))
      average(image, { left, top, right, bottom }, data, (y * width + x) * 4)
    }
  }
  return { data, width, height }
}

function average(image: Pixels, box: Box, into: Uint8ClampedArray, at: number): void {
  let red = 0
  let green = 0
  let blue = 0
  for (let y = box.top; y < box.bottom; y++) {
    for (let i = (y * image.width + box.left) * 4; i < (y * image.width + box.right) * 4; i += 4) {
      red += image.data[i] ?? 0
      green += image.data[i + 1] ?? 0
      blue += image.data[i + 2] ?? 0
    }
  }
  const count = (box.bottom - box.top) * (box.right - box.left)
  into[at] = red / count
  into[at + 1] = green / count
  into[at + 2] = blue / count
}

/** Returns a copy of a part of the picture, with a margin of one gray around it. */
export function crop(image: Pixels, box: Box, margin = 0, page = 255): Pixels {
  const width = box.right - box.left + 2 * margin
  const height = box.bottom - box.top + 2 * margin
  const data = new Uint8ClampedArray(width * height * 4).fill(page)
  if (page !== 255) for (let i = 3; i < data.length; i += 4) data[i] = 255
  for (let y = box.top; y < box.bottom; y++) {
    const row = image.data.subarray(
      (y * image.width + box.left) * 4,
      (y * image.width + box.right) * 4,
    )
    data.set(row, ((y - box.top + margin) * width + margin) * 4)
  }
  return { data, width, height }
}

/** Doubles the width and height by linear interpolation between pixel centers. */
export function upscale({ data, width, height }: Pixels): Pixels {
  const into = new Uint8ClampedArray(width * height * 16)
  for (let y = 0; y < height * 2; y++) {
    const near = y >> 1
    const far = Math.min(height - 1, Math.max(0, near + (y % 2 === 0 ? -1 : 1)))
    for (let x = 0; x < width * 2; x++) {
      const nearX = x >> 1
      const farX = Math.min(width - 1, Math.max(0, nearX + (x % 2 === 0 ? -1 : 1)))
      const a = (near * width + nearX) * 4
      const b = (near * width + farX) * 4
      const c = (far * width + nearX) * 4
      const d = (far * width + farX) * 4
      const at = (y * width * 2 + x) * 4
      for (let channel = 0; channel < 4; channel++) {
        into[at + channel] =
          (9 * (data[a + channel] ?? 0) +
            3 * (data[b + channel] ?? 0) +
            3 * (data[c + channel] ?? 0) +
            (data[d + channel] ?? 0)) /
          16
      }
    }
  }
  return { data: into, width: width * 2, height: height * 2 }
}
