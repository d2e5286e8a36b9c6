import type { Input, MethodName, Output } from '../../shared/contract.ts'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { AppError } from '../../shared/errors.ts'
import type { Match } from '../../shared/match-models.ts'
import type { ExportFormat, ImportFile, ImportRow } from '../../shared/transfer-models.ts'
import { words } from '../../shared/wording/words.ts'
import { readFakeTexts } from './fake-texts.ts'
import { sampleEntries, sampleId } from './sample-entries.ts'

type Room = Extract<MethodName, `imports.${string}` | `exports.${string}`>
type Handlers = { [M in Room]: (input: Input<M>) => Output<M> }

export const fakeFilePassphrase = 'test'

const importFormats = [
  { id: 'aegis', name: 'Aegis', extensions: ['json'], sealed: 'sometimes' },
  { id: '2fas', name: '2FAS', extensions: ['2fas'], sealed: 'sometimes' },
  { id: 'ente-auth', name: 'Ente Auth', extensions: ['txt'], sealed: 'sometimes' },
  { id: 'raivo-zip', name: 'Raivo', extensions: ['zip'], sealed: 'always' },
  { id: 'otpauth-list', name: 'List of setup links', extensions: ['txt'], sealed: 'never' },
] as const

export const fakeExportFormats: readonly ExportFormat[] = [
  format('aegis-sealed', 'Aegis, with a password', 'json', true, []),
  format('aegis', 'Aegis', 'json', false, []),
  format('2fas', '2FAS', '2fas', false, ['favourites', 'second-tags', 'notes', 'backup-codes']),
  format('google-authenticator', 'Google Authenticator', 'txt', false, ['tags', 'notes']),
  format('html', 'A sheet to print', 'html', false, []),
]

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h2v2h-2zM5 1h2v2h-2z"/></svg>'

/** Draws one white pixel. */
const fakePng =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='

/**
 * A file's name determines its contents: 'sealed', 'unknown', 'empty', 'many', 'odd', 'guessed',
 * 'met', 'here', or the usual ones.
 */
export function createFakeTransfer(entries: () => readonly EntrySummary[]): Handlers {
  const imports = new Map<string, Input<'imports.open'>['files']>()
  const texts = new Map<string, readonly string[]>()
  const open = new Map<string, Set<number>>()

  function preview(id: string) {
    const files = imports.get(id) ?? (texts.has(id) ? [] : null)
    if (!files) throw new AppError('not-found', words('core.imports.over'))
    const unsealed = open.get(id) ?? new Set()
    const { rows, findings, parts } = readFakeTexts(texts.get(id) ?? [], entries())
    return {
      import: id,
      files: files.map(({ name }, at) => toFile(name, unsealed.has(at))),
      rows: [
        ...rows,
        ...files.flatMap(({ name }, at) =>
          toFile(name, unsealed.has(at)).state === 'read' ? rowsOf(name, at, entries()) : [],
        ),
      ],
      findings,
      parts,
    }
  }

  return {
    'imports.formats': () =>
      importFormats.map(one => ({
        ...one,
        name: words('core.importFormats.product', { name: one.name }),
        extensions: [...one.extensions],
      })),
    'imports.open': ({ import: id, files, insteadOf = '' }) => {
      const before = imports.get(insteadOf)?.filter((_, at) => open.get(insteadOf)?.has(at)) ?? []
      const wasOpened = ({ name }: { name: string }) => before.some(one => one.name === name)
      imports.set(id, files)
      texts.set(id, texts.get(insteadOf) ?? [])
      open.set(id, new Set(files.flatMap((file, at) => (wasOpened(file) ? [at] : []))))
      return preview(id)
    },
    'imports.readOffered': () => ({ bytes: '' }),
    'imports.addTexts': ({ import: id, texts: more }) => {
      const own = id ?? crypto.randomUUID()
      texts.set(own, [...(texts.get(own) ?? []), ...more])
      return preview(own)
    },
    'imports.scanScreens': () => {
      throw new AppError('not-found', words('core.screens.noCode'))
    },
    'imports.merge': ({ import: id, other }) => {
      texts.set(id, [...(texts.get(id) ?? []), ...(texts.get(other) ?? [])])
      return preview(id)
    },
    'imports.unseal': ({ import: id, file, passphrase }) => {
      if (passphrase !== fakeFilePassphrase) {
        throw new AppError('wrong-passphrase', words('core.importFiles.wrongPassword'))
      }
      open.get(id)?.add(file)
      return preview(id)
    },
    'imports.preview': ({ import: id }) => preview(id),
    'imports.apply': ({ keys }) => ({
      added: keys.map((_, at) => sampleId(1000 + at)),
      updated: [],
      restored: [],
    }),
    'imports.undo': () => ({ undone: 0 }),
    'imports.close'({ import: id }) {
      imports.delete(id)
      texts.delete(id)
    },
    'exports.formats': () => [...fakeExportFormats],
    'exports.preview': ({ format, ids }) => {
      const chosen = entries().filter(({ id }) => ids === null || ids.includes(id))
      const refused = chosen.filter(
        ({ otp }) => format !== 'html' && !format.startsWith('aegis') && otp.type === 'yandex',
      )
      return {
        entries: chosen.length - refused.length,
        refused: refused.map(({ issuer, label }) => {
          return {
            issuer,
            label,
            reason: words('core.exporters.noType', { format: 'Aegis', type: 'yandex' }),
          }
        }),
      }
    },
    'exports.seal': () => ({ name: 'sealed.json', file: 'e30=', savedAs: null }),
    'exports.reveal': () => ({ name: 'plain.json', file: 'e30=', savedAs: null }),
    'exports.revealQrSeries': () => ({ svgs: [svg, svg, svg] }),
    'exports.revealSheet': () => ({
      title: words('core.exporters.sheet.title', { day: 'November 20, 2026' }),
      entries: entries().map(({ issuer, label }) => {
        return { name: issuer, lines: [label, 'Key: NOT A REAL SECRET'], qrPng: fakePng }
      }),
    }),
  }
}

const quoted = (name: string) => ({
  all: [words('core.importGuesses.quoted', { name })],
  as: 'and' as const,
})
const guessedTable = words('core.importGuesses.table', { count: 1, columns: quoted('2fa') })
const guessedColumns = words('core.importGuesses.otherColumns', {
  columns: {
    all: [words('core.importGuesses.columnsFor', { columns: quoted('site'), meaning: 'name' })],
    as: 'and',
  },
})

function toFile(name: string, isOpen: boolean): ImportFile {
  const aegis = { id: 'aegis', name: words('core.importFormats.product', { name: 'Aegis' }) }
  if (name.startsWith('sealed') && !isOpen) {
    return { name, format: aegis, state: 'sealed', reason: null, guesses: [], skipped: [] }
  }
  if (name.startsWith('unknown')) {
    const reason = words('core.unknownFiles.text')
    return { name, format: null, state: 'refused', reason, guesses: [], skipped: [] }
  }
  const skipped = name.startsWith('odd')
    ? [
        {
          where: words('core.importPlaces.entry', { number: 4 }),
          reason: words('core.setupCodes.digits'),
          name: 'Bank (bea)',
        },
        {
          where: words('core.importPlaces.entry', { number: 5 }),
          reason: words('core.setupCodes.secretEmpty'),
        },
      ]
    : []
  const guesses = name.startsWith('guessed') ? [guessedTable, guessedColumns] : []
  return { name, format: aegis, state: 'read', reason: null, guesses, skipped }
}

function rowsOf(name: string, file: number, entries: readonly EntrySummary[]): ImportRow[] {
  const [first, second] = entries
  const count = name.startsWith('many') ? 20_000 : name.startsWith('empty') ? 0 : 12
  return sampleEntries(count).map(({ issuer, label, otp, tags }, at): ImportRow => {
    const met = matchOf(name, at, [first, second])
    return {
      key: `${file}.${at}`,
      file,
      otp,
      issuer,
      label,
      tags,
      favourite: at === 2,
      trashed: at === 5,
      hasNote: at === 2,
      backupCodes: at === 2 ? 10 : 0,
      warnings: at === 7 ? [words('core.setupCodes.secretShort', { bits: 40 })] : [],
      ...met,
    }
  })
}

const nothing: Match = { verdict: 'new', existing: null, changes: [] }

function matchOf(name: string, at: number, entries: readonly (EntrySummary | undefined)[]): Match {
  const entry = at === 0 ? entries[0] : entries[1]
  if (!entry) return nothing
  const { id, issuer, label } = entry
  const existing = { id, issuer, label, trashed: false }
  if (name.startsWith('known')) return { ...nothing, verdict: 'known', existing }
  if (at === 0) return { ...nothing, verdict: 'known', existing }
  const isHere = name.startsWith('here')
  if (at === 1 && !isHere) return { ...nothing, verdict: 'conflict', existing }
  if (!isHere && !name.startsWith('met')) return nothing
  if (at === 2) {
    const changes = [{ setting: 'digits', from: '6', to: '8' } as const]
    return { verdict: 'changed', existing, changes }
  }
  if (at === 3) return { ...nothing, verdict: 'elsewhere', existing }
  if (at === 4) return { ...nothing, verdict: 'trashed', existing: { ...existing, trashed: true } }
  return isHere ? { ...nothing, verdict: 'known', existing } : nothing
}

function format(
  id: string,
  name: string,
  extension: string,
  isSealed: boolean,
  leavesOut: ExportFormat['leavesOut'],
): ExportFormat {
  return { id, name, extension, isSealed, leavesOut }
}
