/**
 * The workflows run elsewhere. This test shows that everything they name exists, and that their
 * scripts are valid.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { combinations, stepHere } from '../../scripts/ci/try-workflow.mjs'

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.github/workflows')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Record<string, string>
}
interface Job {
  readonly 'runs-on': string
  readonly 'timeout-minutes': number
  readonly strategy?: { readonly 'fail-fast': boolean; readonly matrix: object }
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly on: object
  readonly permissions: object
  readonly jobs: Record<string, Job>
}

/**
 * From https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, without
 * reusable workflows.
 */
const workflowKeys = 'name run-name on permissions env defaults concurrency jobs'.split(' ')
const jobKeys =
  'name permissions needs if runs-on environment concurrency outputs env defaults steps timeout-minutes strategy continue-on-error container services'.split(
    ' ',
  )
const stepKeys =
  'id if name uses run working-directory shell with env continue-on-error timeout-minutes'.split(
    ' ',
  )

describe.each(readdirSync(folder))('%s', name => {
  // An unknown merge key or alias would throw.
  const workflow: Workflow = parse(readFileSync(join(folder, name), 'utf8'), { maxAliasCount: 100 })
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap(job => job.steps)
  const commands = steps.flatMap(({ run, shell }) => (run && shell !== 'pwsh' ? [run] : []))

  it('reads the repository and changes nothing in it', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })

  it('pins actions to their commit, which nobody can move', () => {
    const used = steps.flatMap(({ uses }) => uses ?? [])
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter(uses => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([])
  })

  it('gives every job an end, and lets no system end the others', () => {
    for (const job of jobs) {
      expect(job['timeout-minutes']).toBeGreaterThan(0)
      if (job.strategy) expect(job.strategy['fail-fast']).toBe(false)
    }
  })

  it('has steps that do one thing each, in a shell that understands them', () => {
    for (const step of steps) expect([step.uses, step.run].filter(Boolean)).toHaveLength(1)
    for (const command of commands) {
      const plain = command.replaceAll(/\$\{\{[^}]*\}\}/g, 'value')
      const { status, stderr } = spawnSync('bash', ['-n'], { input: plain, encoding: 'utf8' })
      expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: '' })
    }
  })

  it('has no key that GitHub doesn’t know, and no value of a matrix that isn’t there', () => {
    const unknown = (keys: object, known: readonly string[]) =>
      Object.keys(keys).filter(key => !known.includes(key))
    expect(unknown(workflow, workflowKeys)).toEqual([])
    for (const job of jobs) {
      expect(unknown(job, jobKeys)).toEqual([])
      expect(job.steps.flatMap(step => unknown(step, stepKeys))).toEqual([])
      const shells = job.steps.flatMap(({ shell }) => shell ?? [])
      expect(shells.filter(shell => !['bash', 'pwsh'].includes(shell))).toEqual([])
      const { include = [], ...lists } = (job.strategy?.matrix ?? {}) as { include?: object[] }
      const values = [...Object.keys(lists), ...include.flatMap(Object.keys)]
      const used = [...JSON.stringify(job).matchAll(/\$\{\{ ([\w-]+)\.([\w-]+) \}\}/g)]
      for (const [, context = '', key = ''] of used) {
        expect(['matrix', 'github', 'strategy']).toContain(context)
        if (context === 'matrix') expect(values).toContain(key)
      }
    }
  })

  it('names scripts and files that exist', () => {
    const all = steps.map(({ run = '' }) => run).join('\n')
    const called = [...all.matchAll(/npm run ([\w:-]+)/g)].map(match => match[1] ?? '')
    expect(called.filter(script => !(script in scripts))).toEqual([])
    const files = [...all.matchAll(/\b(?:scripts\/[\w./-]+|electron-builder[\w.]*\.yml)/g)]
    expect(files.length).toBeGreaterThan(0)
    expect(files.map(([file]) => file).filter(file => !existsSync(join(root, file)))).toEqual([])
  })
})

describe('desktop.yml', () => {
  const text = readFileSync(join(folder, 'desktop.yml'), 'utf8')
  const workflow: Workflow = parse(text)

  it('covers X11, two Wayland compositors, two versions of macOS, and Windows on two processors', () => {
    const matrixOf = (job: string) => JSON.stringify(workflow.jobs[job]?.strategy?.matrix)
    expect(matrixOf('linux')).toBe('{"display":["x11","weston","mutter"]}')
    const elsewhere = matrixOf('elsewhere')
    expect(elsewhere?.match(/macos-\d+/g)).toHaveLength(2)
    expect(elsewhere).toMatch(/windows-\d+.*windows-\d+-arm/)
  })

  it('fails if Electron isn’t there, instead of testing a browser', () => {
    for (const job of ['linux', 'elsewhere']) {
      const suite = workflow.jobs[job]?.steps.find(({ run }) => run?.includes('npm run e2e'))
      expect(suite?.env).toEqual({ E2E_HOST: 'electron' })
    }
  })

  it('installs every kind of package and lets it check itself', () => {
    for (const job of ['linux-packages', 'mac-packages', 'windows-packages']) {
      const runs = workflow.jobs[job]?.steps.map(({ run = '' }) => run).join('\n')
      expect(runs).toContain('check-installed.mjs')
    }
  })
})

describe('trying a workflow here', () => {
  it('runs every combination of a matrix', () => {
    expect(combinations({ os: ['a', 'b'], node: ['1'] })).toEqual([
      { os: 'a', node: '1' },
      { os: 'b', node: '1' },
    ])
    expect(combinations({})).toEqual([{}])
  })

  it('puts the values of the matrix in, and Chromium in Electron’s place', () => {
    const value = ['$', '{{ matrix.display }}'].join('')
    const run = `dbus-run-session -- scripts/ci/with-display.sh ${value} npm run e2e`
    expect(stepHere({ run }, { display: 'weston' })).toEqual({
      command:
        'dbus-run-session -- scripts/ci/with-display.sh weston node scripts/ci/try-display.mjs',
    })
  })

  it('changes nothing of this system, and says why', () => {
    const linux = parse(readFileSync(join(folder, 'desktop.yml'), 'utf8')).jobs as Record<
      string,
      Job
    >
    const all = ['tests', 'linux', 'linux-packages'].flatMap(name => linux[name]?.steps ?? [])
    const here = all.map(step => stepHere(step, {}))
    const commands = here.flatMap(step => ('command' in step ? [step.command] : []))
    expect(commands.length).toBeGreaterThan(2)
    expect(commands.filter(command => /sudo|apt-get|npm ci/.test(command))).toEqual([])
  })
})

describe.runIf(process.platform === 'linux')('the scripts that the workflows run', () => {
  const scriptsFolder = join(root, 'scripts/ci')

  it.each(readdirSync(scriptsFolder).filter(name => name.endsWith('.sh')))('%s is shell', name => {
    execFileSync('bash', ['-n', join(scriptsFolder, name)])
  })

  it('report which displays there are', () => {
    const script = join(scriptsFolder, 'with-display.sh')
    const { status, stderr } = spawnSync(script, ['quartz', 'true'], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'No display is called quartz; there are x11, weston, and mutter.\n',
    })
  })
})
