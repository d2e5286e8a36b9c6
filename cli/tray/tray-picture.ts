import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A square picture as panels read it: four bytes a pixel, opacity first. */
export interface Picture {
  readonly size: number
  readonly argb: Buffer
}

/** The build draws it beside the program: see scripts/package/tray-icons.mjs. */
const fileName = 'tray.argb'

/** Empty if the program was not built. */
export function readTrayPictures(folder: string): readonly Picture[] {
  try {
    const argb = readFileSync(join(folder, fileName))
    return [{ size: Math.sqrt(argb.length / 4), argb }]
  } catch {
    return []
  }
}
