import { describe, expect, it } from 'vitest'
import { steam } from '../../../../../core/importers/formats/steam/steam.ts'
import { steamDesktop } from '../../../../../core/importers/formats/steam/steam-desktop.ts'
import { recognise } from '../../../../../core/importers/registry.ts'
import { createReading } from '../../../../../core/imports/reading.ts'
import { formats } from '../../formats.ts'
import { jsonFile, labelsOf, openFile } from '../../open-file.ts'
import { imported, type Row, rows } from '../../row.ts'
import { writeOldSteam } from '../../writers/steam.ts'

const row = rows.find(({ type }) => type === 'steam') as Row
const other = { ...row, label: 'alyx', backupCodes: [] }
const passphrase = 'steam phrase'

async function sealedFolder() {
  const format = formats.find(({ id }) => id === 'steam-desktop')
  const { file, beside = new Map() } = (await format?.write([row, other])) ?? {}
  if (!file) throw new Error('There is no such format.')
  return { file, beside: new Map(beside) }
}

describe('Steam', () => {
  it('reads the old app’s file and an unsealed maFile, with the revocation code', async () => {
    const { file } = writeOldSteam(row)
    expect(recognise(file, '76561198000000000.maFile')?.id).toBe('steam')
    const { entries } = await openFile(steam, file)
    expect(entries).toEqual([{ ...imported(row), warnings: [] }])
  })

  it('skips an account without a secret', async () => {
    const accounts = {
      a: { account_name: 'gordon' },
      b: JSON.parse(String(writeOldSteam(row).file)),
    }
    const { entries, skipped } = await openFile(steam, jsonFile({ accounts }))
    expect(entries).toHaveLength(1)
    expect(skipped).toMatchObject(
      [{ where: 'entry 1', reason: /shared_secret/ }].map(one => ({
        ...one,
        reason: expect.stringMatching(one.reason),
      })),
    )
  })
})

describe('Steam Desktop Authenticator', () => {
  it('says that encrypted files need the manifest next to them', async () => {
    const { file, beside } = await sealedFolder()
    const [maFile = Buffer.alloc(0)] = beside.values()
    expect(recognise(maFile, '7656.maFile')?.id).toBe('steam-desktop')
    expect(() => steamDesktop.open(maFile)).toThrow(/together with manifest.json/)
    expect(() => steamDesktop.open(file)).toThrow(/Choose the folder/)
  })

  it('names the files that it reads beside the manifest', async () => {
    const { file, beside } = await sealedFolder()
    expect(steamDesktop.companions?.(file)).toEqual([...beside.keys()])
    const [maFile = Buffer.alloc(0)] = beside.values()
    expect(steamDesktop.companions?.(maFile)).toEqual([])
  })

  it('reads a folder of plain files by its manifest, which is no entry of its own', async () => {
    for (const id of ['steam-desktop', 'steamguard-cli']) {
      const folder = formats.find(format => format.id === id && format.passphrase === undefined)
      const { file, beside = new Map() } = (await folder?.write([row, other])) ?? {}
      if (!file) throw new Error('There is no such format.')
      const files = [...beside].map(([name, bytes]) => ({ name, bytes }))
      const reading = createReading()
      const read = await reading.open(
        [{ name: 'manifest.json', bytes: file }, ...files],
        null,
        () => {},
      )
      const entries = read.flatMap(one => (one.state === 'read' ? one.imported.entries : []))
      expect(read.map(({ state }) => state)).toEqual(['read', 'read', 'read'])
      expect(entries.map(({ label }) => label)).toEqual([row.label, other.label])
    }
  })

  it('reads the files that are there and names those that are not, or are of another password', async () => {
    const { file, beside } = await sealedFolder()
    const stranger = await sealedFolder()
    beside.delete('7657.maFile')
    const alone = await openFile(steamDesktop, file, { passphrase, beside })
    expect(labelsOf(alone)).toEqual(['gordon'])
    expect(alone.skipped).toEqual([
      { where: 'entry 2', reason: 'Its maFile isn’t in the same folder as manifest.json.' },
    ])
    beside.set('7657.maFile', stranger.beside.get('7657.maFile') ?? Buffer.alloc(0))
    const mixed = await openFile(steamDesktop, file, { passphrase, beside })
    expect(labelsOf(mixed)).toEqual(['gordon'])
    expect(mixed.skipped).toMatchObject([{ where: 'entry 2' }])
  })
})
