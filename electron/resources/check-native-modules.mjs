/**
 * Checks before packing that native packages for the target platform are installed, because npm
 * installs only those for its own.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** electron-builder numbers processors in this order. */
const archNames = ['ia32', 'x64', 'armv7l', 'arm64', 'universal']

/** Returns the packages that an app for this platform and processor needs, by what loads them. */
export function nativePackages(platform, arch) {
  // Both halves of a universal app contain the code for both.
  const processors = platform === 'darwin' ? ['arm64', 'x64'] : [arch]
  const abi = { darwin: '', win32: '-msvc', linux: '-gnu' }[platform]
  const targets = processors.map(processor => `${platform}-${processor}${abi}`)
  return {
    '@node-rs/argon2': targets.map(target => `@node-rs/argon2-${target}`),
    // libsql has no package for Windows on ARM, where the practice server reports that.
    libsql: targets.filter(target => target !== 'win32-arm64-msvc').map(t => `@libsql/${t}`),
    sharp: processors.flatMap(processor => sharpPackages(`${platform}-${processor}`)),
  }
}

/** On Windows, the library is in the same package. */
function sharpPackages(target) {
  const library = target.startsWith('win32') ? [] : [`@img/sharp-libvips-${target}`]
  return [`@img/sharp-${target}`, ...library]
}

export function beforePack({ packager, electronPlatformName, arch }) {
  const modules = join(packager.info.appDir, 'node_modules')
  const versionOf = (loader, name) => {
    const about = JSON.parse(readFileSync(join(modules, loader, 'package.json'), 'utf8'))
    return about.optionalDependencies?.[name] ?? about.version
  }
  const needed = Object.entries(nativePackages(electronPlatformName, archNames[arch]))
  const missing = needed.flatMap(([loader, names]) =>
    names
      .filter(name => !existsSync(join(modules, name)))
      .map(name => `${name}@${versionOf(loader, name)}`),
  )
  if (missing.length === 0) return
  throw new Error(
    `Packing needs code for that platform: npm i --no-save --force ${missing.join(' ')}`,
  )
}
