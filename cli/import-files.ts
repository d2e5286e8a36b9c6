import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { SourceFile } from '../core/imports/read-file.ts'
import { importLimits } from '../shared/ceilings.ts'
import { AppError } from '../shared/errors.ts'
import { words } from '../shared/wording/words.ts'
import { readInputFile } from './sources.ts'

/** Returns the files, including those in folders and their subfolders, without hidden ones. */
export async function readImportFiles(paths: readonly string[]): Promise<SourceFile[]> {
  const found = (await Promise.all(paths.map(filesOf))).flat()
  if (found.length > importLimits.files) {
    throw new AppError(
      'too-large',
      words('cli.importing.tooManyFiles', { most: importLimits.files }),
    )
  }
  const given: SourceFile[] = []
  for (const file of found) {
    given.push({ name: path.basename(file), bytes: await readInputFile(file) })
  }
  return given
}

async function filesOf(file: string): Promise<string[]> {
  const isFolder = await stat(file).then(
    found => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return [file]
  const names = (await readdir(file)).filter(name => !name.startsWith('.')).sort()
  return (await Promise.all(names.map(name => filesOf(path.join(file, name))))).flat()
}
