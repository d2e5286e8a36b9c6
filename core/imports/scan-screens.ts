import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Host } from '../host/host.ts'
import type { Vault } from '../vault/vault.ts'
import type { Imports } from './imports.ts'
import type { StartReading } from './process-reading.ts'

export interface ScanScreensParts {
  readonly vault: Vault
  readonly host: Host
  readonly startReading: StartReading
  readonly imports: Pick<Imports, 'addTexts'>
}

/**
 * Takes a picture of every display, reads all QR codes in them in a process of its own, and drops
 * the pictures, which no page ever gets. Returns the id of an import with the contents of the
 * codes. Throws `not-found` if there is no code, and `refused` if capturing isn't allowed.
 */
export async function scanScreens(parts: ScanScreensParts): Promise<string> {
  const { vault, host, startReading, imports } = parts
  if (!host.scan.capture) throw new AppError('refused', words('core.screens.pageCaptures'))
  const pictures = await vault.untilLocked(host.scan.capture())
  const reading = startReading()
  try {
    const texts = await vault.untilLocked(reading.codes(pictures))
    if (texts.length === 0) throw new AppError('not-found', words('core.screens.noCode'))
    return (await imports.addTexts(null, texts)).import
  } finally {
    reading.end()
  }
}
