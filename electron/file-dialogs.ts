import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { writeAtomically } from '../core/vault/atomic-file.ts'

/** Asks where to save, and writes there with mode 0600. Null if the user chose no place. */
export async function saveFileFrom(
  window: BrowserWindow | null,
  name: string,
  take: () => Uint8Array,
): Promise<string | null> {
  const options = {
    defaultPath: join(app.getPath('documents'), name),
    properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
  }
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  if (canceled || !filePath) return null
  await writeAtomically(filePath, take())
  return filePath
}

/** Null if the user chose none. */
export async function pickFolderFrom(window: BrowserWindow | null): Promise<string | null> {
  const options = { properties: ['openDirectory' as const, 'createDirectory' as const] }
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  return canceled ? null : (filePaths[0] ?? null)
}
