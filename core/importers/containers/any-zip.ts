/**
 * Reads a zip file of anything that other readers know: exports, pictures, and zip files of them.
 */

import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { describeUnknown } from '../../imports/unknown-file.ts'
import type { Imported, Importer } from '../importer.ts'
import { baseName, peekZip } from '../syntax/zip.ts'
import { openZip } from '../syntax/zipped.ts'
import { type InnerFile, readInnerFiles } from './inner-files.ts'

/** Skips files that systems add, and what office programs pack, whose text is read alone. */
const isHidden = (name: string) => /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)
const ofOffice = /^(?:\[Content_Types\]\.xml$|_rels\/|mimetype$|META-INF\/)/
const ofDocument = /^(?:word\/(?:document\.xml$|media\/)|content\.xml$|Pictures\/|media\/)/
const ofSheet = /^(?:xl|ppt)\//

/** `importers` read its contents. */
export function anyZipOf(importers: readonly Importer[]): Importer {
  return {
    id: 'any-zip',
    name: words('core.importFormats.anyZip'),
    extensions: ['zip', 'docx', 'odt'],
    sealed: 'sometimes',
    recognises: file => wantedOf(file).size > 0,
    open(file) {
      const wanted = wantedOf(file)
      return openZip(
        file,
        name => wanted.has(name),
        async files => {
          const inner = [...files].map(([name, bytes]) => toInner(name, bytes, file))
          return readZip(file, inner, importers)
        },
      )
    },
  }
}

function wantedOf(file: Uint8Array): ReadonlySet<string> {
  const names = (peekZip(file) ?? []).map(({ name }) => name)
  if (names.some(name => ofSheet.test(name))) return new Set()
  const isDocument = names.some(name => ofOffice.test(name))
  const isSheet = isDocument && !names.some(name => ofDocument.test(name))
  if (isSheet) return new Set()
  return new Set(names.filter(name => (isDocument ? ofDocument.test(name) : !isHidden(name))))
}

function toInner(name: string, bytes: Uint8Array, zip: Uint8Array): InnerFile {
  const isDocument = (peekZip(zip) ?? []).some(member => ofOffice.test(member.name))
  return { name: baseName(name), bytes, isQuiet: isDocument }
}

async function readZip(
  file: Uint8Array,
  inner: readonly InnerFile[],
  importers: readonly Importer[],
): Promise<Imported> {
  const read = await readInnerFiles(inner, importers)
  const isNothing = read.entries.length === 0 && (!read.isKnown || read.skipped.length === 0)
  if (isNothing) throw new AppError('bad-input', describeUnknown(file, ''))
  return read
}
