/**
 * Collects `otpauth:` links and files that the system passes on: from events on macOS, from
 * arguments elsewhere.
 */

import { app } from 'electron'
import { importLimits, limits } from '../shared/ceilings.ts'

const maxLinks = 16

export interface Handed {
  /** At most sixteen at once. */
  readonly links: string[]
  /** Absolute paths, at most one more than an import takes. */
  readonly files: string[]
  /** True if one of the links was longer than any setup link. */
  readonly hasTooLong: boolean
}

function setupLinks(argv: readonly string[]): Omit<Handed, 'files'> {
  const all = argv.filter(text => /^otpauth(-migration)?:\/\//i.test(text))
  const links = all.filter(text => text.length <= limits.textLength)
  return { links: links.slice(0, maxLinks), hasTooLong: links.length < all.length }
}

const nothing: Handed = { links: [], files: [], hasTooLong: false }

const isNothing = ({ links, files, hasTooLong }: Handed) =>
  links.length === 0 && files.length === 0 && !hasTooLong

function together(a: Handed, b: Handed): Handed {
  return {
    links: [...a.links, ...b.links].slice(0, maxLinks),
    files: [...a.files, ...b.files].slice(0, importLimits.files + 1),
    hasTooLong: a.hasTooLong || b.hasTooLong,
  }
}

/**
 * Listens before `ready`, because macOS sends the link or file that started us early. Links and
 * files wait until the returned function is given a receiver. `files` come from our own arguments.
 * Another start passes on its own.
 */
export function collectHanded(files: readonly string[]): (take: (handed: Handed) => void) => void {
  let waiting = nothing
  let take = (handed: Handed) => {
    waiting = together(waiting, handed)
  }
  const collect = (handed: Partial<Handed>) => {
    const whole = together(nothing, { ...nothing, ...handed })
    if (!isNothing(whole)) take(whole)
  }
  app.on('open-url', (event, url) => {
    event.preventDefault()
    collect(setupLinks([url]))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    collectFile(path)
  })
  app.on('second-instance', (_event, argv, _folder, other) =>
    collect({ ...setupLinks(argv), files: filesOf(other) }),
  )
  collect({ ...setupLinks(process.argv), files: [...files] })

  /** macOS sends one event per file, even for files that were opened together. */
  let opened: string[] = []
  function collectFile(path: string): void {
    if (opened.push(path) > 1) return
    setImmediate(() => {
      collect({ files: opened })
      opened = []
    })
  }

  return next => {
    take = next
    if (!isNothing(waiting)) next(waiting)
    waiting = nothing
  }
}

/** Chromium reorders the arguments of another start, so its files are sent separately. */
function filesOf(other: unknown): string[] {
  const files = (other as { files?: unknown } | null)?.files
  return Array.isArray(files) ? files.filter(file => typeof file === 'string') : []
}

/**
 * Registers the packaged app for `otpauth:` if no other program is. The packages for macOS and
 * Linux register themselves, and the user's own choice stays. The portable program for Windows
 * registers nothing, because its folder is gone when it ends.
 */
export function claimSetupLinks(env: NodeJS.ProcessEnv): void {
  if (!app.isPackaged || env.PORTABLE_EXECUTABLE_FILE !== undefined) return
  if (app.getApplicationNameForProtocol('otpauth://') !== '') return
  app.setAsDefaultProtocolClient('otpauth')
}
