import { describe, expect, it } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { sayWords } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { literal } from '../literal.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'
import { sampleEntries, sampleId } from './sample-entries.ts'

const known = 'otpauth://totp/GitHub:ada@example.com?secret=AAAABBBBCCCCDDDD'
const fresh = 'otpauth://totp/Dropbox:ada?secret=AAAABBBBCCCCDDDD'

const png = (name: string) => new File(['not looked at'], name, { type: 'image/png' })

async function openAdding() {
  const opened = await openStores({ entries: sampleEntries(3) })
  const { imports } = opened.stores
  return { ...opened, state: () => imports.getState() }
}

describe('adding', () => {
  it('selects what is new, and not what already exists', async () => {
    const { state } = await openAdding()
    await state().takeTexts([`${known}\n${fresh}`])
    expect(state().step).toBe('preview')
    expect([...state().ticked]).toEqual(['text.1.0'])
    expect(state().preview?.rows[0]?.existing?.issuer).toBe('GitHub')
  })

  it('adds later input to the same import', async () => {
    const { state, bridge } = await openAdding()
    await state().takeTexts([fresh])
    await state().takeTexts([known])
    const imports = bridge.calls
      .filter(call => call.name === 'imports.addTexts')
      .map(call => (call.input as { import: string | null }).import)
    expect(imports).toEqual([null, state().preview?.import])
  })

  it('reads several pictures in order, and reports those without a code', async () => {
    const { state, pictures, bridge } = await openAdding()
    pictures.set('a.png', [fresh])
    pictures.set('b.png', new AppError('bad-input', literal('b.png is damaged.')))
    pictures.set('d.png', [known])
    await state().take([png('a.png'), png('b.png'), png('c.png'), png('d.png')])
    const inspect = bridge.calls.find(call => call.name === 'imports.addTexts')
    expect(inspect?.input).toEqual({ texts: [fresh, known], import: null })
    expect(state().unread).toEqual(['b.png is damaged.', 'c.png has no readable QR code.'])
    expect(state().reading).toBeNull()
  })

  it('adds what the system passes on to what is shown', async () => {
    const { state, bridge } = await openAdding()
    await state().takeTexts([known])
    const { import: id } = state().preview ?? {}
    const reply = await bridge.call('imports.addTexts', { import: null, texts: [fresh] })
    const offered = reply.ok ? reply.value.import : ''
    bridge.emit({ name: 'imports.offered', payload: { import: offered } })
    await settle()
    expect(state().preview).toMatchObject({ import: id, rows: [{}, { issuer: 'Dropbox' }] })
  })

  it('never shows details of a failure that is a bug', async () => {
    const { state, pictures } = await openAdding()
    pictures.set('a.png', new Error('secret=AAAA'))
    await state().take([png('a.png')])
    expect(state().unread).toEqual(['a.png can’t be read.'])
  })

  it('continues reading the first pictures when more are dropped meanwhile', async () => {
    const { state, pictures, bridge } = await openAdding()
    pictures.set('a.png', [fresh])
    pictures.set('b.png', [known])
    const reading = state().take([png('a.png')])
    await state().take([png('b.png')])
    await reading
    const inspected = bridge.calls.filter(call => call.name === 'imports.addTexts')
    expect(inspected.map(call => call.input)).toEqual([{ texts: [fresh, known], import: null }])
    await state().take([png('b.png')])
    expect(bridge.calls.at(-1)?.input).toMatchObject({ texts: [known] })
  })

  it('stops reading when told to, and drops what comes after', async () => {
    const { state, pictures } = await openAdding()
    pictures.set('a.png', [fresh])
    const reading = state().take([png('a.png'), png('b.png')])
    expect(state().reading).toEqual({ name: 'a.png', at: 0, of: 2 })
    state().stopReading()
    await reading
    expect(state().preview).toBeNull()
    expect(state().step).toBe('sources')
  })

  it('adds what is selected, and closes', async () => {
    const { state, bridge } = await openAdding()
    await state().takeTexts([`${known}\n${fresh}`])
    state().tick(['text.0.0'], true)
    state().tick(['text.1.0'], false)
    const { import: id } = state().preview ?? {}
    await state().apply()
    const sent = bridge.calls.find(call => call.name === 'imports.apply')?.input
    expect(sent).toEqual({ import: id, keys: ['text.0.0'] })
    expect(state().step).toBeNull()
    expect(state().preview).toBeNull()
  })

  it('undoes what it did, by the import', async () => {
    const { state, bridge } = await openAdding()
    await state().takeTexts([fresh])
    const { import: id } = state().preview ?? {}
    const { undo } = await state().apply()
    await undo()
    const undone = bridge.calls.find(call => call.name === 'imports.undo')
    expect(undone?.input).toEqual({ import: id })
  })

  it('finally lists what was left out, and advises to keep the old app', async () => {
    const { state, bridge } = await openAdding()
    await state().takeTexts([fresh])
    const { preview } = state()
    if (!preview) throw new Error('Nothing was looked at.')
    const refused = {
      index: 1,
      kind: 'refused',
      says: words('core.importPlaces.reasonAt', {
        place: words('core.importPlaces.entry', { number: 2 }),
        reason: words('core.setupCodes.secretEmpty'),
      }),
    } as const
    bridge.answer('imports.addTexts', () => ({
      ...preview,
      findings: [
        refused,
        { index: 2, kind: 'web-link', says: words('core.setupCodes.finding.webLink') },
      ],
      parts: [{ have: 2, of: 3 }],
    }))
    await state().takeTexts([fresh])
    await state().apply()
    expect(state().step).toBe('done')
    expect(state().done?.leftOut.map(({ reason }) => sayWords(reason))).toEqual([
      'entry 2: The secret is empty.',
      'Only 2 of 3 parts of the transfer were read.',
    ])
  })

  it('stays open with everything in it when adding fails', async () => {
    const { state, bridge } = await openAdding()
    await state().takeTexts([fresh])
    bridge.answer('imports.apply', () => {
      throw new AppError(
        'unavailable',
        words('core.vault.keychain.noAnswer', { keychain: 'GNOME Keyring' }),
      )
    })
    await expect(state().apply()).rejects.toThrow('GNOME Keyring isn’t responding.')
    expect(state().preview?.rows).toHaveLength(1)
  })

  it('opens with what the system passed on', async () => {
    const { state, bridge } = await openAdding()
    const id = sampleId(99)
    bridge.answer('imports.preview', () => ({
      import: id,
      files: [],
      rows: [],
      parts: [{ have: 1, of: 3 }],
      findings: [],
    }))
    bridge.emit({ name: 'imports.offered', payload: { import: id } })
    await settle()
    expect(state().step).toBe('preview')
    expect(state().preview?.import).toBe(id)
  })

  it('stays closed if the vault locks before what the system passed on was read', async () => {
    const { state, bridge, stores } = await openAdding()
    const offered = state().takeOffered(sampleId(99))
    await stores.session.getState().lock()
    bridge.answer('imports.preview', () => {
      throw new AppError('locked', words('core.vault.locked'))
    })
    await offered
    expect(state()).toMatchObject({ step: null, preview: null, problem: null })
  })

  it('says in a sentence why texts cannot be looked at', async () => {
    const { state, bridge } = await openAdding()
    bridge.answer('imports.addTexts', () => {
      throw new AppError('too-large', words('core.imports.tooManyTexts', { keptTexts: 1024 }))
    })
    await state().takeTexts([fresh])
    expect(state().problem).toBe('At most 1,024 texts can be read together.')
  })
})
