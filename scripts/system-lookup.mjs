/** Looks at what this system has, without running any program. */
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @typedef {import('./system-needs.mjs').Need} Need */

/**
 * Searches this system's path and library folders.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {(need: Pick<Need, 'commands' | 'files'>) => boolean}
 */
export function lookup(env = process.env) {
  const path = (env.PATH ?? '').split(delimiter)
  const libraries = libraryFolders()
  return need =>
    need.commands.some(command => path.some(folder => isExecutable(join(folder, command)))) ||
    (need.files ?? []).some(file => libraries.some(folder => existsSync(join(folder, file))))
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Debian keeps libraries in a folder per architecture: /usr/lib/x86_64-linux-gnu. */
function libraryFolders() {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/local/lib', '/usr/local/lib64', '/lib64'].filter(
    existsSync,
  )
  const multiarch = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter(name => /-linux-/.test(name))
    : []
  return [...roots, ...multiarch.map(name => join('/usr/lib', name))]
}

export function readOsRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
}
