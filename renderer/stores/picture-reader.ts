/** Imports need no more than this of the QR room. */
export interface PictureReader {
  /** All QR texts of a picture; empty if there is none. */
  readFile(file: Blob, name: string): Promise<string[]>
  close(): void
}

export type OpenPictureReader = () => PictureReader
