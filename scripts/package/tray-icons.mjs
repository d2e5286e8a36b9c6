/**
 * Draws the tray's icons from the same SVG. See electron/tray-icon.ts and cli/tray/tray-picture.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { drawIcon, packWindowsIcon, readIcon } from './icons.mjs'

const windowsSizes = [16, 20, 24, 32, 48]

/**
 * Returns the symbol alone, in one color.
 * @param {string} root
 * @param {string} color
 */
function readSign(root, color) {
  const svg = readIcon(root, { hasMargin: true })
  const ground = /<rect [^>]*\/>/
  if (!ground.test(svg)) throw new Error('icon.svg no longer has a ground.')
  return svg
    .replace(ground, '')
    .replaceAll('#ffffff', color)
    .replace('stroke-opacity="0.25"', 'stroke-opacity="0.4"')
    .replace('viewBox="0 0 1024 1024"', 'viewBox="202 202 620 620"')
}

/**
 * @param {string} root
 * @param {string} folder is made
 */
export async function drawTrayIcons(root, folder) {
  mkdirSync(folder, { recursive: true })
  const write = (/** @type {string} */ name, /** @type {Uint8Array} */ bytes) =>
    writeFileSync(join(folder, name), bytes)
  // macOS uses only the shape of a template, in its own colors. `@2x` is for displays with twice
  // the pixels.
  const template = readSign(root, '#000000')
  write('trayTemplate.png', await drawIcon(template, 16))
  write('trayTemplate@2x.png', await drawIcon(template, 32))
  write('tray-on-light.ico', await packWindowsIcon(readSign(root, '#1a1b1e'), windowsSizes))
  write('tray-on-dark.ico', await packWindowsIcon(readSign(root, '#ffffff'), windowsSizes))
  // The panel scales the icon.
  write('tray.png', await drawIcon(readIcon(root, { hasMargin: false }), 48))
}

/**
 * Panels on Linux get raw pixels, with the opacity as the first byte of each.
 * @param {string} root
 * @param {string} folder
 */
export async function drawPanelIcon(root, folder) {
  const png = await drawIcon(readIcon(root, { hasMargin: false }), 48)
  const rgba = await sharp(png).ensureAlpha().raw().toBuffer()
  const argb = Buffer.alloc(rgba.length)
  for (let at = 0; at < rgba.length; at += 4) {
    argb[at] = rgba[at + 3] ?? 0
    rgba.copy(argb, at + 1, at, at + 3)
  }
  writeFileSync(join(folder, 'tray.argb'), argb)
}
