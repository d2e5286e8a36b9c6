import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QrFileReader } from '../../../core/qr/read-qr-file.ts'
import { openBuiltReader } from './built-reader.ts'

/** Contains zxing's black-box photos, qrcode-1 to qrcode-6: 20, 35, 42, 48, 19, and 15 pictures. */
const folder = join(import.meta.dirname, '../../../../shared/fixtures/qr/zxing')
const isThere = existsSync(folder)
if (!isThere) process.stderr.write('SKIPPED: the public QR photos are not there.\n')

/** In each set, at least this many are read today, and together never fewer than 165. */
const floors = [
  ['qrcode-1', 20, 20],
  ['qrcode-2', 32, 35],
  ['qrcode-3', 41, 42],
  ['qrcode-4', 38, 48],
  ['qrcode-5', 19, 19],
  ['qrcode-6', 15, 15],
] as const

describe.skipIf(!isThere)('the public QR photos', () => {
  let reader: QrFileReader
  const readPerSet = new Map<string, number>()

  beforeAll(async () => {
    reader = await openBuiltReader()
  })

  afterAll(() => reader.close())

  it.each(floors)(
    '%s: at least %i of %i',
    async (set, floor, count) => {
      const files = readdirSync(join(folder, set)).filter(name => name.endsWith('.png'))
      expect(files).toHaveLength(count)
      let read = 0
      for (const file of files) {
        const path = join(folder, set, file)
        const texts = await reader.readQrFile(readFileSync(path), file)
        const expected = readFileSync(path.replace('.png', '.txt'), 'utf8')
        if (texts.length === 1 && texts[0] === expected) read++
      }
      readPerSet.set(set, read)
      expect(read).toBeGreaterThanOrEqual(floor)
    },
    60_000,
  )

  it('at least 165 of the 179 together', () => {
    const total = [...readPerSet.values()].reduce((sum, read) => sum + read, 0)
    expect(total).toBeGreaterThanOrEqual(165)
  })
})
