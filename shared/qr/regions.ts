/**
 * Finds areas that could be a code without a quiet zone: a light square on a dark page, or a dark
 * one on a light page. No engine reads those, because the frames of the finder patterns run into
 * the page. Cut out and given a margin, every engine reads them.
 */
import type { Box, Pixels } from './pixels.ts'

/** Returns the brightness by ITU-R BT.601, one byte per pixel. */
export function luminance({ data }: Pixels): Uint8Array {
  const grey = new Uint8Array(data.length / 4)
  for (let i = 0, at = 0; i < grey.length; i++, at += 4) {
    grey[i] =
      (77 * (data[at] ?? 0) + 150 * (data[at + 1] ?? 0) + 29 * (data[at + 2] ?? 0) + 128) >> 8
  }
  return grey
}

/** Returns the gray that best separates dark from light (Otsu 1979). Dark is below or equal. */
export function otsuThreshold(grey: Uint8Array): number {
  const histogram = new Float64Array(256)
  for (const value of grey) histogram[value] = (histogram[value] ?? 0) + 1
  let sum = 0
  for (let value = 0; value < 256; value++) sum += value * (histogram[value] ?? 0)
  let best = 0
  let threshold = 127
  let below = 0
  let sumBelow = 0
  for (let value = 0; value < 255; value++) {
    below += histogram[value] ?? 0
    sumBelow += value * (histogram[value] ?? 0)
    const above = grey.length - below
    if (below === 0 || above === 0) continue
    const between = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2
    if (between > best) {
      best = between
      threshold = value
    }
  }
  return threshold
}

/**
 * The number of cells along the longer side of the grids on which neighboring modules merge:
 * coarse, then fine.
 */
const grids = [320, 1280]
const smallestSide = 21
const mostRegionsPerGrid = 6

/** Has one byte per pixel, which is 1 if the pixel belongs to the areas in question. */
export interface Mask {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

/** Marks the pixels that are lighter than the threshold or, if `isLight` is false, all others. */
export function maskOf(
  grey: Uint8Array,
  { width, height }: { width: number; height: number },
  threshold: number,
  isLight: boolean,
): Mask {
  const data = new Uint8Array(grey.length)
  for (let i = 0; i < grey.length; i++) data[i] = (grey[i] ?? 0) > threshold === isLight ? 1 : 0
  return { data, width, height }
}

/** Returns the boxes of the mask's areas that are about square, the largest first. */
export function squareRegions(mask: Mask): Box[] {
  const boxes = grids.flatMap(cells => {
    const cell = Math.max(1, Math.ceil(Math.max(mask.width, mask.height) / cells))
    return connected(mask, cell)
      .filter(isAboutSquare)
      .sort((a, b) => area(b) - area(a))
      .slice(0, mostRegionsPerGrid)
      .map(box => tightened(mask, box))
  })
  return boxes.filter((box, index) => boxes.findIndex(other => isSame(box, other)) === index)
}

/** Returns the boxes around cells that contain something and touch, including at corners. */
function connected({ data, width, height }: Mask, cell: number): Box[] {
  const columns = Math.ceil(width / cell)
  const rows = Math.ceil(height / cell)
  const held = new Uint8Array(columns * rows)
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell) * columns
    for (let column = 0; column < columns; column++) {
      if (held[row + column] === 1) continue
      const end = y * width + Math.min(width, (column + 1) * cell)
      let at = y * width + column * cell
      while (at < end && data[at] === 0) at++
      if (at < end) held[row + column] = 1
    }
  }
  const boxes: Box[] = []
  const pending: number[] = []
  for (let start = 0; start < held.length; start++) {
    if (held[start] === 0) continue
    let [left, top, right, bottom] = [columns, rows, 0, 0]
    pending.push(start)
    held[start] = 0
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      const column = at % columns
      const row = Math.floor(at / columns)
      left = Math.min(left, column)
      top = Math.min(top, row)
      right = Math.max(right, column + 1)
      bottom = Math.max(bottom, row + 1)
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          if (held[y * columns + x] === 0) continue
          held[y * columns + x] = 0
          pending.push(y * columns + x)
        }
      }
    }
    boxes.push({
      left: left * cell,
      top: top * cell,
      right: Math.min(width, right * cell),
      bottom: Math.min(height, bottom * cell),
    })
  }
  return boxes
}

/** Returns the smallest box that contains all of the mask within the given box. */
function tightened({ data, width }: Mask, box: Box): Box {
  let [left, top, right, bottom] = [box.right, box.bottom, box.left, box.top]
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      if (data[y * width + x] === 0) continue
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x + 1)
      bottom = y + 1
    }
  }
  return { left, top, right, bottom }
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom
}

function isAboutSquare({ left, top, right, bottom }: Box): boolean {
  const width = right - left
  const height = bottom - top
  return (
    Math.min(width, height) >= smallestSide &&
    Math.max(width, height) <= 1.5 * Math.min(width, height)
  )
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top)
}
