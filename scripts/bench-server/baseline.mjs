/** Builds the program from another commit, in a temporary folder. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * @param {string} commit
 * @returns {{ program: string, remove: () => void }}
 */
export function buildBaseline(commit) {
  const parent = mkdtempSync(join(tmpdir(), 'countersign-baseline-'))
  const folder = join(parent, 'tree')
  const git = (/** @type {string[]} */ ...words) =>
    execFileSync('git', words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  git('worktree', 'add', '--detach', folder, commit)
  // The packages are the current ones, since the older ones would have to be downloaded.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  execFileSync(process.execPath, ['scripts/build.mjs', 'cli'], { cwd: folder, stdio: 'ignore' })
  return {
    program: join(folder, 'out/cli/countersign.js'),
    remove() {
      git('worktree', 'remove', '--force', folder)
      rmSync(parent, { recursive: true, force: true })
    },
  }
}
