/**
 * Reads files that disks, networks, and editors have damaged: flipped bits, cut ends, extra bytes.
 */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { importerOf, recognise } from '../../../core/importers/registry.ts'
import { AppError } from '../../../shared/errors.ts'
import { repetitions, seed } from '../../repetitions.ts'
import { fewFiles, type Target } from './few-files.ts'
import type { Format, Written } from './format.ts'
import { formats, rowsFor, writtenFormats } from './formats.ts'
import { leaksOf, messagesOf } from './leaks.ts'
import { openFile } from './open-file.ts'
import { secretsOf } from './row.ts'

/** All formats share these. */
const runs = repetitions(1_000, 20_000)
/** Each attempt derives a key that is slow by design, or decodes pictures. */
const slowIds = [
  ...['html-export', 'open-authenticator', 'otpclient', 'steamguard-cli'],
  ...['pdf', 'qr-text'],
]
const isSlow = ({ id }: Pick<Format, 'id'>) => slowIds.includes(id)
const slowRuns = repetitions(2, 25)
const slowFormats = formats.filter(isSlow).length
const quickFormats = formats.length - slowFormats + fewFiles.length
const quickRuns = Math.ceil((runs - slowFormats * slowRuns) / quickFormats)
const longestMs = 5_000

let files: ReadonlyMap<Format, Written>

beforeAll(async () => {
  files = await writtenFormats()
})

type Damage =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }

/** Places are fractions of the file's length, so that they fit every file. */
const place = fc.double({ min: 0, max: 1, noNaN: true })
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('flip'), at: place, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut'), at: place, length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({
    kind: fc.constant('insert'),
    at: place,
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc
        .constantFrom('0', '99', '-', '"', '{', '[', '<', '&', '\n', '%')
        .map(text => Buffer.from(text)),
    ),
  }),
) as fc.Arbitrary<Damage>

function apply(file: Uint8Array, harm: Damage): Buffer {
  const at = Math.floor(harm.at * Math.max(0, file.length - 1))
  switch (harm.kind) {
    case 'flip': {
      const copy = Buffer.from(file)
      copy[at] = (copy[at] ?? 0) ^ (1 << harm.bit)
      return copy
    }
    case 'cut':
      return Buffer.concat([file.subarray(0, at), file.subarray(at + harm.length)])
    case 'insert':
      return Buffer.concat([file.subarray(0, at), harm.bytes, file.subarray(at)])
  }
}

/** Returns everything readable in the results. */
async function textOf(target: Target, file: Buffer): Promise<string> {
  try {
    recognise(file, target.fileName)
    const importer = importerOf(target.id)
    if (!importer) throw new Error(`There is no importer ${target.id}.`)
    return messagesOf(await openFile(importer, file, target))
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}

async function standsDamage(target: Target, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async harms => {
      const file = harms.reduce<Buffer>(apply, target.file)
      const before = process.cpuUsage()
      const told = await textOf(target, file)
      expect(leaksOf(told, target.secrets)).toEqual([])
      expect(told).not.toContain(target.passphrase ?? 'no passphrase')
      const { user, system } = process.cpuUsage(before)
      expect((user + system) / 1000).toBeLessThan(longestMs)
    }),
    { numRuns, seed },
  )
}

describe('corrupted files', () => {
  it.each(formats)('$title: no crash, no hang, no secret in a message', async format => {
    const written = files.get(format) as Written
    const target = { ...format, ...written, secrets: secretsOf(rowsFor(format)) }
    await standsDamage(target, isSlow(format) ? slowRuns : quickRuns)
  })

  it.each(fewFiles)('$title: no crash, no hang, no secret in a message', target =>
    standsDamage(target, isSlow(target) ? slowRuns : quickRuns),
  )
})
