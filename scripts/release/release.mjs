/**
 * `npm run release` writes the files that accompany the packages in dist/: the notes of this
 * version, digests, the list of contents, and their origin. It uploads nothing. With
 * `--download-url <address>`, it also writes winget’s manifests and the release feed.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readPackage, sourceDate } from '../package/stage.mjs'
import { makeSbom } from './sbom.mjs'
import { wingetManifests } from './winget.mjs'

const packages = /\.(?:deb|rpm|AppImage|flatpak|dmg|zip|exe|tgz)$/

/**
 * Returns the notes on a version in CHANGELOG.md, without the heading.
 * @param {string} changelog
 * @param {string} version
 */
export function notesOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find(text => text.split(/\s/, 1)[0] === version)
  if (section === undefined) throw new Error(`CHANGELOG.md says nothing of ${version}.`)
  const notes = section.slice(section.indexOf('\n')).trim()
  if (notes === '') throw new Error(`CHANGELOG.md has no line for ${version}.`)
  return `${notes}\n`
}

/**
 * @param {string} folder
 * @returns {{ name: string, sha256: string }[]} by name
 */
export function digestsIn(folder) {
  return readdirSync(folder)
    .filter(name => packages.test(name))
    .sort()
    .map(name => ({
      name,
      sha256: createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    }))
}

/**
 * Formats digests as `sha256sum --check` reads them.
 * @param {readonly { name: string, sha256: string }[]} digests
 */
export function formatSums(digests) {
  return digests.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
}

/**
 * Tells what was built, from what, and with what, as an in-toto statement
 * (https://in-toto.io/Statement/v1) with SLSA provenance. Whoever builds it signs it.
 * @param {string} root
 * @param {readonly { name: string, sha256: string }[]} digests
 */
export function provenanceOf(root, digests) {
  const { version } = readPackage(root)
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  const electron = readPackage(join(root, 'node_modules/electron')).version
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: digests.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://countersign.invalid/build/v1',
        externalParameters: { version, sourceDateEpoch: sourceDate(root) },
        internalParameters: {
          node: process.versions.node,
          electron,
          system: `${process.platform}-${process.arch}`,
        },
        resolvedDependencies: [
          { uri: 'git+HEAD', digest: { gitCommit: commitOf(root) } },
          { uri: 'package-lock.json', digest: { sha256: lock.digest('hex') } },
        ],
      },
      runDetails: { builder: { id: 'https://countersign.invalid/builder/unsigned' } },
    },
  }
}

/** @param {string} root */
function commitOf(root) {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0)
    throw new Error('A release is made from a commit: this folder is no repository.')
  return stdout.trim()
}

/**
 * @param {string} root
 * @param {string} folder that holds the packages
 * @param {{ downloadUrl?: string | undefined }} [options]
 * @returns {string[]} what was written
 */
export function writeRelease(root, folder, { downloadUrl } = {}) {
  const { version } = readPackage(root)
  const notes = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version)
  const digests = digestsIn(folder)
  if (digests.length === 0) throw new Error(`There are no packages in ${folder}.`)
  const other = digests.find(({ name }) => !name.includes(version))
  if (other) throw new Error(`${other.name} isn’t of version ${version}.`)
  const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`
  /** @type {Record<string, string>} */
  const files = {
    'RELEASE-NOTES.md': notes,
    SHA256SUMS: formatSums(digests),
    [`countersign-${version}.cdx.json`]: json(makeSbom(root, sourceDate(root))),
    [`countersign-${version}.provenance.json`]: json(provenanceOf(root, digests)),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  if (downloadUrl === undefined) return Object.keys(files)
  // An installed program requests this, if its user has turned that on:
  // core/updates/release-feed.ts.
  const latest = json({ version, page: downloadUrl })
  writeFileSync(join(folder, 'latest.json'), latest)
  const winget = wingetManifests(version, downloadUrl, digests)
  mkdirSync(join(folder, 'winget'), { recursive: true })
  for (const [name, text] of Object.entries(winget))
    writeFileSync(join(folder, 'winget', name), text)
  return [
    ...Object.keys(files),
    'latest.json',
    ...Object.keys(winget).map(name => `winget/${name}`),
  ]
}

/**
 * A release must consist of exactly what its commit contains.
 * @param {string} root
 */
function refuseChanges(root) {
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' })
  if (stdout.trim() !== '') throw new Error(`These files aren’t committed:\n${stdout}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
  const { values } = parseArgs({ options: { 'download-url': { type: 'string' } } })
  try {
    refuseChanges(root)
    const written = writeRelease(root, join(root, 'dist'), { downloadUrl: values['download-url'] })
    console.log(`Written to dist/: ${written.join(', ')}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
