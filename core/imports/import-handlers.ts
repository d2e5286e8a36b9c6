import type { RoomHandlers } from '../dispatch.ts'
import type { Imports } from './imports.ts'

export function createImportHandlers(imports: Imports): RoomHandlers<'imports'> {
  return {
    'imports.formats': async () => {
      // Loaded when it is asked for: the readers bring libraries that a start need not wait for.
      const { importers } = await import('../importers/registry.ts')
      return importers.map(({ id, name, extensions, sealed }) => {
        return { id, name, extensions: [...extensions], sealed }
      })
    },
    'imports.open': ({ import: id, files, format }) =>
      imports.open(
        id,
        files.map(({ name, file }) => ({ name, bytes: Buffer.from(file, 'base64') })),
        format,
      ),
    'imports.unseal': ({ import: id, file, passphrase }) => imports.unseal(id, file, passphrase),
    'imports.apply': async ({ import: id, keys }) => ({ added: await imports.apply(id, keys) }),
    'imports.undo': async ({ import: id }) => ({ removed: await imports.undo(id) }),
    'imports.close': ({ import: id }) => imports.close(id),
  }
}
