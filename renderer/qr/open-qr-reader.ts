import type { PictureReader } from '../stores/picture-reader.ts'

/**
 * Returns a picture reader whose code is loaded later, because nobody drops a picture before the
 * window is drawn.
 */
export function openQrReader(): PictureReader {
  const opening = import('./qr-reader.ts').then(({ createQrReader }) => createQrReader())
  return {
    readFile: async (file, name) => (await opening).readFile(file, name),
    // A reader that could not be loaded has nothing to close. Its read calls report the reason.
    close: () =>
      void opening.then(
        reader => reader.close(),
        () => undefined,
      ),
  }
}
