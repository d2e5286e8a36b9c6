/**
 * Tells whether Electron's binary is installed, where it comes from, and whether it can open a
 * window here.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { run } from './run.mjs'

const require = createRequire(import.meta.url)
const electronFolder = () => dirname(require.resolve('electron/package.json'))

/** A release host that takes longer to answer counts as unreachable. */
const probeMs = 10_000

/** @returns {string | null} the executable; null before it was downloaded */
export function electronExecutable() {
  const folder = electronFolder()
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const distribution = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist')
  const executable = join(distribution, readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? executable : null
}

/**
 * Returns the host that Electron's own installer would ask, which may be a mirror (as @electron/get
 * reads it).
 * @param {NodeJS.ProcessEnv} env
 */
export function releaseHost(env) {
  return (
    env.npm_config_electron_mirror ||
    env.NPM_CONFIG_ELECTRON_MIRROR ||
    env.npm_package_config_electron_mirror ||
    env.ELECTRON_MIRROR ||
    'https://github.com/electron/electron/releases/'
  )
}

/**
 * Limits the attempt: an unreachable host costs ten seconds, but a slow download is not cut off.
 * @returns {Promise<string | null>} the executable; null if it could not be had
 */
export async function downloadElectron() {
  const host = releaseHost(process.env)
  if (!(await isCached())) {
    if (!(await answers(host))) return null
    console.log(`Downloading Electron from ${new URL(host).host}: about 120 MB, this once …`)
  }
  run(process.execPath, [join(electronFolder(), 'install.js')])
  return electronExecutable()
}

/**
 * Tells whether the installer has already downloaded this version, in which case it needs no
 * network.
 */
async function isCached() {
  const { default: envPaths } = await import('env-paths')
  const folder = process.env.electron_config_cache ?? envPaths('electron', { suffix: '' }).cache
  const { version } = require('electron/package.json')
  const archive = `electron-v${version}-${process.platform}-`
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some(file => String(file).includes(archive))
  )
}

/**
 * Any answer is enough, since the installer reports failures in its own words.
 * @param {string} url
 */
async function answers(url) {
  if (process.env.ELECTRON_GET_USE_PROXY) {
    const get = createRequire(join(electronFolder(), 'package.json')).resolve('@electron/get')
    await import(get).then(({ initializeProxy }) => initializeProxy())
  }
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(probeMs) })
    return true
  } catch {
    return false
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function hasDisplay(env, platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Chromium's sandbox needs user namespaces, which Ubuntu 24.04 and others deny to programs that no
 * package installed, or else its helper owned by root (electron/electron#41066).
 * @param {string} executable
 * @returns {string | null} the command that mends it; null if the sandbox works
 */
export function sandboxRemedy(executable) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return null
  const denied =
    setting('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('kernel/unprivileged_userns_clone') === '0' ||
    setting('user/max_user_namespaces') === '0'
  const helper = join(dirname(executable), 'chrome-sandbox')
  if (!denied || !existsSync(helper)) return null
  const { uid, mode } = statSync(helper)
  const isSetUp = uid === 0 && (mode & 0o4000) !== 0
  return isSetUp ? null : `sudo chown root '${helper}' && sudo chmod 4755 '${helper}'`
}

/** @param {string} name below /proc/sys */
function setting(name) {
  const file = join('/proc/sys', name)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}
