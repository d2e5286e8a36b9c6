/** Files that somebody opened with the program: by an event on macOS, as arguments elsewhere. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { importLimits } from '../shared/ceilings.ts'

/**
 * The list may have one file more than an import takes, so that the import can say that there are
 * too many.
 */
const mostFiles = importLimits.files + 1

/**
 * The absolute paths among the arguments, or among those of another start in its folder. `arguments`
 * begin behind the program; Chromium's switches and links stand among them, too.
 */
export function filesAmong(args: readonly string[], folder: string): string[] {
  const { positionals } = parseArgs({
    args: [...args],
    options: { vault: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  return positionals.flatMap(text => toPath(text, folder) ?? []).slice(0, mostFiles)
}

/** Null for a link, and for what can be no path. Linux's file managers write paths as links. */
function toPath(text: string, folder: string): string | null {
  if (text === '' || text.includes('\0')) return null
  if (/^file:\/\//i.test(text)) return fromFileLink(text)
  const isLink = /^[a-z][a-z0-9+.-]+:/i.test(text)
  return isLink ? null : resolve(folder, text)
}

function fromFileLink(link: string): string | null {
  try {
    return fileURLToPath(link)
  } catch {
    // It leads to another computer, or is no link.
    return null
  }
}
