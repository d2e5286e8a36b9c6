/** Declares what imports need of the QR reader. */
export interface PictureReader {
  /** Returns all QR texts in a picture; empty if there are none. */
  readFile(file: Blob, name: string): Promise<string[]>
  close(): void
}

export type OpenPictureReader = () => PictureReader
