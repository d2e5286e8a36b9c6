/**
 * `npm run workflow:try [job …]` runs the shell steps of the workflow’s Linux jobs on this computer
 * as far as possible. Steps that install system packages or need GitHub’s network are only listed.
 * Chromium takes the place of Electron.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Lists what can’t be run here, and why.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const elsewhere = [
  [/sudo apt-get update/, 'changes this system'],
  [/sysctl/, 'changes this system'],
  [/install-electron/, 'fetches Electron from GitHub'],
  [/npm ci/, 'takes the packages of this folder apart'],
  [/--for-tests/, 'changes this system'],
  [/^npm test$/, 'is the whole suite: run it by itself'],
  [
    /npm run package --/,
    'needs Electron’s archive; `npm run package -- --dry-run` goes as far as it can',
  ],
  [/-linux-amd64\.deb|xdg-mime|AppImage|flatpak/, 'needs a package of Electron'],
  [/id -u/, 'is about GitHub’s runner'],
  [
    /apt-get install -y \.\/dist/,
    'changes this system; `npm run package:deb -- --try` does it in a clean one',
  ],
]

/** @typedef {{ name?: string, run?: string, uses?: string, env?: Record<string, string> }} Step */
/** @typedef {{ 'runs-on': string, steps: Step[], strategy?: { matrix: Record<string, string[]> } }} Job */

/**
 * Returns the command of a step, or the reason why it isn’t run.
 * @param {Step} step
 * @param {Readonly<Record<string, string>>} matrix
 * @returns {{ command: string } | { reason: string }}
 */
export function stepHere({ run, uses }, matrix) {
  if (run === undefined) return { reason: `${uses?.split('@', 1)[0]} is GitHub’s` }
  const found = elsewhere.find(([pattern]) => pattern.test(run))
  if (found) return { reason: found[1] }
  const command = run
    .replaceAll(
      /\$\{\{ matrix\.([\w-]+) \}\}/g,
      (_, /** @type {string} */ key) => matrix[key] ?? '',
    )
    .replaceAll('npm run e2e', 'node scripts/ci/try-display.mjs')
  return { command }
}

/**
 * @param {Record<string, string[]>} matrix
 * @returns {Record<string, string>[]} each combination
 */
export function combinations(matrix) {
  return Object.entries(matrix).reduce(
    (/** @type {Record<string, string>[]} */ all, [key, values]) =>
      all.flatMap(one => values.map(value => ({ ...one, [key]: value }))),
    [{}],
  )
}

/** @returns {Record<string, Job>} */
function readJobs() {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/desktop.yml'), 'utf8'))
  return jobs
}

function main() {
  const wanted = process.argv.slice(2)
  const temp = mkdtempSync(join(tmpdir(), 'countersign-workflow-'))
  let failed = 0
  try {
    for (const [name, job] of Object.entries(readJobs())) {
      if (!job['runs-on'].startsWith('ubuntu')) continue
      if (wanted.length > 0 && !wanted.includes(name)) continue
      for (const matrix of combinations(job.strategy?.matrix ?? {})) {
        console.log(`\n${[name, ...Object.values(matrix)].join(', ')}`)
        for (const step of job.steps) {
          const title = step.name ?? step.run?.split('\n')[0] ?? step.uses
          const here = stepHere(step, matrix)
          if ('reason' in here) {
            console.log(`  - ${title}: not here, ${here.reason}`)
            continue
          }
          const status = runAsGitHub(here.command, temp)
          const instead = here.command === step.run ? '' : `: ${here.command}`
          console.log(`  ${status === 0 ? '✓' : '✗'} ${title}${instead}`)
          if (status !== 0) failed++
        }
      }
    }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
  process.exit(failed === 0 ? 0 : 1)
}

/**
 * Runs a command in the workflow’s default shell, with the variables that GitHub sets.
 * @param {string} command
 * @param {string} temp
 */
function runAsGitHub(command, temp) {
  const file = join(temp, 'step.sh')
  writeFileSync(file, command)
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, RUNNER_TEMP: temp },
  })
  return status
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
