/** Draws every system’s icons from the one SVG, without scaling any of them from another. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** In pixels, for folders in share/icons/hicolor. */
export const linuxSizes = [16, 22, 24, 32, 48, 64, 96, 128, 256, 512]
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 256]

/**
 * The names in Apple’s icon container, with the pixels of each. A name with `@2x` has the pixels of
 * the next size.
 */
const macTypes = /** @type {const} */ ([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
])

/** @param {string} root */
export const iconFile = root => join(root, 'electron/resources/icon.svg')

/**
 * @param {string} root
 * @param {{ hasMargin: boolean }} options macOS leaves a margin around every icon, the others none
 */
export function readIcon(root, { hasMargin }) {
  const svg = readFileSync(iconFile(root), 'utf8')
  const whole = 'viewBox="0 0 1024 1024"'
  if (!svg.includes(whole)) throw new Error(`icon.svg no longer says ${whole}.`)
  return hasMargin ? svg : svg.replace(whole, 'viewBox="84 84 856 856"')
}

/**
 * @param {string} svg
 * @param {number} pixels
 */
export function drawIcon(svg, pixels) {
  const size = svg.replace(/ width="\d+" height="\d+"/, ` width="${pixels}" height="${pixels}"`)
  return sharp(Buffer.from(size)).png({ compressionLevel: 9 }).toBuffer()
}

/** @param {string} root */
export function drawWindowsIcon(root) {
  return packWindowsIcon(readIcon(root, { hasMargin: false }), windowsSizes)
}

/**
 * @param {string} svg
 * @param {readonly number[]} sizes
 */
export async function packWindowsIcon(svg, sizes) {
  const pictures = await Promise.all(sizes.map(pixels => drawIcon(svg, pixels)))
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach((picture, index) => {
    const at = 6 + 16 * index
    const pixels = sizes[index] ?? 0
    // 0 means 256.
    head.writeUInt8(pixels % 256, at)
    head.writeUInt8(pixels % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(picture.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += picture.length
  })
  return Buffer.concat([head, ...pictures])
}

/** @param {string} root */
export async function drawMacIcon(root) {
  const svg = readIcon(root, { hasMargin: true })
  const parts = await Promise.all(
    macTypes.map(async ([type, pixels]) => {
      const picture = await drawIcon(svg, pixels)
      return Buffer.concat([blockHead(type, picture.length), picture])
    }),
  )
  const body = Buffer.concat(parts)
  return Buffer.concat([blockHead('icns', body.length), body])
}

/**
 * @param {string} type four letters
 * @param {number} length of what follows
 */
function blockHead(type, length) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(length + 8, 4)
  return head
}
