/** Before packing: argon2 comes as one package a platform, and npm installs its own only. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** electron-builder's numbers for processors. */
const archNames = ['ia32', 'x64', 'armv7l', 'arm64', 'universal']

/** The packages of argon2 that an app for this platform and processor holds. */
export function argon2Packages(platform, arch) {
  if (platform === 'darwin') return ['@node-rs/argon2-darwin-arm64', '@node-rs/argon2-darwin-x64']
  const abi = platform === 'win32' ? 'msvc' : 'gnu'
  return [`@node-rs/argon2-${platform}-${arch}-${abi}`]
}

export function beforePack({ packager, electronPlatformName, arch }) {
  const modules = join(packager.info.appDir, 'node_modules')
  const missing = argon2Packages(electronPlatformName, archNames[arch]).filter(
    name => !existsSync(join(modules, name)),
  )
  if (missing.length === 0) return
  const argon2 = JSON.parse(readFileSync(join(modules, '@node-rs/argon2/package.json'), 'utf8'))
  const wanted = missing.map(name => `${name}@${argon2.version}`).join(' ')
  throw new Error(`Packing needs argon2 for that platform: npm i --no-save --force ${wanted}`)
}
