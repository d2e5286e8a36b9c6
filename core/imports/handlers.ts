import type { RoomHandlers } from '../dispatch.ts'
import { nameOfFormat } from '../importers/name-of-format.ts'
import type { Imports } from './imports.ts'
import type { OpenedFiles } from './opened-files.ts'

export function createImportHandlers(
  imports: Imports,
  openedFiles: OpenedFiles,
  scan: () => Promise<string>,
): RoomHandlers<'imports'> {
  return {
    'imports.formats': async () => {
      // The readers are loaded when they are needed, because a start needn't wait for their
      // libraries.
      const { importers } = await import('../importers/registry.ts')
      return importers.map(importer => {
        const { id, extensions, sealed } = importer
        return { id, name: nameOfFormat(importer), extensions: [...extensions], sealed }
      })
    },
    'imports.open': ({ import: id, files, format, insteadOf }) =>
      imports.open(
        id,
        files.map(({ name, file }) => ({ name, bytes: Buffer.from(file, 'base64') })),
        { formatId: format, insteadOf },
      ),
    'imports.readOffered': async ({ file }) => ({ bytes: await openedFiles.read(file) }),
    'imports.addTexts': ({ import: id, texts }) => imports.addTexts(id, texts),
    'imports.scanScreens': async () => ({ import: await scan() }),
    'imports.merge': ({ import: id, other }) => imports.merge(id, other),
    'imports.unseal': ({ import: id, file, passphrase }) => imports.unseal(id, file, passphrase),
    'imports.preview': ({ import: id }) => imports.preview(id),
    'imports.apply': async ({ import: id, keys, addChanged }) => {
      const { added, updated, restored } = await imports.apply(id, keys, { addChanged })
      return {
        added: added.map(entry => entry.id),
        updated: updated.map(({ after }) => after.id),
        restored: restored.map(({ entry }) => entry.id),
      }
    },
    'imports.undo': async ({ import: id }) => ({ undone: await imports.undo(id) }),
    'imports.close': ({ import: id }) => imports.close(id),
  }
}
