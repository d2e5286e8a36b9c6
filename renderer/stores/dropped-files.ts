/** Finds the files in a drop on the window, including those in folders. */

import { importLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

const maxFiles = importLimits.files

/**
 * Returns at once if the drop contains no folder, or else after walking its folders. It must be
 * called while the event is handled, because the browser provides nothing afterward. Walking throws
 * an AppError.
 */
export function droppedFiles(transfer: DataTransfer): readonly File[] | Promise<readonly File[]> {
  const items = [...transfer.items].filter(item => item.kind === 'file')
  const entries = items.map(item => item.webkitGetAsEntry())
  if (!entries.some(entry => entry?.isDirectory)) return [...transfer.files]
  return walk(entries.filter(entry => entry !== null))
}

/** Returns files in the order of their names, without hidden ones. */
async function walk(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const files: File[] = []
  const waiting = [...entries]
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    if (isFolder(entry)) waiting.unshift(...(await childrenOf(entry)))
    else if (isFile(entry)) files.push(await fileOf(entry))
    if (files.length > maxFiles) throw tooManyFiles()
  }
  return files
}

export function tooManyFiles(): AppError {
  return new AppError('too-large', words('stores.files.tooMany', { maxFiles }))
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    // The browser lists a folder in parts, and ends with an empty one.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, () => reject(unreadable(folder))),
    )
    if (part.length === 0) break
    children.push(...part.filter(({ name }) => !name.startsWith('.')))
  }
  return children.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, () => reject(unreadable(entry))))
}

const unreadable = ({ name }: FileSystemEntry) =>
  new AppError('bad-input', words('stores.unreadable', { name }))

const pictureType = /^image\/(?:png|jpeg|webp|gif|bmp|avif|svg\+xml)$/
const pictureName = /\.(png|jpe?g|webp|gif|bmp|avif|svg)$/i

/**
 * Uses the type from the system, because the content is known only when the file is read. The
 * import reads other pictures itself, or explains what to do with them.
 */
export function isPicture({ type, name }: File): boolean {
  return pictureType.test(type) || (type === '' && pictureName.test(name))
}
