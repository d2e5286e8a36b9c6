import { execFileSync } from 'node:child_process'
import { secret } from './program.mjs'

/**
 * Asks a program that isn't ours whether this is the current code, or the one before.
 * @param {string} text
 */
export function isRightCode(text) {
  const now = Math.floor(Date.now() / 1000)
  return [0, -30].some(ago => {
    const args = ['--totp', '--base32', '--now', `@${now + ago}`, '-']
    return execFileSync('oathtool', args, { input: secret, encoding: 'utf8' }).trim() === text
  })
}

/**
 * @param {import('./desk.mjs').Desk} desk
 * @returns {Promise<string | false>} the code on the clipboard
 */
export async function copiedCode(desk) {
  const text = await desk.readClipboard().catch(() => '')
  return isRightCode(text) && text
}
