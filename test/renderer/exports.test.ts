import { describe, expect, it } from 'vitest'
import { describeLeftOut } from '../../renderer/export/describe-format.ts'
import { createExports } from '../../renderer/stores/exports.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'
import { sampleEntries, sampleId } from './sample-entries.ts'

async function openExports() {
  const opened = await openStores({ entries: sampleEntries(12) })
  const saved: string[] = []
  const exports = createExports(opened.stores.call, name => void saved.push(name))
  const calls = (name: string) =>
    opened.bridge.calls.filter(call => call.name === name).map(call => call.input)
  exports.getState().open()
  await settle()
  return { ...opened, exports, state: () => exports.getState(), calls, saved }
}

const yes = { confirmed: true } as const

describe('exporting', () => {
  it('begins with the sealed copy of everything, and asks to confirm it', async () => {
    const { state, calls, saved } = await openExports()
    expect(state()).toMatchObject({ step: 'choosing', formatId: 'countersign', ids: null })
    expect(calls('exports.preview')).toEqual([])
    state().next()
    expect(state().step).toBe('copying')
    expect(await state().saveCopy(yes)).toBe('copy.countersign')
    expect(calls('vault.sealedCopy')).toEqual([{ confirmation: yes }])
    expect(saved).toEqual(['copy.countersign'])
  })

  it('shows what a format would contain of the chosen entries before anything is written', async () => {
    const { state, calls } = await openExports()
    state().chooseFormat('2fas')
    await settle()
    expect(state().preview).toMatchObject({ entries: 11, refused: [{ issuer: 'Yandex' }] })
    state().chooseEntries(new Set([sampleId(0)]))
    await settle()
    expect(calls('exports.preview').at(-1)).toEqual({ format: '2fas', ids: [sampleId(0)] })
    expect(state().preview).toEqual({ entries: 1, refused: [] })
  })

  it('replaces the sealed copy by a format that can contain some of the entries', async () => {
    const { state } = await openExports()
    state().chooseEntries(new Set())
    await settle()
    expect(state()).toMatchObject({ formatId: 'aegis-sealed', preview: null })
  })

  it('shows the preview of the last choice, whichever answer comes last', async () => {
    const { state, bridge } = await openExports()
    const answers: (() => void)[] = []
    bridge.answer('exports.preview', ({ format }) => {
      const entries = format === 'html' ? 12 : 1
      return new Promise(resolve => answers.push(() => resolve({ entries, refused: [] })))
    })
    state().chooseFormat('2fas')
    state().chooseFormat('html')
    await settle()
    answers[1]?.()
    answers[0]?.()
    await settle()
    expect(state().preview?.entries).toBe(12)
  })

  it.each([
    ['aegis-sealed', 'sealing'],
    ['html', 'confirming'],
    ['google-authenticator', 'confirming'],
  ])('asks before %s is written: %s', async (format, step) => {
    const { state } = await openExports()
    state().chooseFormat(format)
    await settle()
    state().next()
    expect(state().step).toBe(step)
    state().back()
    expect(state().step).toBe('choosing')
  })

  it('saves in the page, or tells where the host saved', async () => {
    const { state, bridge, calls, saved } = await openExports()
    state().chooseFormat('aegis-sealed')
    expect(await state().seal('a long password', yes)).toBe('sealed.json')
    expect(calls('exports.seal')).toEqual([
      { format: 'aegis-sealed', ids: null, passphrase: 'a long password', confirmation: yes },
    ])
    bridge.answer('exports.reveal', () => ({ name: 'a.html', file: null, savedAs: '/home/a.html' }))
    state().chooseFormat('html')
    expect(await state().reveal(yes)).toBe('/home/a.html')
    bridge.answer('exports.reveal', () => ({ name: 'a.html', file: null, savedAs: null }))
    expect(await state().reveal(yes)).toBeNull()
    expect(saved).toEqual(['sealed.json'])
  })

  it('reports why nothing was written', async () => {
    const { state, bridge, saved } = await openExports()
    bridge.answer('exports.reveal', () => {
      throw new AppError('wrong-passphrase', words('core.vault.passphrase.wrong'))
    })
    await expect(state().reveal(yes)).rejects.toThrow('That isn’t the right passphrase.')
    expect(saved).toEqual([])
  })

  it('forgets the QR codes on going back, on closing, and if it was closed meanwhile', async () => {
    const { state } = await openExports()
    await state().showSeries(yes)
    expect(state()).toMatchObject({ step: 'series' })
    expect(state().secretSvgs).toHaveLength(3)
    state().back()
    expect(state().secretSvgs).toEqual([])
    const showing = state().showSeries(yes)
    state().close()
    await showing
    expect(state()).toMatchObject({ step: null, secretSvgs: [] })
  })

  it('puts five entries into a code unless more are asked for', async () => {
    const { state, calls } = await openExports()
    await state().showSeries(yes)
    await state().showSeries(yes, 10)
    expect(calls('exports.revealQrSeries')).toMatchObject([{ perCode: 5 }, { perCode: 10 }])
  })

  it('forgets the sheet after printing, on closing, and when it was closed meanwhile', async () => {
    const { state } = await openExports()
    await state().printSheet(yes)
    expect(state().secretSheet?.entries).toHaveLength(12)
    state().forgetSheet()
    expect(state().secretSheet).toBeNull()
    await state().printSheet(yes)
    state().back()
    expect(state().secretSheet).toBeNull()
    const printing = state().printSheet(yes)
    state().close()
    await printing
    expect(state().secretSheet).toBeNull()
  })

  it('forgets everything when the vault is locked', async () => {
    const { stores } = await openExports()
    stores.exports.getState().open([sampleId(0)])
    await stores.exports.getState().showSeries(yes)
    await stores.session.getState().lock()
    await settle()
    expect(stores.exports.getState()).toMatchObject({ step: null, ids: null, secretSvgs: [] })
  })
})

describe('what a format leaves out', () => {
  it.each([
    [[], ''],
    [['notes'], 'Leaves out notes.'],
    [['tags', 'notes', 'backup-codes'], 'Leaves out tags, notes, and backup codes.'],
  ] as const)('%j is said as %j', (parts, sentence) => {
    expect(describeLeftOut(parts)).toBe(sentence)
  })
})
