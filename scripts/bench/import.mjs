/** Measures imports by size and by the vault's place: reading, adding, and memory. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { nodeConfig } from '../targets.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = fileURLToPath(new URL('../bench-import/run.mjs', import.meta.url))

/** The last case is as large as a file may be, and takes its time. */
const cases = [
  { place: 'file', size: 1000, runs: 5 },
  { place: 'keychain', size: 1000, runs: 5 },
  { place: 'file', size: 20_000, runs: 1 },
]

const modules = {
  app: 'core/app.ts',
  vault: 'core/vault/open-vault.ts',
  reading: 'core/imports/process-reading.ts',
  programs: 'cli/programs.ts',
  import: 'core/imports/import-program.ts',
}

export async function bench() {
  mkdirSync(join(root, 'out'), { recursive: true })
  // The folder is inside the project, so that native packages are found.
  const folder = mkdtempSync(join(root, 'out/bench-import-'))
  try {
    await build(nodeConfig(root, folder, modules))
    const hasKeyring = process.env.COUNTERSIGN_TEST_KEYRING === '1'
    const rows = []
    for (const one of cases) {
      if (one.place === 'file' || hasKeyring) rows.push(await measure(folder, one))
    }
    return {
      title:
        'An import: median milliseconds of reading (its process started), adding, and one save; ' +
        'MB above idle of the application and of the process that reads',
      rows,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Runs each import in a process of its own, so that nothing is warm and its memory is its own.
 * @param {string} folder
 * @param {{ place: string, size: number, runs: number }} one of so many entries
 */
async function measure(folder, { place, size, runs }) {
  /** @type {Record<string, number>[]} */
  const measured = []
  for (let run = 0; run < runs; run += 1) {
    const child = fork(program, [folder, place, String(size)])
    const [[result]] = await Promise.all([once(child, 'message'), once(child, 'exit')])
    measured.push(result)
  }
  const median = (/** @type {string} */ name) =>
    measured.map(result => result[name] ?? Number.NaN).sort((a, b) => a - b)[runs >> 1] ??
    Number.NaN
  const addMs = median('addMs')
  const saveMs = median('saveMs')
  return {
    place,
    entries: size,
    read: median('readMs'),
    add: addMs,
    save: saveMs,
    'add / save': addMs / saveMs,
    saves: median('saves'),
    'app MB': median('appMb'),
    'reader MB': median('readerMb'),
  }
}
