import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Exporter } from '../../../core/exporters/exporter.ts'
import { linksOf } from '../../../core/exporters/google-migration.ts'
import { exporterOf, exporters } from '../../../core/exporters/registry.ts'
import type { ImportedEntry } from '../../../core/importers/importer.ts'
import { recognise } from '../../../core/importers/registry.ts'
import type { StoredEntry } from '../../../core/vault/document.ts'
import { splitBackupCodes } from '../../../shared/backup-note.ts'
import { formatBase32 } from '../../../shared/base32.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { openAegis } from './open-aegis.ts'
import { sampleEntries } from './sample.ts'

const passphrase = 'correct horse'

function write(exporter: Exporter, entries: readonly StoredEntry[]): Promise<Uint8Array> {
  const sealing = exporter.isSealed ? passphrase : null
  const now = Date.UTC(2026, 0, 2)
  return exporter.write(entries, {
    passphrase: sealing,
    random: randomBytes,
    newId: randomUUID,
    now,
  })
}

async function readBack(exporter: Exporter, file: Uint8Array) {
  const importer = recognise(file, `export.${exporter.extension}`)
  if (!importer) throw new Error(`Nothing recognises what ${exporter.id} writes.`)
  const opened = importer.open(file)
  const imported = await (opened.sealed ? opened.unseal(passphrase) : opened.read())
  return { importerId: importer.id, ...imported }
}

/** Returns what must remain of an entry: everything but what the format says that it leaves out. */
function expected(entry: StoredEntry, { leavesOut }: Exporter) {
  const left = new Set(leavesOut)
  const unused = entry.backupCodes.filter(({ state }) => state === 'unused')
  const tags = left.has('second-tags') ? entry.tags.slice(0, 1) : entry.tags
  return {
    otp: entry.otp,
    secret: entry.secret,
    pin: left.has('pins') ? null : entry.pin,
    issuer: entry.issuer,
    label: entry.label,
    tags: left.has('tags') ? [] : tags,
    favourite: left.has('favourites') ? false : entry.pinned,
    note: left.has('notes') ? '' : entry.note,
    backupCodes: left.has('backup-codes') ? [] : unused.map(({ code }) => code),
  }
}

function found(entry: ImportedEntry) {
  const { note, codes } = splitBackupCodes(entry.note)
  return {
    otp: entry.otp,
    secret: formatBase32(entry.secret),
    pin: entry.pin,
    issuer: entry.issuer,
    label: entry.label,
    tags: [...entry.tags],
    favourite: entry.favourite,
    note,
    backupCodes: [...entry.backupCodes, ...codes],
  }
}

/** The sheet is for people, so only its QR codes are read. */
const seenOnly: Record<string, Exporter['leavesOut']> = {
  html: ['favourites', 'tags', 'notes', 'backup-codes', 'pins'],
}

describe.each(exporters)('$id', exporter => {
  const held = sampleEntries().filter(entry => exporter.refuses(entry) === null)

  it("writes the same entries that the format's importer reads", async () => {
    const { entries, skipped } = await readBack(exporter, await write(exporter, held))
    const left = seenOnly[exporter.id] ?? exporter.leavesOut
    expect(skipped).toEqual([])
    expect(entries.map(found)).toEqual(
      held.map(entry => expected(entry, { ...exporter, leavesOut: left })),
    )
  })

  it('says why it cannot hold an entry, without any of its values', () => {
    for (const entry of sampleEntries()) {
      const reason = exporter.refuses(entry)
      if (reason === null) continue
      const sentence = sayWords(reason)
      expect(sentence).toMatch(/^[A-Z0-9].*\.$/)
      expect(sentence).not.toContain(entry.secret)
    }
  })

  it('shows no secret where it is sealed', async () => {
    const text = Buffer.from(await write(exporter, held)).toString('latin1')
    const shown = held.some(({ secret }) => text.includes(secret))
    if (exporter.isSealed) expect(shown).toBe(false)
  })
})

it.each(exporters.filter(({ id }) => id !== 'html').map(one => [one.id, one] as const))(
  'keeps colons in names: %s',
  async (_, exporter) => {
    const [sample] = sampleEntries()
    if (!sample) throw new Error('There is no sample.')
    const names = [
      { issuer: '', label: ':::!!!' },
      { issuer: '', label: 'ada: at work' },
      { issuer: 'Acme', label: ':ada' },
    ]
    const file = await write(
      exporter,
      names.map((name, at) => ({ ...sample, ...name, id: `${at}` })),
    )
    const { entries } = await readBack(exporter, file)
    expect(entries.map(({ issuer, label }) => ({ issuer, label }))).toEqual(names)
  },
)

describe('html', () => {
  it('writes thousands of entries in seconds, and leaves room for other work', async () => {
    const [one] = sampleEntries(1)
    const entries = Array.from({ length: 3000 }, (_, at) => ({
      ...(one as StoredEntry),
      label: `${at}`,
    }))
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
    }, 1)
    const before = process.cpuUsage()
    const file = await write(exporterOf('html'), entries)
    const { user } = process.cpuUsage(before)
    clearInterval(counting)
    expect(Buffer.from(file).toString('utf8').match(/<img /g)).toHaveLength(3000)
    expect(turns).toBeGreaterThan(10)
    // The limit is generous, in microseconds of computing. With the library's pictures, it took 20
    // s.
    expect(user).toBeLessThan(5_000_000)
  })
})

describe('aegis-sealed', () => {
  it("opens following only the format's description", async () => {
    const entries = sampleEntries().filter(entry => exporterOf('aegis').refuses(entry) === null)
    const file = await write(exporterOf('aegis-sealed'), entries)
    const content = openAegis(file, passphrase)
    expect(content.version).toBe(3)
    expect(content.entries).toHaveLength(entries.length)
    expect(content.entries[0]).toMatchObject({
      type: 'totp',
      issuer: 'GitHub',
      name: 'ada@example.com',
      info: { secret: entries[0]?.secret, algo: 'SHA1', digits: 6, period: 30 },
    })
    // Every secret is Base32, even those of Mobile-OTP.
    expect(content.entries.map(({ info }: { info: { secret: string } }) => info.secret)).toEqual(
      entries.map(({ secret }) => secret),
    )
    expect(() => openAegis(file, 'another')).toThrow()
  })
})

describe('google-authenticator', () => {
  it('puts at most five entries into a part, or ten, and numbers the parts', async () => {
    const one = sampleEntries(1)[0] as StoredEntry
    const entries = Array.from({ length: 23 }, () => one)
    const file = await write(exporterOf('google-authenticator'), entries)
    const lines = Buffer.from(file).toString('utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    expect(linksOf(entries, randomBytes, 10)).toHaveLength(3)
    for (const line of lines) expect(line).toMatch(/^otpauth-migration:\/\/offline\?data=/)
  })
})
