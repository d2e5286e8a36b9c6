/**
 * `npm run bench [-- otp vault] [--json FILE]` runs every module of scripts/bench/ and prints a
 * table for each, and one JSON object at the end. The numbers are for comparisons within one run.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { table } from './bench-table.mjs'
import { setUp } from './setup.mjs'
import { inTestSession, noKeyringReason } from './test-session.mjs'

/** @typedef {import('./bench-table.mjs').Measured} Measured */

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' } },
  allowPositionals: true,
})

setUp()
if (process.env.COUNTERSIGN_TEST_KEYRING !== '1' && noKeyringReason() === null) {
  // The vault is measured in a keychain of its own.
  process.exit(await inTestSession([process.execPath, ...process.argv.slice(1)]))
}

const folder = new URL('./bench/', import.meta.url)
const names = readdirSync(folder)
  .filter(file => file.endsWith('.mjs'))
  .map(file => file.slice(0, -'.mjs'.length))
const unknown = positionals.find(name => !names.includes(name))
if (unknown) {
  console.error(`There is no bench called ${unknown}; there are ${names.join(', ')}.`)
  process.exit(2)
}

/** @type {Record<string, Measured>} */
const results = {}
for (const name of positionals.length > 0 ? positionals : names) {
  const { bench } = await import(new URL(`${name}.mjs`, folder).href)
  const measured = /** @type {Measured} */ (await bench())
  results[name] = measured
  console.log(`\n${measured.title}`)
  console.log(table(measured.rows))
}

const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length }
const json = JSON.stringify({ machine, results })
if (values.json) writeFileSync(values.json, `${json}\n`)
console.log(`\n${json}`)
