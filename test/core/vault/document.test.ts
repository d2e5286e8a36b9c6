import { describe, expect, it } from 'vitest'
import { emptyDocument, type StoredEntry } from '../../../core/vault/document.ts'
import { formatDocument, keepUnchanged, parseDocument } from '../../../core/vault/document-json.ts'
import { defaultVaultSettings } from '../../../shared/default-settings.ts'
import { expectRefusal, makeEntry } from './vault-bench.ts'

const stored = (change: Record<string, unknown>) =>
  JSON.stringify({ ...JSON.parse(formatDocument(emptyDocument('KEY'))), ...change })

describe('refused', () => {
  it.each([
    ['no JSON', '{"secret":"JBSWY3DP', 'damaged'],
    ['no object', '[]', 'damaged'],
    ['no version', stored({ version: undefined }), 'damaged'],
    ['a version of zero', stored({ version: 0 }), 'damaged'],
    ['a newer version', stored({ version: 3, entries: 'another shape' }), 'too-new'],
    ['entries that are no list', stored({ entries: {} }), 'damaged'],
    ['no recovery key', stored({ recovery: {} }), 'damaged'],
  ] as const)('%s', async (_, json, code) => {
    await expectRefusal(() => parseDocument(json), code)
  })

  it('without quoting its contents', () => {
    expect(() => parseDocument('{"secret":"JBSWY3DP')).not.toThrow(/JBSWY3DP/)
  })
})

it('comes back as it was', () => {
  const document = emptyDocument('KEY')
  document.entries.push(makeEntry('one'), makeEntry('two'))
  document.trash.push({ entry: makeEntry('gone'), trashedAt: 5 })
  document.connections.push({ url: 'https://example.org' })
  expect(parseDocument(formatDocument(document))).toEqual(document)
})

it('quarantines invalid entries verbatim, and keeps the others', () => {
  const good = makeEntry('good')
  const bad = [
    { ...makeEntry('bad secret'), secret: 'jbsw y3dp' },
    { ...makeEntry('bad type'), otp: { type: 'future', answer: 42 } },
    { ...makeEntry('same id'), id: good.id },
    null,
    'text',
  ]
  const badTrash = { entry: bad[0], trashedAt: 'yesterday' }
  const document = parseDocument(
    stored({ entries: [bad[0], good, ...bad.slice(1)], trash: [badTrash] }),
  )
  expect(document.entries).toEqual([good])
  expect(document.trash).toEqual([])
  expect(document.quarantine).toEqual([...bad, badTrash])
  expect(parseDocument(formatDocument(document))).toEqual(document)
})

it('restores from the quarantine what it can read by now', () => {
  const entry = makeEntry('readable again')
  const document = parseDocument(stored({ quarantine: ['text', entry] }))
  expect(document.entries).toEqual([entry])
  expect(document.quarantine).toEqual(['text'])
})

it.each([true, false])(
  'reads the single setting for sleep, screen, and users as %s for each',
  on => {
    const settings = { lockOnSuspend: on }
    expect(parseDocument(stored({ settings })).settings).toMatchObject({
      lockOnSuspend: on,
      lockOnScreenLock: on,
      lockOnUserSwitch: on,
      lockWhenHidden: false,
      systemIdleLockMinutes: null,
    })
    const own = { lockOnSuspend: on, lockOnScreenLock: !on, lockOnUserSwitch: !on }
    expect(parseDocument(stored({ settings: own })).settings).toMatchObject(own)
  },
)

it('keeps top-level fields and settings that it does not know', () => {
  const document = parseDocument(
    stored({
      folders: ['work'],
      settings: { theme: 'dark', hideCodes: 'yes', density: 'compact' },
    }),
  )
  expect(document.settings).toEqual({ ...defaultVaultSettings, theme: 'dark', density: 'compact' })
  expect(JSON.parse(formatDocument(document))).toMatchObject({
    folders: ['work'],
    settings: { theme: 'dark', density: 'compact' },
  })
})

it("isn't confused by a field with the name of its own store for unknown fields", () => {
  const document = parseDocument(stored({ unknownFields: { entries: [] } }))
  document.entries.push(makeEntry('one'))
  const again = parseDocument(formatDocument(document))
  expect(again.entries).toHaveLength(1)
  expect(again.unknownFields).toEqual({ unknownFields: { entries: [] } })
})

describe('a change', () => {
  const before = parseDocument(formatDocument({ ...emptyDocument('KEY'), entries: two() }))

  it('keeps the objects of unchanged entries, wherever they moved', () => {
    const draft = structuredClone(before)
    draft.entries.reverse()
    draft.entries[0] = { ...(draft.entries[0] as StoredEntry), note: 'new' }
    expect(keepUnchanged(draft, before)).toBe(true)
    expect(draft.entries.map(entry => before.entries.indexOf(entry))).toEqual([-1, 0])
    expect(keepUnchanged(structuredClone(before), before)).toBe(false)
  })

  it('is refused with the invalid place if a reader would refuse it, at every save', () => {
    const draft = structuredClone(before)
    draft.entries[1] = { ...(draft.entries[1] as StoredEntry), secret: 'not base32' }
    keepUnchanged(draft, before)
    for (const save of [draft, structuredClone(draft)]) {
      expect(() => formatDocument(save)).toThrow(
        /^The document cannot be saved: entries\.1\.secret$/,
      )
    }
  })
})

function two(): StoredEntry[] {
  return [makeEntry('one'), makeEntry('two')]
}

describe('sync', () => {
  it('leaves no trace in a vault on one computer, and keeps older programs away from one on several', () => {
    const document = emptyDocument('KEY')
    expect(JSON.parse(formatDocument(document))).toMatchObject({ version: 1 })
    expect(formatDocument(document)).not.toContain('sync')
    const synced = formatDocument({ ...document, sync: { group: '0123456789abcdef' } })
    expect(JSON.parse(synced)).toMatchObject({ version: 2, sync: { group: '0123456789abcdef' } })
    expect(parseDocument(synced).sync).toEqual({ group: '0123456789abcdef' })
  })
})
