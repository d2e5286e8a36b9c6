import { describe, expect, it } from 'vitest'
import { tickNewCandidates } from '../../renderer/stores/tick-candidates.ts'
import { AppError } from '../../shared/errors.ts'
import type { Candidate } from '../../shared/models.ts'
import { sayWords } from '../../shared/wording/say.ts'
import { literal } from '../literal.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'
import { sampleEntries, sampleId } from './sample-entries.ts'

const known = 'otpauth://totp/GitHub:ada@example.com?secret=AAAABBBBCCCCDDDD'
const fresh = 'otpauth://totp/Dropbox:ada?secret=AAAABBBBCCCCDDDD'

const png = (name: string) => new File(['not looked at'], name, { type: 'image/png' })

async function openAdding() {
  const opened = await openStores({ entries: sampleEntries(3) })
  const { adding } = opened.stores
  return { ...opened, adding, state: () => adding.getState() }
}

describe('adding', () => {
  it('ticks what is new and leaves what is there already', async () => {
    const { state } = await openAdding()
    await state().takeTexts([`${known}\n${fresh}`])
    expect(state().mode).toBe('review')
    expect([...state().ticked]).toEqual(['1.0'])
    expect(state().inspection?.candidates[0]?.meets?.issuer).toBe('GitHub')
  })

  it('joins what comes later to the same batch', async () => {
    const { state, bridge } = await openAdding()
    await state().takeTexts([fresh])
    await state().takeTexts([known])
    const batches = bridge.calls
      .filter(call => call.name === 'entries.inspect')
      .map(call => (call.input as { batch: string | null }).batch)
    expect(batches).toEqual([null, state().inspection?.batch])
  })

  it('reads several pictures and text files in order and says which held nothing', async () => {
    const { state, pictures, bridge } = await openAdding()
    pictures.set('a.png', [fresh])
    pictures.set('b.png', new AppError('bad-input', literal('b.png is damaged.')))
    const list = new File([known], 'list.txt', { type: 'text/plain' })
    await state().readFiles([png('a.png'), png('b.png'), png('c.png'), list])
    const inspect = bridge.calls.find(call => call.name === 'entries.inspect')
    expect(inspect?.input).toEqual({ texts: [fresh, known], batch: null })
    expect(state().remarks).toEqual(['b.png is damaged.', 'No QR code was found in c.png.'])
    expect(state().reading).toBeNull()
  })

  it('never says what a failure that is a bug was about', async () => {
    const { state, pictures } = await openAdding()
    pictures.set('a.png', new Error('secret=AAAA'))
    await state().readFiles([png('a.png')])
    expect(state().remarks).toEqual(['a.png can’t be read.'])
  })

  it('reads on with the first pictures when more are dropped meanwhile', async () => {
    const { state, pictures, bridge } = await openAdding()
    pictures.set('a.png', [fresh])
    pictures.set('b.png', [known])
    const reading = state().readFiles([png('a.png')])
    await state().readFiles([png('b.png')])
    await reading
    const inspected = bridge.calls.filter(call => call.name === 'entries.inspect')
    expect(inspected.map(call => call.input)).toEqual([{ texts: [fresh, known], batch: null }])
    await state().readFiles([png('b.png')])
    expect(bridge.calls.at(-1)?.input).toMatchObject({ texts: [known] })
  })

  it('stops reading when told to, and drops what comes after', async () => {
    const { state, pictures } = await openAdding()
    pictures.set('a.png', [fresh])
    const reading = state().readFiles([png('a.png'), png('b.png')])
    expect(state().reading).toEqual({ name: 'a.png', done: 0, of: 2 })
    state().cancelReading()
    await reading
    expect(state().inspection).toBeNull()
    expect(state().mode).toBe('sources')
  })

  it('adds what is ticked, and closes', async () => {
    const { state, bridge } = await openAdding()
    await state().takeTexts([`${known}\n${fresh}`])
    state().tick('0.0', true)
    state().tick('1.0', false)
    const { batch } = state().inspection ?? {}
    await state().confirm()
    const sent = bridge.calls.find(call => call.name === 'entries.addInspected')?.input
    expect(sent).toEqual({ batch, keys: ['0.0'] })
    expect(state().mode).toBeNull()
    expect(state().inspection).toBeNull()
  })

  it('takes back what it did by the batch', async () => {
    const { state, bridge } = await openAdding()
    await state().takeTexts([fresh])
    const { batch } = state().inspection ?? {}
    const { undo } = await state().confirm()
    await undo()
    expect(bridge.calls.at(-1)).toMatchObject({ name: 'entries.undoInspected', input: { batch } })
  })

  it('says last what was left out, and to keep the old app', async () => {
    const { state, bridge } = await openAdding()
    await state().takeTexts([fresh])
    const { inspection } = state()
    if (!inspection) throw new Error('Nothing was looked at.')
    const refused = {
      index: 1,
      kind: 'refused',
      says: literal('entry 2: The secret is empty.'),
    } as const
    bridge.answer('entries.inspect', () => ({
      ...inspection,
      findings: [refused, { index: 2, kind: 'web-link', says: literal('A web link.') }],
      parts: [{ have: 2, of: 3 }],
    }))
    await state().takeTexts([fresh])
    await state().confirm()
    expect(state().mode).toBe('done')
    expect(state().done?.leftOut.map(({ reason }) => sayWords(reason))).toEqual([
      'entry 2: The secret is empty.',
      'Only 2 of 3 parts of the transfer were read.',
    ])
  })

  it('stays open with everything in it when adding fails', async () => {
    const { state, bridge } = await openAdding()
    await state().takeTexts([fresh])
    bridge.answer('entries.addInspected', () => {
      throw new AppError('unavailable', literal('The keychain does not answer.'))
    })
    await expect(state().confirm()).rejects.toThrow('The keychain does not answer.')
    expect(state().inspection?.candidates).toHaveLength(1)
  })

  it('opens with a batch that the system handed over', async () => {
    const { state, bridge } = await openAdding()
    const batch = sampleId(99)
    bridge.answer('entries.inspection', () => ({
      batch,
      candidates: [],
      parts: [{ have: 1, of: 3 }],
      findings: [],
    }))
    bridge.emit({ name: 'entries.offered', payload: { batch } })
    await settle()
    expect(state().mode).toBe('review')
    expect(state().inspection?.batch).toBe(batch)
  })

  it('stays closed when the vault locks before an offered batch was looked at', async () => {
    const { state, bridge, stores } = await openAdding()
    const offered = state().takeOffered(sampleId(99))
    await stores.session.getState().lock()
    bridge.answer('entries.inspection', () => {
      throw new AppError('locked', literal('The vault is locked.'))
    })
    await offered
    expect(state()).toMatchObject({ mode: null, inspection: null, problem: null })
  })

  it('says in a sentence why texts cannot be looked at', async () => {
    const { state, bridge } = await openAdding()
    bridge.answer('entries.inspect', () => {
      throw new AppError('too-large', literal('At most 1024 texts can be looked at together.'))
    })
    await state().takeTexts([fresh])
    expect(state().problem).toBe('At most 1024 texts can be looked at together.')
  })
})

describe('tickNewCandidates', () => {
  const candidate = (key: string, duplicate = false): Candidate => ({
    key,
    otp: { type: 'steam' },
    issuer: key,
    label: '',
    warnings: [],
    verdict: duplicate ? 'known' : 'new',
    meets: duplicate ? { id: sampleId(1), issuer: key, label: '', trashed: false } : null,
    changes: [],
  })

  it('leaves the user’s choice as it was and ticks only what is new and not there already', () => {
    const [unticked, chosen, added, double] = [
      candidate('a'),
      candidate('b', true),
      candidate('c'),
      candidate('d', true),
    ]
    const ticked = tickNewCandidates(
      new Set(['b']),
      [unticked, chosen],
      [unticked, chosen, added, double],
    )
    expect([...ticked]).toEqual(['b', 'c'])
  })
})
