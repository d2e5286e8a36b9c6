import type { PictureReader } from '../stores/picture-reader.ts'

/** A reader of pictures whose code is fetched: nobody drops one before the window is drawn. */
export function openQrReader(): PictureReader {
  const opening = import('./qr-reader.ts').then(({ createQrReader }) => createQrReader())
  return {
    readFile: async (file, name) => (await opening).readFile(file, name),
    // A reader that could not be fetched has nothing to close; whoever reads with it hears why.
    close: () =>
      void opening.then(
        reader => reader.close(),
        () => undefined,
      ),
  }
}
