/** What adding needs of the QR room. */
export interface PictureReader {
  /** All QR texts of a picture; empty where there is none. */
  readFile(file: Blob, name: string): Promise<string[]>
  close(): void
}

export type OpenPictureReader = () => PictureReader

/** A list of setup texts, as other authenticators export them, rather than a picture. */
export function isTextFile(file: File): boolean {
  return file.type.startsWith('text/') || /\.txt$/i.test(file.name)
}
