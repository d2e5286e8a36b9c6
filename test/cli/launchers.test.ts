/**
 * Runs the examples in docs/program-access.md verbatim, with the built command and the socket of a
 * running core. Small programs play what a desktop has (rofi, xclip, nc).
 */
import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { lookup } from '../../scripts/system-lookup.mjs'
import { manual } from '../core/app-bench.ts'
import { makeProgramBench, type ProgramBench } from '../core/program-access/program-bench.ts'
import { ensureBuilt } from '../ensure-built.ts'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
const hasJq = process.platform === 'linux' && lookup()({ commands: ['jq'] })

/** Returns the code below the paragraph that begins with this name. */
async function exampleOf(name: string): Promise<string> {
  const page = await readFile(join(root, 'docs/program-access.md'), 'utf8')
  const after = page.slice(page.indexOf(`**${name}`))
  const code = /```\w+\n([\s\S]*?)```/.exec(after)?.[1]
  if (!code) throw new Error(`There is no example of ${name}.`)
  return code
}

interface Desk {
  readonly bench: ProgramBench
  /** Runs a script with this desk's programs, and returns its output. */
  sh(script: string, ...args: string[]): Promise<string>
  /** Returns what xclip got last. */
  copied(): Promise<string>
}

async function openDesk(): Promise<Desk> {
  await ensureBuilt('cli')
  const bench = await makeProgramBench()
  for (const label of ['ada', 'grace']) {
    await bench.call('entries.add', manual({ issuer: 'GitHub', label, allowDuplicate: true }))
  }
  const bin = join(bench.folder, 'bin')
  await mkdir(bin)
  const install = async (name: string, script: string) => {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`)
    await chmod(join(bin, name), 0o755)
  }
  const program = join(root, 'out/cli/countersign.js')
  await install('countersign', `exec '${process.execPath}' '${program}' "$@"`)
  await install('xclip', `cat > '${bench.folder}/clipboard'`)
  // The user moves down once and presses Enter.
  await install('rofi', 'sed -n 2p')
  await install(
    'nc',
    `[ "$1 $2" = '-N -U' ] && exec '${process.execPath}' -e '
const socket = require("node:net").connect(process.argv[1])
process.stdin.pipe(socket).pipe(process.stdout)' "$3"`,
  )
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: bench.folder,
    DISPLAY: ':9',
    COUNTERSIGN_DATA_FOLDER: bench.folder,
  }
  return {
    bench,
    async sh(script, ...args) {
      const file = join(bench.folder, 'example')
      await writeFile(file, script)
      const { stdout } = await run('/bin/sh', [file, ...args], { env, cwd: bench.folder })
      return stdout
    },
    copied: () => readFile(join(bench.folder, 'clipboard'), 'utf8'),
  }
}

async function openPairedDesk(): Promise<Desk> {
  const desk = await openDesk()
  desk.bench.choice.answer = 'Allow'
  await desk.sh('countersign pair')
  desk.bench.choice.answer = 'Always allow'
  return desk
}

/** The tests' data are not in a user's usual place. */
function atDoor(example: string, { bench }: Desk): string {
  const door = 'door="$XDG_RUNTIME_DIR/countersign/door"'
  expect(example).toContain(door)
  return example.replace(door, `door='${bench.address}'`)
}

async function codeOf({ call }: ProgramBench, label: string): Promise<string | null> {
  const entry = (await call('entries.list', undefined)).find(one => one.label === label)
  const { codes } = await call('codes.current', { ids: [entry?.id ?? ''] })
  return codes[0]?.code ?? null
}

describe.skipIf(!hasJq)('an example of docs/program-access.md', () => {
  it('copies the code of the entry that was chosen in rofi', async () => {
    const desk = await openPairedDesk()
    await desk.sh(await exampleOf('rofi'))
    const code = await codeOf(desk.bench, 'grace')
    expect(code).toMatch(/^\d+$/)
    expect(await desk.copied()).toBe(code)
    expect((await desk.bench.call('programs.log', undefined))[0]).toMatchObject({
      name: 'Terminal',
      outcome: 'given',
    })
  })

  it('copies the code of what was typed in Raycast, and says so', async () => {
    const desk = await openPairedDesk()
    expect(await desk.sh(await exampleOf('Raycast'), 'ada')).toMatch(/Copied\n$/)
    expect(await desk.copied()).toBe(await codeOf(desk.bench, 'ada'))
  })

  it('opens quick access by a shortcut of the desktop, with program access off', async () => {
    const desk = await openDesk()
    await desk.bench.call('settings.update', { programAccess: false })
    await desk.sh(atDoor(await exampleOf('A shortcut of your desktop'), desk))
    expect(desk.bench.events.map(({ name }) => name)).toContain('quick.requested')
  })

  it('pairs the user’s own program, which then gets a code with its token', async () => {
    const desk = await openDesk()
    desk.bench.choice.answer = 'Allow'
    await desk.sh(atDoor(await exampleOf('A program of your own'), desk))
    const token = (await readFile(join(desk.bench.folder, 'token'), 'utf8')).trim()
    desk.bench.choice.answer = 'Allow once'
    const answer = await (await desk.bench.caller()).ask({ method: 'code', token, query: 'ada' })
    expect(answer).toMatchObject({ ok: true, value: { codes: [{ label: 'ada' }] } })
  })
})

it('PowerShell’s example in docs/program-access.md uses the socket’s protocol', async () => {
  const example = await exampleOf('PowerToys Run')
  const fields = /@\{ (.+?) \}/.exec(example)?.[1] ?? ''
  const request = Object.fromEntries(
    fields.split('; ').map(field => field.split(' = ') as [string, string]),
  )
  expect(Object.keys(request)).toEqual(['v', 'method', 'token', 'query'])
  const bench = await makeProgramBench()
  await bench.call('entries.add', manual())
  const token = await bench.pair('My launcher')
  bench.choice.answer = 'Allow once'
  const caller = await bench.caller()
  const answer = await caller.ask({ v: Number(request.v), method: 'code', token, query: '' })
  expect(request.method).toBe("'code'")
  expect(answer).toMatchObject({ ok: expect.any(Boolean) })
  if (!answer.ok) expect(answer.code).not.toMatch(/^bad|^unknown/)
})
