/** Tells the worker what to read, and how hard to try. */
export interface PictureJob {
  readonly picture: Blob | ImageBitmap
  readonly effort: 'quick' | 'full'
}
