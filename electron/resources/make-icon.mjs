/** `node electron/resources/make-icon.mjs` draws icon.png from icon.svg. */
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const here = name => fileURLToPath(new URL(name, import.meta.url))

// electron-builder creates the .icns, the .ico, and the smaller sizes from this one picture.
await sharp(here('icon.svg')).png({ palette: true, compressionLevel: 9 }).toFile(here('icon.png'))
