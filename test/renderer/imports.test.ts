import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { groupOf } from '../../renderer/add/preview/row-group.ts'
import { describeMatch, describeTaken, describeTaking } from '../../renderer/stores/match.ts'
import type { Input, MethodName } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { ImportRow } from '../../shared/transfer-models.ts'
import { sayWords } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { literal } from '../literal.ts'
import { fakeFilePassphrase } from './fake-transfer.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'
import { sampleEntries } from './sample-entries.ts'

/** Reads files as a browser's own class does. */
class NodeFileReader {
  result = ''
  error: unknown = null
  onload: (() => void) | null = null
  onerror: (() => void) | null = null

  async readAsDataURL(file: Blob): Promise<void> {
    try {
      const bytes = Buffer.from(await file.arrayBuffer())
      this.result = `data:;base64,${bytes.toString('base64')}`
    } catch (error) {
      this.error = error
      return this.onerror?.()
    }
    this.onload?.()
  }
}

beforeAll(() => void vi.stubGlobal('FileReader', NodeFileReader))
afterAll(() => void vi.unstubAllGlobals())

const file = (name: string, text = 'not looked at') => new File([text], name)
const megabytes = (name: string, size: number) =>
  Object.defineProperty(file(name), 'size', { value: size * 2 ** 20 })

const link = (issuer: string) => `otpauth://totp/${issuer}:ada?secret=AAAABBBBCCCCDDDD`
const png = (name: string) => new File(['not looked at'], name, { type: 'image/png' })
const nothing = { files: [], rows: [], findings: [], parts: [] }

async function openImports() {
  const opened = await openStores({ entries: sampleEntries(3) })
  const { imports } = opened.stores
  const calls = <M extends MethodName>(name: M) =>
    opened.bridge.calls.filter(call => call.name === name).map(call => call.input as Input<M>)
  return { ...opened, state: () => imports.getState(), calls }
}

describe('importing', () => {
  it("sends the files' contents, and selects all but known entries", async () => {
    const { state, calls } = await openImports()
    await state().take([file('a.json', 'abc')])
    expect(calls('imports.open')).toMatchObject([
      { files: [{ name: 'a.json', file: 'YWJj' }], format: null },
    ])
    expect(state()).toMatchObject({ step: 'preview', problem: null })
    expect(state().ticked.has('0.0')).toBe(false)
    expect(state().ticked.size).toBe(11)
  })

  it('shows texts and files in one list, whatever comes first', async () => {
    const { state, calls, pictures } = await openImports()
    pictures.set('a.png', [link('Dropbox')])
    await state().take([png('a.png')])
    const { import: before } = state().preview ?? {}
    await state().take([file('met.json')])
    const opened = calls('imports.open')[0]
    expect(opened).toMatchObject({ insteadOf: before, files: [{ name: 'met.json' }] })
    await state().takeTexts([link('Proton')])
    expect(state().preview?.rows.map(({ file }) => file)).toEqual([
      null,
      null,
      ...Array.from({ length: 12 }, () => 0),
    ])
    expect(state().ticked.has('text.0.0')).toBe(true)
  })

  it('lets the host read pictures that come with other files, even those being read', async () => {
    const { state, calls, pictures } = await openImports()
    pictures.set('a.png', [link('Dropbox')])
    const reading = state().take([png('a.png')])
    await state().take([file('met.json')])
    await reading
    const opened = calls('imports.open')[0]
    expect(opened).toMatchObject({ files: [{ name: 'a.png' }, { name: 'met.json' }] })
    expect(calls('imports.addTexts')).toEqual([])
  })

  it('reads files that were opened with the program like chosen ones, and says which it can’t', async () => {
    const { state, calls, bridge } = await openImports()
    const [good, gone] = ['11111111-1111-4111-8111-111111111111', crypto.randomUUID()]
    bridge.answer('imports.readOffered', ({ file: id }) => {
      if (id === good) return { bytes: 'YWJj' }
      throw new AppError('not-found', literal('This file is no longer there.'))
    })
    const problem = literal('This is a folder.')
    const opened = [
      { id: good, name: 'a.json', problem: null },
      { id: gone, name: 'gone.json', problem: null },
      { id: crypto.randomUUID(), name: 'folder', problem },
    ]
    bridge.emit({ name: 'imports.filesOffered', payload: { files: opened, isTooMany: false } })
    await expect.poll(() => state().preview).not.toBeNull()
    expect(calls('imports.open')).toMatchObject([{ files: [{ name: 'a.json', file: 'YWJj' }] }])
    expect(calls('imports.apply')).toEqual([])
    const left = () =>
      state().left.map(({ name, reason }) => `${name}: ${reason && sayWords(reason)}`)
    expect(left()).toEqual([
      'gone.json: This file is no longer there.',
      'folder: This is a folder.',
    ])
    state().close()
    expect(left()).toEqual([])
    const folder = opened.slice(2)
    bridge.emit({ name: 'imports.filesOffered', payload: { files: folder, isTooMany: false } })
    await expect.poll(left).toEqual(['folder: This is a folder.'])
    expect(state().step).toBe('preview')
    bridge.emit({ name: 'imports.filesOffered', payload: { files: [], isTooMany: true } })
    await expect.poll(() => state().problem).toBe('You can import up to 500 files at once.')
  })

  it('tells for each file why it was not sent, and asks nothing if none is left', async () => {
    const { state, calls } = await openImports()
    await state().take([megabytes('huge.json', 51)])
    expect(calls('imports.open')).toEqual([])
    expect(state().left.map(({ name, reason }) => [name, reason && sayWords(reason)])).toEqual([
      ['huge.json', 'This file is larger than 50 MB.'],
    ])
    const gone = file('gone.json')
    gone.arrayBuffer = () => Promise.reject(new Error('moved'))
    await state().take([megabytes('one.json', 30), megabytes('two.json', 30), gone])
    expect(calls('imports.open')).toMatchObject([{ files: [{ name: 'one.json' }] }])
    expect(
      state().left.map(({ name, reason }) => `${name}: ${reason && sayWords(reason)}`),
    ).toEqual([
      'huge.json: This file is larger than 50 MB.',
      'two.json: Together, the files are larger than 50 MB. Import this one by itself.',
      'gone.json: This file can no longer be read.',
    ])
  })

  it('takes no more than 500 files', async () => {
    const { state, calls } = await openImports()
    await state().take(Array.from({ length: 501 }, (_, at) => file(`${at}.json`)))
    expect(state()).toMatchObject({
      step: 'files',
      problem: 'You can import up to 500 files at once.',
    })
    expect(calls('imports.open')).toEqual([])
  })

  it('says why a folder cannot be walked', async () => {
    const { state } = await openImports()
    await state().take(
      Promise.reject(new AppError('bad-input', literal('Exports cannot be read.'))),
    )
    expect(state()).toMatchObject({ step: 'files', problem: 'Exports cannot be read.' })
  })

  it('reports that a folder is empty, and leaves what is shown as it is', async () => {
    const { state } = await openImports()
    await state().take([file('a.json')])
    await state().take(Promise.resolve([]))
    expect(state()).toMatchObject({
      step: 'preview',
      problem: 'There are no files in this folder.',
    })
    expect(state().preview?.rows).toHaveLength(12)
  })

  it('reports why the host could not read, and forgets the files', async () => {
    const { state, bridge, calls } = await openImports()
    bridge.answer('imports.open', () => {
      throw new AppError('too-large', words('core.imports.tooSlow'))
    })
    await state().take([file('a.json')])
    expect(state().problem).toBe('Reading this file took too long, so it was stopped.')
    expect(state().step).toBe('files')
    await state().take([file('b.json')])
    expect(calls('imports.open')).toMatchObject([{}, { files: [{ name: 'b.json' }] }])
  })

  it('shows which file is being read, only for its own import', async () => {
    const { state, bridge, calls } = await openImports()
    let answer = () => {}
    bridge.answer('imports.open', ({ import: id }) => {
      const told = { file: 1, files: 2, unsealing: false }
      bridge.emit({ name: 'imports.progressed', payload: { ...told, import: id } })
      const other = { ...told, import: crypto.randomUUID(), file: 0 }
      bridge.emit({ name: 'imports.progressed', payload: other })
      return new Promise(resolve => {
        answer = () => resolve({ import: id, ...nothing })
      })
    })
    const taking = state().take([file('a.json'), file('b.json')])
    await vi.waitFor(() => expect(calls('imports.open')).toHaveLength(1))
    expect(state().reading).toEqual({ name: 'b.json', at: 1, of: 2 })
    answer()
    await taking
    expect(state().reading).toBeNull()
  })

  it('drops what comes after it was canceled, and ends it at the host', async () => {
    const { state, bridge, calls } = await openImports()
    let answer = () => {}
    bridge.answer('imports.open', ({ import: id }) => {
      return new Promise(resolve => {
        answer = () => resolve({ import: id, ...nothing })
      })
    })
    const taking = state().take([file('a.json')])
    await vi.waitFor(() => expect(calls('imports.open')).toHaveLength(1))
    state().close()
    answer()
    await taking
    expect(state()).toMatchObject({ step: null, preview: null })
    const [opened] = calls('imports.open') as { import: string }[]
    expect(calls('imports.close')).toContainEqual({ import: opened?.import })
  })

  it('keeps the selection when more files join, and when a sealed one is opened', async () => {
    const { state, calls } = await openImports()
    await state().take([file('a.json')])
    state().tick(['0.0'], true)
    state().tick(['0.3', '0.4'], false)
    await state().take([file('sealed.json')])
    const sent = calls('imports.open').at(-1) as { files: { name: string }[] }
    expect(sent.files.map(({ name }) => name)).toEqual(['a.json', 'sealed.json'])
    await state().unseal(1, fakeFilePassphrase)
    const { ticked } = state()
    expect(['0.0', '0.3', '0.4', '1.5'].map(key => ticked.has(key))).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  it('deselects what an earlier file turns out to contain as well', async () => {
    const { state, bridge } = await openImports()
    await state().take([file('sealed.json'), file('a.json')])
    expect(state().ticked.has('1.2')).toBe(true)
    const { preview } = state()
    const rows = preview?.rows.map(row =>
      row.key === '1.2' ? { ...row, verdict: 'known' as const } : row,
    )
    bridge.answer('imports.unseal', () => ({ import: '', ...nothing, rows: rows ?? [] }))
    await state().unseal(0, fakeFilePassphrase)
    expect(['1.2', '1.3'].map(key => state().ticked.has(key))).toEqual([false, true])
  })

  it('reports a wrong password, and waits for another', async () => {
    const { state } = await openImports()
    await state().take([file('sealed.json')])
    await expect(state().unseal(0, 'a guess')).rejects.toMatchObject({ code: 'wrong-passphrase' })
    expect(state()).toMatchObject({ step: 'preview', unsealing: null })
    expect(state().preview?.files).toMatchObject([{ state: 'sealed' }])
  })

  it('asks once for what one password opens, in this import and as more files join', async () => {
    const { state, calls } = await openImports()
    await state().take([file('sealed-a.json'), file('sealed-b.json')])
    await state().unseal(0, fakeFilePassphrase)
    expect(state().preview?.files.map(one => one.state)).toEqual(['read', 'read'])
    await state().take([file('sealed-c.json')])
    expect(state().preview?.files.map(one => one.state)).toEqual(['read', 'read', 'read'])
    state().close()
    await state().take([file('sealed-d.json')])
    expect(state().preview?.files.map(one => one.state)).toEqual(['sealed'])
    expect(calls('imports.unseal').every(({ passphrase }) => passphrase !== '')).toBe(true)
  })

  it('tries no file twice with a password that does not open it', async () => {
    const { state, bridge, calls } = await openImports()
    await state().take([file('sealed-a.json'), file('sealed-b.json'), file('sealed-c.json')])
    const { preview } = state()
    const opened = new Set<number>()
    bridge.answer('imports.unseal', ({ file: at, passphrase }) => {
      if (passphrase !== `of ${at}`) throw new AppError('wrong-passphrase', literal('Not right.'))
      opened.add(at)
      const files = (preview?.files ?? []).map((one, n) =>
        opened.has(n) ? { ...one, state: 'read' as const } : one,
      )
      return { ...nothing, import: preview?.import ?? '', files }
    })
    await state().unseal(0, 'of 0')
    await state().unseal(1, 'of 1')
    expect(
      calls('imports.unseal').map(({ file: at, passphrase }) => `${at} ${passphrase}`),
    ).toEqual(['0 of 0', '1 of 0', '2 of 0', '1 of 1', '2 of 1'])
  })

  it('tries a password that is entered while another file is tried, before it tries others', async () => {
    const { state, bridge, calls } = await openImports()
    await state().take([file('sealed-a.json'), file('sealed-b.json'), file('sealed-c.json')])
    const { preview } = state()
    const opened = new Set<number>()
    let goOn = () => {}
    bridge.answer('imports.unseal', async ({ file: at, passphrase }) => {
      if (at === 1 && passphrase === 'of 0') await new Promise<void>(resolve => (goOn = resolve))
      if (passphrase !== `of ${at}`) throw new AppError('wrong-passphrase', literal('Not right.'))
      opened.add(at)
      const files = (preview?.files ?? []).map((one, n) =>
        opened.has(n) ? { ...one, state: 'read' as const } : one,
      )
      return { ...nothing, import: preview?.import ?? '', files }
    })
    const first = state().unseal(0, 'of 0')
    await vi.waitFor(() => expect(state().unsealing).toBe(1))
    const second = state().unseal(2, 'of 2')
    goOn()
    await Promise.all([first, second])
    const tried = calls('imports.unseal').map(({ file: at, passphrase }) => `${at} ${passphrase}`)
    expect(tried).toEqual(['0 of 0', '1 of 0', '2 of 2', '1 of 2'])
    expect(state().preview?.files.map(one => one.state)).toEqual(['read', 'sealed', 'read'])
  })

  it('selects no guesses before somebody agrees', async () => {
    const { state } = await openImports()
    await state().take([file('guessed.csv'), file('a.json')])
    const ofFile = (at: number) => [...state().ticked].filter(key => key.startsWith(`${at}.`))
    expect([ofFile(0).length, ofFile(1).length]).toEqual([0, 11])
    state().agree(0)
    expect([ofFile(0).length, ofFile(1).length]).toEqual([11, 11])
    await state().take([file('b.json')])
    expect(ofFile(0)).toHaveLength(11)
  })

  it('selects neither what would change an entry nor what has another name or is in the trash', async () => {
    const { state } = await openImports()
    await state().take([file('met.json')])
    expect(['0.0', '0.1', '0.2', '0.3', '0.4', '0.5'].map(key => state().ticked.has(key))).toEqual([
      false,
      true,
      false,
      false,
      false,
      true,
    ])
  })

  it('compares the rows again, and selects what is new by then', async () => {
    const { state, bridge } = await openImports()
    await state().take([file('met.json')])
    const { preview } = state()
    const rows = (preview?.rows ?? []).map(one =>
      one.key === '0.4' ? { ...one, verdict: 'known' as const } : one,
    )
    bridge.answer('imports.preview', () => ({
      ...nothing,
      import: '',
      files: preview?.files ?? [],
      rows,
    }))
    await state().refresh()
    expect(state().preview?.rows[4]?.verdict).toBe('known')
  })

  it('finally lists what was left out, by name, and advises to keep the old app', async () => {
    const { state } = await openImports()
    await state().take([
      file('odd.json'),
      file('unknown.json'),
      file('sealed.json'),
      file('guessed.csv'),
    ])
    const applied = await state().apply()
    expect(applied.added).toHaveLength(11)
    expect(state()).toMatchObject({ step: 'done', preview: null, ticked: new Set() })
    expect(
      state().done?.leftOut.map(({ name, where }) => [
        name && sayWords(name),
        where && sayWords(where),
      ]),
    ).toEqual([
      ['Bank (bea)', 'odd.json, entry 4'],
      ['odd.json, entry 5', null],
      ['unknown.json', null],
      ['sealed.json', null],
      ['guessed.csv', null],
    ])
    state().close()
    expect(state()).toMatchObject({ step: null, done: null })
  })

  it('stops a key derivation by reading the files again, and ignores the old one', async () => {
    const { state, bridge, calls } = await openImports()
    await state().take([file('sealed.json')])
    let fail = (_: Error) => {}
    bridge.answer('imports.unseal', () => new Promise((_, reject) => (fail = reject)))
    const unsealing = state().unseal(0, 'slow')
    await vi.waitFor(() => expect(state().unsealing).toBe(0))
    const stopping = state().stopUnsealing()
    fail(new AppError('refused', words('core.imports.stopped')))
    await unsealing
    await stopping
    const opened = calls('imports.open') as { import: string }[]
    expect(opened[1]).toMatchObject({ insteadOf: opened[0]?.import })
    expect(state()).toMatchObject({ step: 'preview', unsealing: null, problem: null })
    expect(state().preview?.files).toMatchObject([{ state: 'sealed' }])
  })

  it('reads the files again as the app that the user names', async () => {
    const { state, calls } = await openImports()
    await state().take([file('unknown.json')])
    await state().chooseFormat('2fas')
    expect(calls('imports.open').at(-1)).toMatchObject({
      format: '2fas',
      files: [{ name: 'unknown.json' }],
    })
    expect(state().format).toBe('2fas')
  })

  it('adds what is selected, and can undo it while the host keeps the import', async () => {
    const { state, calls } = await openImports()
    await state().take([file('a.json')])
    state().tick(
      (state().preview?.rows ?? []).map(({ key }) => key),
      false,
    )
    state().tick(['0.2', '0.3'], true)
    const id = state().preview?.import
    const applied = await state().apply()
    expect(calls('imports.apply')).toEqual([{ import: id, keys: ['0.2', '0.3'] }])
    expect(applied.added).toHaveLength(2)
    expect(state()).toMatchObject({ step: null, preview: null })
    expect(calls('imports.close')).toEqual([])
    await applied.undo()
    expect(calls('imports.undo')).toEqual([{ import: id }])
    expect(calls('imports.close')).toEqual([{ import: id }])
  })

  it('stays as it is if adding fails', async () => {
    const { state, bridge } = await openImports()
    await state().take([file('a.json')])
    bridge.answer('imports.apply', () => {
      throw new AppError(
        'unavailable',
        words('core.vault.keychain.noAnswer', { keychain: 'GNOME Keyring' }),
      )
    })
    await expect(state().apply()).rejects.toThrow('GNOME Keyring isn’t responding.')
    expect(state()).toMatchObject({ step: 'preview' })
    expect(state().ticked.size).toBe(11)
  })

  it('forgets everything when the vault is locked', async () => {
    const { state, stores } = await openImports()
    await state().take([file('a.json')])
    await stores.session.getState().lock()
    await settle()
    expect(state()).toMatchObject({ step: null, preview: null, left: [], ticked: new Set() })
  })
})

describe('a row of an import', () => {
  const row = (part: Partial<ImportRow>): ImportRow => ({
    key: '0.0',
    file: 0,
    otp: { type: 'steam' },
    issuer: 'GitHub',
    label: 'ada',
    tags: [],
    favourite: false,
    trashed: false,
    hasNote: false,
    backupCodes: 0,
    warnings: [],
    verdict: 'new',
    existing: null,
    changes: [],
    ...part,
  })
  const met = { id: 'a', issuer: 'GitHub', label: 'ada', trashed: false }

  const thrownAway = { ...met, trashed: true }
  const changes = [{ setting: 'digits', from: '6', to: '8' } as const]

  it.each<[string, Partial<ImportRow>, string | null]>([
    ['new', {}, null],
    ['new', { existing: { ...met, label: 'bea' } }, 'Has the same secret as GitHub, bea'],
    ['fromTrash', { trashed: true }, null],
    ['known', { verdict: 'known' }, 'Listed twice, added once'],
    ['known', { verdict: 'known', existing: met }, 'Already here'],
    ['known', { verdict: 'known', trashed: true, existing: thrownAway }, 'In the trash here, too'],
    [
      'changed',
      { verdict: 'changed', existing: met, changes },
      'Already here. Select it to update yours: 8 digits instead of 6',
    ],
    [
      'elsewhere',
      { verdict: 'elsewhere', existing: { ...met, label: 'bea' } },
      'Already here as GitHub, bea. Select it to add it again',
    ],
    [
      'inTrash',
      { verdict: 'trashed', existing: thrownAway },
      'In the trash. Select it to restore it',
    ],
    [
      'inTrash',
      {
        verdict: 'trashed',
        existing: thrownAway,
        changes: [{ setting: 'digits', from: '6', to: '8' }],
      },
      'In the trash; this one has 8 digits instead of 6. Select it to restore it as it was',
    ],
    [
      'conflict',
      { verdict: 'conflict', existing: met },
      'An entry with this name has another secret: both are kept',
    ],
  ])('that is %s says what it meets', (group, part, sentence) => {
    expect(groupOf(row(part))).toBe(group)
    expect(describeMatch(row(part))).toBe(sentence)
  })

  it('describes what will happen to the selected ones, and what happened', () => {
    const ofKind = (...verdicts: ImportRow['verdict'][]) =>
      describeTaking(verdicts.map(verdict => row({ verdict })))
    expect(ofKind('new')).toBe('Add 1 entry')
    expect(ofKind('changed', 'changed')).toBe('Update 2 entries')
    expect(ofKind('elsewhere', 'conflict', 'changed', 'trashed')).toBe('Add 2, update 1, restore 1')
    expect(ofKind()).toBe('Add entries')
    expect(describeTaken({ added: 0, updated: 1, restored: 0, only: 'GitHub' })).toBe(
      'Updated GitHub',
    )
    expect(describeTaken({ added: 2, updated: 0, restored: 1 })).toBe(
      'Added 2 entries, restored 1 entry',
    )
  })
})
