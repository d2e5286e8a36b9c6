/** Here is what the worker is asked to read, and how hard it tries. */
export interface PictureJob {
  readonly picture: Blob | ImageBitmap
  readonly effort: 'quick' | 'full'
}
