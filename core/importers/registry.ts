/** Every format that can be brought in. A format is in use once it stands here. */
import type { Importer } from './importer.ts'

export const importers: readonly Importer[] = []

export function importerOf(id: string): Importer | undefined {
  return importers.find(importer => importer.id === id)
}

/** By the file's content; null where no format is known by it. */
export function recognise(file: Uint8Array, name: string): Importer | null {
  return importers.find(importer => importer.recognises(file, name)) ?? null
}
