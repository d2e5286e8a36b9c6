import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { programsOf } from '../../../core/program-access/stored-program.ts'
import { manual, rfcSecret } from '../app-bench.ts'
import { codeOf, makeProgramBench, type ProgramBench } from './program-bench.ts'

async function add(bench: ProgramBench, over: Parameters<typeof manual>[0] = {}): Promise<string> {
  const { entry } = await bench.call('entries.add', manual({ allowDuplicate: true, ...over }))
  return entry.id
}

async function askCode(bench: ProgramBench, token: string, query: string, more: object = {}) {
  return (await bench.caller()).ask({ method: 'code', token, query, ...more })
}

const logOf = async (bench: ProgramBench) =>
  (await bench.call('programs.log', undefined)).map(({ name, request, outcome, times }) => ({
    name,
    request,
    outcome,
    times,
  }))

describe('a program', () => {
  it('gets nothing until program access is turned on, whatever its token', async () => {
    const bench = await makeProgramBench()
    const token = await bench.pair('Launcher')
    await bench.call('settings.update', { programAccess: false })
    for (const method of ['pair', 'list', 'code']) {
      const answer = await (await bench.caller()).ask({ method, token, query: 'e', name: 'Other' })
      expect(codeOf(answer)).toBe('off')
    }
    expect(bench.choice.asked).toHaveLength(1)
  })

  it('is off in a new vault', async () => {
    const bench = await makeProgramBench()
    await bench.call('settings.update', { programAccess: false })
    const { defaultVaultSettings } = await import('../../../shared/default-settings.ts')
    expect(defaultVaultSettings.programAccess).toBe(false)
  })

  it('is paired once under a name, after a question with what is known about it', async () => {
    const bench = await makeProgramBench()
    bench.choice.answer = 'Allow'
    const answer = await (await bench.caller()).ask({ id: 7, method: 'pair', name: 'Launcher' })
    expect(answer).toMatchObject({ v: 1, id: 7, ok: true, value: { name: 'Launcher' } })
    const [asked] = bench.choice.asked
    expect(asked?.question).toBe('Let “Launcher” ask for codes?')
    expect(asked?.detail).toContain(`${process.execPath} (process ${process.pid})`)
    expect(asked?.choices).toEqual(['Deny', 'Allow'])
    const { programs } = await bench.call('programs.list', undefined)
    expect(programs).toMatchObject([
      { name: 'Launcher', executable: process.execPath, mayList: false, entries: [] },
    ])
    expect(JSON.stringify(bench.vault.document())).not.toContain(
      answer.ok ? String(answer.value.token) : '',
    )
  })

  it('gets the code of an entry after a yes, and is asked about it again', async () => {
    const bench = await makeProgramBench()
    await add(bench, { issuer: 'GitHub', label: 'ada' })
    const token = await bench.pair('Launcher')
    bench.choice.answer = 'Allow once'
    const answer = await askCode(bench, token, 'github')
    const [entry] = await bench.call('entries.list', undefined)
    const { codes } = await bench.call('codes.current', { ids: [entry?.id ?? ''] })
    expect(answer).toMatchObject({
      ok: true,
      value: { codes: [{ issuer: 'GitHub', label: 'ada', type: 'totp', code: codes[0]?.code }] },
    })
    expect(bench.choice.asked.at(-1)?.question).toBe('Give “Launcher” the code of GitHub (ada)?')
    await askCode(bench, token, 'github')
    expect(bench.choice.asked).toHaveLength(3)
  })

  it('is not asked about again after a yes for always, for that entry alone, until it is revoked', async () => {
    const bench = await makeProgramBench()
    const id = await add(bench, { issuer: 'GitHub' })
    await add(bench, { issuer: 'GitLab' })
    const token = await bench.pair('Launcher')
    bench.choice.answer = 'Always allow'
    expect(codeOf(await askCode(bench, token, 'github'))).toBe('ok')
    bench.choice.answer = 'Deny'
    expect(codeOf(await askCode(bench, token, 'github'))).toBe('ok')
    expect(codeOf(await askCode(bench, token, 'gitlab'))).toBe('refused')
    const [program] = (await bench.call('programs.list', undefined)).programs
    expect(program?.entries).toMatchObject([{ id, names: { issuer: 'GitHub' } }])
    await bench.call('programs.revoke', { id: program?.id ?? '', entryId: id })
    expect(codeOf(await askCode(bench, token, 'github'))).toBe('refused')
  })

  it('gets several codes after one question that names them all', async () => {
    const bench = await makeProgramBench()
    await add(bench, { issuer: 'GitHub', label: 'ada' })
    await add(bench, { issuer: 'GitHub', label: 'bob' })
    const token = await bench.pair('Launcher')
    bench.choice.answer = 'Always allow'
    const answer = await askCode(bench, token, 'github')
    expect(answer.ok && answer.value.codes).toHaveLength(2)
    expect(bench.choice.asked.at(-1)?.detail).toContain('GitHub (ada) and GitHub (bob)')
    expect(codeOf(await askCode(bench, token, 'github', { one: true }))).toBe('several')
  })

  it('moves a counter on by one, and only where the entry was asked for alone', async () => {
    const bench = await makeProgramBench()
    const id = await add(bench, { type: 'hotp', issuer: 'Bank', label: 'one', digits: 6 })
    await add(bench, { issuer: 'Bank', label: 'two' })
    const token = await bench.pair('Launcher')
    bench.choice.answer = 'Always allow'
    const both = await askCode(bench, token, 'bank')
    expect(both.ok && both.value.codes).toMatchObject([{ type: 'hotp', code: null }, {}])
    // These are from RFC 4226, appendix D.
    for (const code of ['755224', '287082']) {
      expect(await askCode(bench, token, id)).toMatchObject({ value: { codes: [{ code }] } })
    }
    const [entry] = await bench.call('entries.list', undefined)
    expect(entry?.otp).toMatchObject({ counter: 2 })
  })

  it('sees names only after a yes, and never a note, a secret, or a backup code', async () => {
    const bench = await makeProgramBench()
    const id = await add(bench, { issuer: 'GitHub', label: 'ada', tags: ['work'] })
    await bench.call('entries.update', { id, change: { note: 'the note of the entry' } })
    const token = await bench.pair('Launcher')
    const caller = await bench.caller()
    expect(codeOf(await caller.ask({ method: 'list', token }))).toBe('refused')
    bench.time.now += 60_000
    bench.choice.answer = 'Always allow'
    const answer = await caller.ask({ method: 'list', token })
    expect(answer).toMatchObject({ value: { entries: [{ issuer: 'GitHub', tags: ['work'] }] } })
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${rfcSecret}|the note`))
    bench.choice.answer = 'Deny'
    expect(codeOf(await caller.ask({ method: 'list', token }))).toBe('ok')
    const [program] = (await bench.call('programs.list', undefined)).programs
    await bench.call('programs.revoke', { id: program?.id ?? '', entryId: null })
    expect(codeOf(await caller.ask({ method: 'list', token }))).toBe('refused')
  })

  it('gets nothing any more once it was removed, and not by a question that was open then', async () => {
    const bench = await makeProgramBench()
    await add(bench, { issuer: 'GitHub' })
    const token = await bench.pair('Launcher')
    const [program] = (await bench.call('programs.list', undefined)).programs
    bench.host.choose = async () => {
      await bench.call('programs.remove', { id: program?.id ?? '' })
      return 2
    }
    expect(codeOf(await askCode(bench, token, 'github'))).toBe('not-paired')
    expect(codeOf(await askCode(bench, token, 'github'))).toBe('not-paired')
    expect(programsOf(bench.vault.document())).toEqual([])
  })

  it('is told about another protocol version, and about unknown methods', async () => {
    const bench = await makeProgramBench()
    const caller = await bench.caller()
    expect(codeOf(await caller.ask({ v: 2, method: 'hello' }))).toBe('bad-version')
    expect(codeOf(await caller.ask({ v: 1, method: 'secret' }))).toBe('unknown-method')
    expect(await caller.ask({ v: 1, method: 'hello' })).toMatchObject({ value: { protocol: 1 } })
  })

  it('may ask for the palette without being paired, which shows a window and nothing else', async () => {
    const bench = await makeProgramBench('correct horse')
    await bench.call('vault.lock', undefined)
    const answer = await (await bench.caller()).ask({ method: 'quick' })
    expect(answer).toEqual({ v: 1, ok: true, value: {} })
    expect(bench.events.filter(({ name }) => name === 'quick.requested')).toHaveLength(1)
  })

  it('may have the window shown, which gives out nothing', async () => {
    const bench = await makeProgramBench('correct horse')
    await bench.call('vault.lock', undefined)
    const caller = await bench.caller()
    expect(await caller.ask({ method: 'show' })).toEqual({ v: 1, ok: true, value: {} })
    expect(await bench.call('vault.status', undefined)).toMatchObject({ state: 'locked' })
  })

  it('may ask for a scan of the screen, whose result shows in the window alone', async () => {
    const bench = await makeProgramBench('correct horse')
    await bench.call('vault.lock', undefined)
    const caller = await bench.caller()
    expect(await caller.ask({ method: 'scan' })).toEqual({ v: 1, ok: true, value: {} })
    expect(bench.events.filter(({ name }) => name === 'scan.requested')).toHaveLength(1)
    // Nobody needs this many requests.
    const codes = new Set<string | null>()
    for (let time = 0; time < 100 && !codes.has('try-later'); time++) {
      codes.add(codeOf(await caller.ask({ method: 'scan' })))
    }
    expect(codes).toContain('try-later')
  })
})

describe('while the vault is locked', () => {
  it('attack 5: a program gets nothing, with any token, and is not told whether that is known', async () => {
    const bench = await makeProgramBench('correct horse')
    await add(bench, { issuer: 'GitHub' })
    const token = await bench.pair('Launcher')
    bench.choice.answer = 'Always allow'
    await askCode(bench, token, 'github')
    await bench.call('vault.lock', undefined)
    for (const given of [token, 'guessed']) {
      for (const method of ['pair', 'list', 'code']) {
        const request = { method, token: given, query: 'github', name: 'Other' }
        expect(codeOf(await (await bench.caller()).ask(request))).toBe('locked')
      }
    }
  })

  it('a question is taken away, and its program is told', async () => {
    const bench = await makeProgramBench('correct horse')
    await add(bench, { issuer: 'GitHub' })
    const token = await bench.pair('Launcher')
    const state = { isOpen: false, isTakenAway: false }
    bench.host.choose = (_question, _detail, _choices, over) =>
      new Promise(resolve => {
        state.isOpen = true
        over.addEventListener('abort', () => {
          state.isTakenAway = true
          resolve(0)
        })
      })
    const caller = await bench.caller()
    const answer = caller.ask({ method: 'code', token, query: 'github' })
    await vi.waitFor(() => expect(state.isOpen).toBe(true))
    await bench.call('vault.lock', undefined)
    expect(codeOf(await answer)).toBe('locked')
    expect(state.isTakenAway).toBe(true)
  })

  it('the time to the automatic lock is not moved by what programs ask', async () => {
    const bench = await makeProgramBench('correct horse')
    await add(bench, { issuer: 'GitHub' })
    const token = await bench.pair('Launcher')
    bench.choice.answer = 'Always allow'
    await askCode(bench, token, 'github')
    bench.time.now += 14 * 60_000
    expect(codeOf(await askCode(bench, token, 'github'))).toBe('ok')
    bench.time.now += 60_000
    expect(codeOf(await askCode(bench, token, 'github'))).toBe('locked')
  })
})

describe('a program that means harm', () => {
  it('attack 5: lies about its name: it stands in quotes, beside the file that it really runs from', async () => {
    const bench = await makeProgramBench()
    await (await bench.caller()).ask({ method: 'pair', name: '1Password' })
    const [asked] = bench.choice.asked
    expect(asked?.detail).toMatch(/^The program is .+ \(process \d+\)\. It chose its name itself\./)
  })

  it.each([
    ['hides marks in it', 'Term\u202einal', 'bad-request'],
    ['has lines in it', 'Terminal\n\nCountersign asks', 'bad-request'],
    ['has nothing that can be seen', '\u200b \u200b', 'bad-request'],
    ['is longer than a line', 'T'.repeat(65), 'bad-request'],
    ['is that of a paired one', 'Terminal', 'name-taken'],
    ['looks like that of a paired one', 'TERMINÁL', 'name-taken'],
  ])('attack 5: lies about its name: one that %s asks nobody', async (_, name, code) => {
    const bench = await makeProgramBench()
    await bench.pair('Terminal')
    expect(codeOf(await (await bench.caller()).ask({ method: 'pair', name }))).toBe(code)
    expect(bench.choice.asked).toHaveLength(1)
  })

  it('attack 5: guesses tokens: each try ends its connection, and soon there is no more of them', async () => {
    const bench = await makeProgramBench()
    await add(bench)
    const token = await bench.pair('Launcher')
    const codes: string[] = []
    for (let at = 0; at < 40; at += 1) {
      const caller = await bench.caller()
      codes.push(codeOf(await caller.ask({ method: 'code', token: `guess ${at}`, query: 'e' })))
      if (codes.at(-1) === 'not-paired') await caller.whenClosed()
    }
    expect(codes.filter(code => code === 'not-paired').length).toBeLessThanOrEqual(20)
    expect(new Set(codes)).toEqual(new Set(['not-paired', 'try-later']))
    // A paired program doesn't have to wait for that.
    bench.choice.answer = 'Allow once'
    expect(codeOf(await askCode(bench, token, 'example'))).toBe('ok')
    expect((await logOf(bench)).filter(({ outcome }) => outcome === 'unknown')).toHaveLength(1)
  })

  it('attack 5: floods with questions: after a no the same is refused for a while without one', async () => {
    const bench = await makeProgramBench()
    await add(bench, { issuer: 'GitHub' })
    const token = await bench.pair('Launcher')
    for (let at = 0; at < 10; at += 1) {
      expect(codeOf(await askCode(bench, token, 'github'))).toBe('refused')
    }
    expect(bench.choice.asked).toHaveLength(2)
    expect(codeOf(await (await bench.caller()).ask({ method: 'pair', name: 'A' }))).toBe('refused')
    expect(codeOf(await (await bench.caller()).ask({ method: 'pair', name: 'B' }))).toBe(
      'try-later',
    )
    expect(bench.choice.asked).toHaveLength(3)
  })

  it('attack 5: floods with questions from many connections: one is open, few wait, the rest are refused', async () => {
    const bench = await makeProgramBench()
    for (let at = 0; at < 10; at += 1) await add(bench, { issuer: `Site ${at}x` })
    const token = await bench.pair('Launcher')
    let open = 0
    let most = 0
    const answers: (() => void)[] = []
    bench.host.choose = async () => {
      open += 1
      most = Math.max(most, open)
      await new Promise<void>(resolve => void answers.push(resolve))
      open -= 1
      return 1
    }
    const asked = Array.from({ length: 10 }, (_, at) => askCode(bench, token, `Site ${at}x`))
    const release = setInterval(() => answers.shift()?.(), 5)
    const codes = (await Promise.all(asked)).map(codeOf)
    clearInterval(release)
    expect(most).toBe(1)
    expect(codes.filter(code => code === 'try-later').length).toBeGreaterThan(0)
    expect(codes.filter(code => code === 'ok').length).toBeGreaterThan(0)
  })

  it('attack 5: floods with requests: it has to wait, and another one does not', async () => {
    const bench = await makeProgramBench()
    await add(bench, { issuer: 'GitHub' })
    const flood = await bench.pair('Flood')
    const other = await bench.pair('Other')
    bench.choice.answer = 'Always allow'
    const caller = await bench.caller()
    const codes: string[] = []
    for (let at = 0; at < 100; at += 1) {
      codes.push(codeOf(await caller.ask({ method: 'code', token: flood, query: 'github' })))
    }
    expect(codes.slice(0, 60).every(code => code === 'ok')).toBe(true)
    expect(codes.slice(60).every(code => code === 'try-later')).toBe(true)
    expect(codeOf(await askCode(bench, other, 'github'))).toBe('ok')
    // The flood takes two lines of the log, and pushes nobody else out.
    expect(await logOf(bench)).toMatchObject([
      { name: 'Other', outcome: 'given' },
      { name: 'Flood', outcome: 'too-often', times: 40 },
      { name: 'Flood', outcome: 'given', times: 60 },
      { request: 'pair' },
      { request: 'pair' },
    ])
  })

  it('attack 5: hangs up on its question, which goes away with it', async () => {
    const bench = await makeProgramBench()
    await add(bench, { issuer: 'GitHub' })
    const token = await bench.pair('Launcher')
    const state = { isOpen: false }
    bench.host.choose = (_question, _detail, _choices, over) =>
      new Promise(resolve => {
        state.isOpen = true
        over.addEventListener('abort', () => {
          state.isOpen = false
          resolve(0)
        })
      })
    const caller = await bench.caller()
    caller.sendText(`${JSON.stringify({ method: 'code', token, query: 'github' })}\n`)
    await vi.waitFor(() => expect(state.isOpen).toBe(true))
    caller.socket.destroy()
    await vi.waitFor(() => expect(state.isOpen).toBe(false), { timeout: 10_000 })
  })

  it('attack 5: finds no code, name, or token in what is kept of its requests on the disk', async () => {
    const bench = await makeProgramBench()
    await add(bench, { issuer: 'GitHub', label: 'ada' })
    const token = await bench.pair('Launcher')
    bench.choice.answer = 'Allow once'
    const answer = await askCode(bench, token, 'github')
    await vi.waitFor(async () => expect(await logOf(bench)).toHaveLength(2))
    const path = join(bench.folder, 'program-requests.json')
    const text = await readFile(path, 'utf8')
    const [given] = answer.ok ? (answer.value.codes as { code: string }[]) : []
    expect(given?.code).toMatch(/^\d{8}$/)
    for (const hidden of [given?.code ?? '', 'GitHub', 'ada', token]) {
      expect(text).not.toContain(hidden)
    }
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })
})

describe('a question in a page', () => {
  async function makePageBench() {
    const bench = await makeProgramBench()
    bench.host.choose = null
    await add(bench, { issuer: 'GitHub' })
    return bench
  }

  it('is shown by the page, answered there, and over then', async () => {
    const bench = await makePageBench()
    const answer = (await bench.caller()).ask({ method: 'pair', name: 'Launcher' })
    const question = await vi.waitFor(async () => {
      const open = await bench.call('programs.question', undefined)
      if (!open) throw new Error('There is no question yet.')
      return open
    })
    expect(question.choices).toEqual(['deny', 'allow'])
    expect(bench.events.at(-1)).toEqual({ name: 'programs.asked', payload: question })
    await bench.call('programs.answer', { id: question.id, choice: 'allow' })
    expect(codeOf(await answer)).toBe('ok')
    expect(await bench.call('programs.question', undefined)).toBe(null)
    expect(bench.events).toContainEqual({ name: 'programs.asked', payload: null })
    const again = bench.app.dispatch('programs.answer', { id: question.id, choice: 'allow' })
    expect(await again).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('cannot be answered by the page where the host asks itself', async () => {
    const bench = await makeProgramBench()
    let open = () => {}
    bench.host.choose = () =>
      new Promise(resolve => {
        open = () => resolve(0)
      })
    const answer = (await bench.caller()).ask({ method: 'pair', name: 'Launcher' })
    await vi.waitFor(() => expect(open).not.toBe(undefined))
    const id = crypto.randomUUID()
    expect(await bench.app.dispatch('programs.answer', { id, choice: 'allow' })).toMatchObject({
      ok: false,
      code: 'refused',
    })
    await vi.waitFor(async () => {
      open()
      await Promise.race([answer, Promise.reject(new Error('It is open.'))])
    })
    expect(codeOf(await answer)).toBe('refused')
  })
})

describe('the log', () => {
  it('says who asked for what and when, the newest first, and can be cleared', async () => {
    const bench = await makeProgramBench()
    const id = await add(bench, { issuer: 'GitHub', label: 'ada' })
    const token = await bench.pair('Launcher')
    await askCode(bench, token, 'github')
    await askCode(bench, token, 'nothing')
    const log = await vi.waitFor(async () => {
      const read = await bench.call('programs.log', undefined)
      expect(read).toHaveLength(3)
      return read
    })
    expect(log).toMatchObject([
      { name: 'Launcher', request: 'code', outcome: 'nothing', entries: [] },
      { request: 'code', outcome: 'refused', entries: [{ id, names: { issuer: 'GitHub' } }] },
      { request: 'pair', outcome: 'given', at: bench.time.now },
    ])
    await bench.call('programs.clearLog', undefined)
    expect(await bench.call('programs.log', undefined)).toEqual([])
  })
})
