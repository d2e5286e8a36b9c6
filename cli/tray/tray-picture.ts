import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A square picture in the panels' format: four bytes per pixel, opacity first. */
export interface Picture {
  readonly size: number
  readonly argb: Buffer
}

/** The build puts it next to the program. See scripts/package/tray-icons.mjs. */
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
