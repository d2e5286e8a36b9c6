import type { Pixels } from '../../shared/qr/pixels.ts'
import { softTimeoutMs } from '../../shared/qr/worker-line.ts'

/** Returns the texts of all QR codes in all pictures, without duplicates. */
export async function readCodes(pictures: readonly Pixels[]): Promise<string[]> {
  // Most imports are files and need no decoder.
  const [{ loadEngines }, { readSymbols }] = await Promise.all([
    import('../qr/engines.ts'),
    import('../../shared/qr/read-symbols.ts'),
  ])
  const engines = await loadEngines()
  const texts = new Set<string>()
  for (const picture of pictures) {
    const startedAt = performance.now()
    const isTimeUp = () => performance.now() - startedAt > softTimeoutMs
    for (const text of await readSymbols(picture, engines, { isTimeUp })) texts.add(text)
  }
  return [...texts]
}
