/** Runs the built commands that users wait for, and keeps what V8 compiles. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const keep = new URL('./keep-compiled.mjs', import.meta.url).href
const link = 'otpauth://totp/Example:ada?secret=JBSWY3DPEHPK3PXP&issuer=Example'

/**
 * If two commands load the same file, the last one counts.
 * @type {{ args: string[], input?: string }[]}
 */
const commands = [
  { args: ['add', '-'], input: link },
  { args: ['list'] },
  { args: ['code', 'example'] },
]

/**
 * @param {string} outDir of the built program: what is compiled is written beside its files
 * @param {string} place where they will be, for traces of errors
 */
export function compileCli(outDir, place) {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-compile-'))
  try {
    const passphraseFile = join(folder, 'passphrase')
    writeFileSync(passphraseFile, 'a passphrase to compile with\n', { mode: 0o600 })
    const env = {
      ...process.env,
      COUNTERSIGN_DATA_FOLDER: folder,
      COUNTERSIGN_PASSPHRASE_FILE: passphraseFile,
      COMPILED_PLACE: place,
    }
    const program = join(outDir, 'countersign.js')
    for (const { args, input = '' } of commands) {
      const words = ['--import', keep, program, ...args, '--vault', join(folder, 'vault')]
      const { status, stderr } = spawnSync(process.execPath, words, {
        env,
        input,
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(`countersign ${args[0]} ended with ${status}: ${stderr}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
