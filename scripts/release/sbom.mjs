/** Lists the components of the product (CycloneDX), using npm's list without what isn't shipped. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedPackages } from '../notices.mjs'

/** @typedef {{ 'bom-ref': string, name: string, group?: string, version: string, scope?: string }} Component */
/** @typedef {{ ref: string, dependsOn?: string[] }} Dependency */
/** @typedef {{ serialNumber?: string, metadata: { timestamp?: string, component: object }, components: Component[], dependencies: Dependency[] }} Bom */

/**
 * @param {string} root
 * @param {number} seconds the moment that it bears
 * @returns {Bom}
 */
export function makeSbom(root, seconds) {
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only']
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`)
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'),
  )
  const shipped = new Set(shippedPackages(root).map(one => `${one.name}@${one.version}`))
  return keepShipped(JSON.parse(stdout), shipped.add(`electron@${version}`), seconds)
}

/**
 * npm's list includes the programs for building and testing, and has a new number and time with
 * every run.
 * @param {Bom} bom
 * @param {ReadonlySet<string>} shipped `name@version`
 * @param {number} seconds
 * @returns {Bom}
 */
export function keepShipped(bom, shipped, seconds) {
  const nameOf = (/** @type {Component} */ { group, name, version }) => {
    return `${group ? `${group}/` : ''}${name}@${version}`
  }
  const components = bom.components
    .filter(component => shipped.has(nameOf(component)))
    // npm marks as optional what a bundler packs, but everything listed here is in the product.
    .map(component => ({ ...component, scope: 'required' }))
  const refs = new Set(components.map(component => component['bom-ref']))
  const root = /** @type {{ 'bom-ref'?: string }} */ (bom.metadata.component)['bom-ref']
  const { serialNumber, metadata, ...rest } = bom
  return {
    ...rest,
    metadata: { ...metadata, timestamp: new Date(seconds * 1000).toISOString() },
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref) || ref === root)
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(to => refs.has(to)) })),
  }
}
