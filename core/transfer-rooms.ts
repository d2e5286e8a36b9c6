/** Loads together the methods for files: imports, exports, and backups. */
import type { EventMessage } from '../shared/contract.ts'
import { transferMethods } from '../shared/transfer-contract.ts'
import type { OpenedFile } from '../shared/transfer-models.ts'
import { createBackupList } from './backups/backup-list.ts'
import type { Backups } from './backups/backups.ts'
import { createBackupHandlers } from './backups/handlers.ts'
import type { Room } from './dispatch.ts'
import { createExportHandlers, type ExportHandlerParts } from './exporters/handlers.ts'
import { createImportHandlers } from './imports/handlers.ts'
import { createImports, type ImportsParts } from './imports/imports.ts'
import { createOpenedFiles } from './imports/opened-files.ts'
import { scanScreens } from './imports/scan-screens.ts'

export interface TransferRoomsParts extends ExportHandlerParts, Omit<ImportsParts, 'onProgress'> {
  readonly backups: Backups
  readonly emit: (message: EventMessage) => void
}

export interface TransferRooms extends Room<'imports' | 'exports' | 'backups'> {
  /** Begins an import with texts that nobody pasted, and returns its id. */
  addTexts(texts: readonly string[]): Promise<string>
  lookAtFiles(paths: readonly string[]): Promise<OpenedFile[]>
  /** Begins an import with what is on the screens, and returns its id. See scan-screens.ts. */
  scanScreens(): Promise<string>
  /** Ends every import, so that nothing waits for a file any more. */
  clear(): void
}

export function openTransferRooms(parts: TransferRoomsParts): TransferRooms {
  const imports = createImports({
    ...parts,
    onProgress: payload => parts.emit({ name: 'imports.progressed', payload }),
  })

  const openedFiles = createOpenedFiles(parts.vault)
  const scan = () => scanScreens({ ...parts, imports })

  const list = createBackupList(parts.vault, () => parts.backups.folders())

  return {
    methods: transferMethods,
    handlers: {
      ...createImportHandlers(imports, openedFiles, scan),
      ...createExportHandlers(parts),
      ...createBackupHandlers({ ...parts, list }),
    },
    addTexts: async texts => (await imports.addTexts(null, texts)).import,
    lookAtFiles: paths => openedFiles.look(paths),
    scanScreens: scan,
    clear: () => imports.clear(),
  }
}
