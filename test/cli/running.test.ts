import { chmod, mkdir, readFile, stat } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { run } from '../../cli/program.ts'
import { keepToken } from '../../cli/running/terminal-token.ts'
import { throughRunning } from '../../cli/running/through-running.ts'
import { AppError } from '../../shared/errors.ts'
import { manual } from '../core/app-bench.ts'
import { readHere } from '../core/imports/read-here.ts'
import { makeProgramBench, type ProgramBench } from '../core/program-access/program-bench.ts'
import { temporaryFolder } from '../core/vault/vault-bench.ts'

function ioOf(folder: string) {
  const texts = { out: '', err: '' }
  const collect = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _, done) {
        texts[name] += String(chunk)
        done()
      },
    })
  const io = {
    stdin: Readable.from([]),
    stdout: collect('out'),
    stderr: collect('err'),
    env: { COUNTERSIGN_DATA_FOLDER: folder },
    version: '1.2.3',
    rendererFolder: folder,
    programFolder: folder,
    startedBy: null,
    startReading: readHere,
    openTerminal: () => null,
    untilStopped: () => Promise.resolve(),
  }
  return { io, texts }
}

async function runBeside(bench: ProgramBench, ...args: string[]) {
  const { io, texts } = ioOf(bench.folder)
  const code = await run(args, io)
  return { code, ...texts }
}

async function makePairedBench(): Promise<ProgramBench> {
  const bench = await makeProgramBench()
  await bench.call('entries.add', manual({ issuer: 'GitHub', label: 'ada' }))
  bench.choice.answer = 'Allow'
  expect(await runBeside(bench, 'pair')).toMatchObject({ code: 0 })
  bench.choice.answer = 'Always allow'
  return bench
}

describe('the terminal next to a window', () => {
  it('is paired once, and keeps its token for its user alone', async () => {
    const bench = await makePairedBench()
    const path = join(bench.folder, 'terminal-token')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readFile(path, 'utf8')).toMatch(/^[\w-]{43}\n$/)
    const { programs } = await bench.call('programs.list', undefined)
    expect(programs).toMatchObject([{ name: 'Terminal' }])
    const again = await runBeside(bench, 'pair')
    expect(again.code).toBe(1)
    expect(again.err).toMatch(/“Terminal” is already paired/)
  })

  it('shows the codes that the window gives, as it shows those of the vault', async () => {
    const bench = await makePairedBench()
    const [entry] = await bench.call('entries.list', undefined)
    const { codes } = await bench.call('codes.current', { ids: [entry?.id ?? ''] })
    const { code, out, err } = await runBeside(bench, 'code', 'github', '--json')
    expect(code).toBe(0)
    expect(err).toBe('Answer the question in Countersign.\n')
    expect(JSON.parse(out)).toEqual([
      {
        issuer: 'GitHub',
        label: 'ada',
        code: codes[0]?.code,
        next: codes[0]?.next,
        valid_until: Math.floor((codes[0]?.validUntil ?? 0) / 1000),
      },
    ])
    const shown = await runBeside(bench, 'code', 'github')
    expect(shown.out).toMatch(new RegExp(`^GitHub +ada +${codes[0]?.code} .*then`))
    expect(shown.err).toBe('')
  })

  it('lists what the window lists', async () => {
    const bench = await makePairedBench()
    const { out } = await runBeside(bench, 'list', '--json')
    expect(JSON.parse(out)).toMatchObject([
      { issuer: 'GitHub', label: 'ada', type: 'totp', digits: 8, tags: [], pinned: false },
    ])
  })

  it("reports what the user refused, and doesn't read the vault then", async () => {
    const bench = await makePairedBench()
    bench.choice.answer = 'Deny'
    const { code, out, err } = await runBeside(bench, 'code', 'github')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/denied in Countersign/)
  })

  it('says that nothing matches', async () => {
    const bench = await makePairedBench()
    const { code, err } = await runBeside(bench, 'code', 'gitlab')
    expect(code).toBe(1)
    expect(err).toBe('No entry matches.\n')
  })

  it('asks for quick access without being paired', async () => {
    const bench = await makeProgramBench()
    expect(await runBeside(bench, 'quick')).toEqual({ code: 0, out: '', err: '' })
    expect(bench.events.filter(({ name }) => name === 'quick.requested')).toHaveLength(1)
  })

  it('makes the window scan the screen, and prints nothing of it', async () => {
    const bench = await makeProgramBench()
    expect(await runBeside(bench, 'scan', '--screen')).toEqual({ code: 0, out: '', err: '' })
    expect(bench.events.filter(({ name }) => name === 'scan.requested')).toHaveLength(1)
    for (const args of [['scan'], ['scan', '--screen', 'a.png']]) {
      const refused = await runBeside(bench, ...args)
      expect(refused.code).toBe(2)
      expect(refused.err).toMatch(/Name the pictures to read, or use --screen alone\./)
    }
  })

  it.each([['quick'], ['scan', '--screen']])(
    'says that nobody is there for %s',
    async (...args) => {
      const { io, texts } = ioOf(await temporaryFolder())
      expect(await run(args, io)).toBe(1)
      expect(texts.err).toMatch(/isn’t running/)
    },
  )
})

describe('the vault is read instead', () => {
  const request = { method: 'code', query: 'github' }
  const options = { running: true } as const

  async function through(bench: ProgramBench, more: object = {}) {
    return throughRunning(request, { ...options, ...more }, ioOf(bench.folder).io)
  }

  it("if the terminal isn't paired, was told not to ask, or means another vault", async () => {
    const bench = await makePairedBench()
    expect(await through(bench)).not.toBe(null)
    expect(await through(bench, { running: false })).toBe(null)
    expect(await through(bench, { vault: 'keychain' })).toBe(null)
    expect(await through(bench, { passphraseStdin: true })).toBe(null)
    const [program] = (await bench.call('programs.list', undefined)).programs
    await bench.call('programs.remove', { id: program?.id ?? '' })
    expect(await through(bench)).toBe(null)
    await runBeside(bench, 'pair', '--forget')
    await expect(stat(join(bench.folder, 'terminal-token'))).rejects.toThrow()
  })

  it('if program access is off', async () => {
    const bench = await makePairedBench()
    await bench.call('settings.update', { programAccess: false })
    expect(await through(bench)).toBe(null)
  })

  it('if others could read the token', async () => {
    const bench = await makePairedBench()
    await chmod(join(bench.folder, 'terminal-token'), 0o644)
    expect(await through(bench)).toBe(null)
  })

  /** Listens where the window would. */
  async function stranger(answer: (socket: Socket) => void): Promise<string> {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'door'), { mode: 0o700 })
    await keepToken({ COUNTERSIGN_DATA_FOLDER: folder }, 'token')
    const sockets = new Set<Socket>()
    const server = createServer(socket => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      answer(socket)
    })
    await new Promise<void>(resolve => server.listen(join(folder, 'door/door'), resolve))
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy()
      server.close()
    })
    return folder
  }

  it.each<[string, (socket: Socket) => void]>([
    ['hangs', () => undefined],
    ['hangs up', socket => socket.destroy()],
    ['answers no JSON', socket => socket.write('hello\n')],
    ['answers something else', socket => socket.write('{"ok":"yes"}\n')],
    ['answers null', socket => socket.write('null\n')],
    ['speaks another version', socket => socket.write('{"ok":false,"code":"bad-version"}\n')],
    ['is locked', socket => socket.write('{"ok":false,"code":"locked","message":""}\n')],
  ])('where what listens there %s', async (_, answer) => {
    const { io } = ioOf(await stranger(answer))
    expect(await throughRunning(request, options, io)).toBe(null)
  })

  it('if a window that has ended left its socket behind', async () => {
    const folder = await temporaryFolder()
    await keepToken({ COUNTERSIGN_DATA_FOLDER: folder }, 'token')
    expect(await throughRunning(request, options, ioOf(folder).io)).toBe(null)
  })

  it('but not if the window says to come back later', async () => {
    const folder = await stranger(socket =>
      socket.write('{"ok":false,"code":"try-later","message":"","retryAfterSeconds":3}\n'),
    )
    const refusal = throughRunning(request, options, ioOf(folder).io)
    await expect(refusal).rejects.toThrow(AppError)
    await expect(throughRunning(request, options, ioOf(folder).io)).rejects.toThrow(/3 seconds/)
  })
})
