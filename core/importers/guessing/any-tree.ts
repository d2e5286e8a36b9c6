/** Reads any program's JSON, XML, or YAML that contains one-time secrets or setup links. */

import { AppError } from '../../../shared/errors.ts'
import { isMigrationText } from '../../../shared/migration.ts'
import { type Words, words } from '../../../shared/wording/words.ts'
import { looksLikeSecret } from '../clues/likely-secret.ts'
import type { Imported, Importer } from '../importer.ts'
import { readRows } from '../rows/rows.ts'
import { readLinks } from '../setup-codes/setup-links.ts'
import type { Branch } from '../syntax/branch.ts'
import { peekText, readText } from '../syntax/text.ts'
import { parseTree } from '../syntax/tree.ts'
import { type FoundCode, findCodes } from './find-codes.ts'
import { readGuessed, type Said } from './guessed-row.ts'
import { quoted } from './quoted.ts'

const known = new WeakMap<Uint8Array, readonly FoundCode[]>()

export const anyTree: Importer = {
  id: 'any-data',
  name: words('core.importFormats.anyTree'),
  extensions: ['json', 'jsonl', 'xml', 'yaml', 'yml', 'txt'],
  sealed: 'never',
  recognises: file => peekCodes(file).length > 0,
  open(file, _beside, name = '') {
    readText(file)
    const codes = peekCodes(file)
    if (codes.length === 0) {
      throw new AppError('bad-input', words('core.importFiles.nothingFound'))
    }
    return { sealed: false, read: async () => readCodes(codes, stemOf(name)) }
  },
}

/** Never throws. */
function peekCodes(file: Uint8Array): readonly FoundCode[] {
  let codes = known.get(file)
  if (codes === undefined) {
    const text = peekText(file) ?? ''
    const tree = isSecretAlone(text) ? null : parseTree(text)
    codes = isSecretAlone(text) ? [{ code: text.trim(), name: '', said: [] }] : findIn(tree)
    known.set(file, codes)
  }
  return codes
}

const findIn = (tree: Branch | null) => (tree === null ? [] : findCodes(tree))

/** Recognizes the secret that a website shows next to its QR code, saved by itself. */
function isSecretAlone(text: string): boolean {
  return text.length < 300 && looksLikeSecret(text)
}

/** If a file contains only a secret, its name is the only hint whose it is. */
const stemOf = (fileName: string) => fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,5}$/, '')

function readCodes(codes: readonly FoundCode[], fileName: string): Imported {
  const migrations = codes.filter(({ code }) => isMigrationText(code))
  const others = codes.filter(({ code }) => !isMigrationText(code))
  const linked = readLinks(
    migrations.map(({ code }, i) => ({
      text: code,
      where: words('core.importPlaces.link', { number: i + 1 }),
    })),
  )
  const byFile: readonly Said[] = [{ meaning: 'name', name: '', value: fileName }]
  const isAlone = codes.length === 1 && codes.every(({ name }) => name === '')
  const imported = readRows(others, ({ code, said }) =>
    readGuessed(code, isAlone && said.length === 0 ? byFile : said),
  )
  return {
    ...linked,
    entries: [...imported.entries, ...linked.entries],
    skipped: [...imported.skipped, ...linked.skipped],
    guesses: guessesOf(codes),
  }
}

/** More names than these wouldn't help. */
const namesToTell = 5

function guessesOf(codes: readonly FoundCode[]): Words[] {
  const names = [...new Set(codes.map(({ name }) => name))].filter(name => name !== '')
  if (names.length === 0) return [words('core.importGuesses.dataWithoutNames')]
  const told = names.slice(0, namesToTell).map(quoted)
  if (names.length > namesToTell) told.push(words('core.importGuesses.others'))
  return [words('core.importGuesses.data', { names: { all: told, as: 'and' } })]
}
