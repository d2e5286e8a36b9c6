/**
 * Finds the files that the user opened with the program: from an event on macOS, from arguments
 * elsewhere.
 */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { importLimits } from '../shared/ceilings.ts'

/**
 * The list may have one file more than an import takes, so that the import can report that there
 * are too many.
 */
const mostFiles = importLimits.files + 1

/**
 * Returns the absolute paths among the arguments, or among those of another start in its folder.
 * `arguments` begin after the program, and also contain Chromium's switches and links.
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

/** Null for a link, and for what cannot be a path. Linux's file managers write paths as links. */
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
    // It points to another computer, or isn't a link.
    return null
  }
}
