/** Reads the entries of a KeePass document, which an XML export is and a KDBX file contains. */

import { AppError } from '../../../../shared/errors.ts'
import { errorsAbout } from '../../../../shared/otpauth.ts'
import { words } from '../../../../shared/wording/words.ts'
import type { Imported } from '../../importer.ts'
import { readRows, withExtras } from '../../rows/rows.ts'
import { childrenOf, textOf, type XmlElement } from '../../syntax/xml.ts'
import { codeKinds, codesOfOwn, keePassNames, type Strings } from './keepass-otp.ts'

/** Skips earlier versions of entries, and everything that has nothing to do with codes. */
export const keePassForgets = ['History', 'Times', 'AutoType', 'CustomData', 'Binaries']

interface Row {
  readonly strings: Strings
  readonly tags: readonly string[]
  readonly trashed: boolean
}

interface Folder {
  readonly path: readonly string[]
  readonly trashed: boolean
  readonly binUuid: string
}

/**
 * Returns the entries with codes. Those without, and earlier versions of entries, don't count.
 * Throws `bad-input` and `too-large`.
 */
export function readKeePassEntries(file: XmlElement): Imported {
  const [meta] = childrenOf(file, 'Meta')
  const [root] = childrenOf(file, 'Root')
  if (file.name !== 'KeePassFile' || !meta || !root) {
    throw new AppError('bad-input', words('core.importFiles.notKeePass'))
  }
  const hasBin = textOf(meta, 'RecycleBinEnabled').trim().toLowerCase() !== 'false'
  const binUuid = hasBin ? textOf(meta, 'RecycleBinUUID').trim() : ''
  const rows = childrenOf(root, 'Group').flatMap(group =>
    rowsOf(group, { path: [], trashed: false, binUuid }),
  )
  const candidates = rows.flatMap((row, at) =>
    [...codeKinds, ...codesOfOwn(row.strings)].map(readCode => ({ row, readCode, at })),
  )
  return readRows(
    candidates,
    ({ row, readCode }) => {
      const { issuer, label } = keePassNames(row.strings)
      const entry = errorsAbout(issuer, label, () => readCode(row.strings))
      if (entry === null) return null
      const note = row.strings.get('Notes') ?? ''
      const website = row.strings.get('URL') ?? ''
      return withExtras(entry, { tags: row.tags, note, trashed: row.trashed, website })
    },
    index => words('core.importPlaces.entry', { number: (candidates[index]?.at ?? 0) + 1 }),
  )
}

/** `folder` is the path of the group. The outermost group is the database itself. */
function rowsOf(group: XmlElement, folder: Folder): Row[] {
  const trashed =
    folder.trashed || (folder.binUuid !== '' && textOf(group, 'UUID').trim() === folder.binUuid)
  const tag = trashed ? '' : folder.path.join('/')
  return group.children.flatMap(child => {
    if (child.name === 'Group') {
      const path = [...folder.path, textOf(child, 'Name').trim()]
      return rowsOf(child, { ...folder, trashed, path })
    }
    if (child.name !== 'Entry') return []
    const tags = [tag, ...textOf(child, 'Tags').split(/[;,]/)]
    return [{ strings: stringsOf(child), tags, trashed }]
  })
}

function stringsOf(entry: XmlElement): Strings {
  return new Map(
    childrenOf(entry, 'String').map(string => [textOf(string, 'Key'), textOf(string, 'Value')]),
  )
}
