import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Opens a program that isn't ours, in a window with the title `editor`.
 * @param {import('./desk.mjs').Desk} desk
 * @param {string} folder
 */
export function openEditor(desk, folder) {
  const file = join(folder, 'typed')
  writeFileSync(file, '')
  // A terminal waits for the end of a line, but here every key has to reach the file at once.
  const script = `stty -icanon; exec cat > "${file}"`
  const terminal = spawn('xterm', ['-title', 'editor', '-e', 'sh', '-c', script], {
    env: desk.env,
    stdio: 'ignore',
  })
  return {
    text: () => readFileSync(file, 'utf8'),
    close: () => void terminal.kill(),
  }
}
