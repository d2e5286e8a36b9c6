/** Writes the manifests that Windows Package Manager requires, in version 1.9 of its format. */
import { stringify } from 'yaml'

const identifier = 'Countersign.Countersign'
const manifestVersion = '1.9.0'

/**
 * @param {string} version
 * @param {string} address where the installers are downloaded from, a folder
 * @param {readonly { name: string, sha256: string }[]} files
 * @returns {Record<string, string>} names of files, and their text
 */
export function wingetManifests(version, address, files) {
  const about = { PackageIdentifier: identifier, PackageVersion: version }
  const installers = files.flatMap(({ name, sha256 }) => {
    const [, arch] = /-setup-(x64|arm64)\.exe$/.exec(name) ?? []
    if (arch === undefined) return []
    const url = new URL(encodeURIComponent(name), address.endsWith('/') ? address : `${address}/`)
    return [{ Architecture: arch, InstallerUrl: url.href, InstallerSha256: sha256.toUpperCase() }]
  })
  const write = (/** @type {string} */ kind, /** @type {object} */ rest) => {
    const schema = `https://aka.ms/winget-manifest.${kind}.${manifestVersion}.schema.json`
    const text = stringify({
      ...about,
      ...rest,
      ManifestType: kind,
      ManifestVersion: manifestVersion,
    })
    return `# yaml-language-server: $schema=${schema}\n${text}`
  }
  return {
    [`${identifier}.yaml`]: write('version', { DefaultLocale: 'en-US' }),
    [`${identifier}.installer.yaml`]: write('installer', {
      InstallerType: 'nullsoft',
      Scope: 'user',
      UpgradeBehavior: 'install',
      Protocols: ['otpauth'],
      FileExtensions: ['countersign'],
      Installers: installers,
    }),
    [`${identifier}.locale.en-US.yaml`]: write('defaultLocale', {
      PackageLocale: 'en-US',
      Publisher: 'The Countersign authors',
      PackageName: 'Countersign',
      License: 'MIT',
      ShortDescription: 'Codes for two-factor sign-in',
      Moniker: 'countersign',
      Tags: ['2fa', 'authenticator', 'otp', 'totp', 'two-factor'],
    }),
  }
}
