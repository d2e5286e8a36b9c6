import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A program of another hand, whose window has the title `editor`.
 * @param {import('./desk.mjs').Desk} desk
 * @param {string} folder
 */
export function openEditor(desk, folder) {
  const file = join(folder, 'typed')
  writeFileSync(file, '')
  // Every key is in the file at once, without the line's end that a terminal waits for.
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
