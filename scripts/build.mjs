/** `node scripts/build.mjs [renderer] [electron] [cli] [--force]` builds what is stale. */
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatNotices } from './notices.mjs'
import { setUp } from './setup.mjs'

/** @typedef {import('./targets.mjs').TargetName} TargetName */

const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Hashes the names and contents of files, and of folders with everything in them.
 * @param {string} root
 * @param {readonly string[]} inputs
 */
export function hashOf(root, inputs) {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const file of filesOf(root, input)) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} input
 * @returns {string[]} in an order that does not depend on the disk's
 */
function filesOf(root, input) {
  const path = join(root, input)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [input]
  return readdirSync(path)
    .sort()
    .flatMap(name => filesOf(root, `${input}/${name}`))
}

/**
 * @param {string} out the folder that holds the targets' folders
 * @param {string} name
 * @param {string} hash of the inputs now
 * @param {readonly string[]} results
 */
export function isStale(out, name, hash, results) {
  const stamp = join(out, name, '.stamp')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) return true
  return !results.every(file => existsSync(join(out, name, file)))
}

/**
 * Builds the named targets whose inputs have changed.
 * @param {readonly TargetName[]} [names] all of them where none is named
 * @param {{ force?: boolean, root?: string }} [options]
 * @returns {Promise<TargetName[]>} what was built
 */
export async function buildStale(names = ['renderer', 'electron', 'cli'], options = {}) {
  const { force = false, root = projectRoot } = options
  const { noticesFile, targets, wordsKind } = await import('./targets.mjs')
  const out = join(root, 'out')
  /** @type {TargetName[]} */
  const built = []
  for (const name of names) {
    const target = targets[name]
    const inputs = hashOf(root, target.inputs)
    const hash = [
      inputs,
      ...(target.finish ? [process.version] : []),
      ...(wordsKind ? [wordsKind] : []),
    ].join(' ')
    if (!force && !isStale(out, name, hash, target.results)) continue
    // The build is written next to its place and then moved, so that nobody sees half a build, and
    // a failed build leaves the previous one. At the same depth, source maps still point to the
    // sources.
    const staging = join(out, `${name}.${process.pid}`)
    rmSync(staging, { recursive: true, force: true })
    mkdirSync(staging, { recursive: true })
    try {
      await inProduction(async () => {
        const { build } = await import('vite')
        for (const config of target.configs(root, staging)) await build(config)
      })
      await target.draw?.(root, staging)
      writeFileSync(join(staging, noticesFile), formatNotices(root))
      if (name === 'cli') chmodSync(join(staging, 'countersign.js'), 0o755)
      target.finish?.(staging, join(out, name))
      writeFileSync(join(staging, '.stamp'), hash)
      replaceFolder(staging, join(out, name))
    } finally {
      rmSync(staging, { recursive: true, force: true })
    }
    built.push(name)
  }
  return built
}

/**
 * In tests, NODE_ENV would make React write the path of every component into the page.
 * @param {() => Promise<void>} work
 */
async function inProduction(work) {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function replaceFolder(from, to) {
  const old = `${from}.old`
  if (existsSync(to)) renameSync(to, old)
  renameSync(from, to)
  rmSync(old, { recursive: true, force: true })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp()
  const { targets } = await import('./targets.mjs')
  const words = process.argv.slice(2)
  const names = words.filter(word => !word.startsWith('-'))
  const unknown = names.find(name => !Object.hasOwn(targets, name))
  if (unknown) {
    console.error(`No target is called ${unknown}; there are ${Object.keys(targets).join(', ')}.`)
    process.exit(2)
  }
  const started = Date.now()
  try {
    const chosen = /** @type {TargetName[]} */ (names)
    const built = await buildStale(chosen.length > 0 ? chosen : undefined, {
      force: words.includes('--force'),
    })
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    console.log(
      built.length > 0 ? `Built ${built.join(', ')} in ${seconds} s.` : 'Nothing to build.',
    )
  } catch (error) {
    // Vite's message has the place and an excerpt of the code. Its stack is only the bundler's.
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
