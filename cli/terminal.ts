import { openSync } from 'node:fs'
import { ReadStream, WriteStream } from 'node:tty'
import type { Terminal } from './io.ts'

/** Opens the process's own terminal, or the one behind it if standard input or error is piped. */
export function openTerminal(): Terminal | null {
  const { stdin, stderr } = process
  if (stdin.isTTY && stderr.isTTY && !stdin.readableEnded) {
    return { input: stdin, output: stderr, close: () => void stdin.pause() }
  }
  return process.platform === 'win32' ? null : openControllingTerminal()
}

function openControllingTerminal(): Terminal | null {
  try {
    const input = new ReadStream(openSync('/dev/tty', 'r'))
    const output = new WriteStream(openSync('/dev/tty', 'w'))
    const close = () => {
      input.destroy()
      output.destroy()
    }
    return { input, output, close }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENXIO' || code === 'ENOENT' || code === 'EACCES') return null
    throw error
  }
}
