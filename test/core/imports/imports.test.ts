import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { createImports, type Imports } from '../../../core/imports/imports.ts'
import type { EndableReading } from '../../../core/imports/process-reading.ts'
import { createReading } from '../../../core/imports/reading.ts'
import type { Vault } from '../../../core/vault/vault.ts'
import { AppError } from '../../../shared/errors.ts'
import { makeBench, makeEntry } from '../vault/vault-bench.ts'

const now = 1_760_000_000_000
const secrets = ['JBSWY3DPEHPK3PXP', 'GEZDGNBVGY3TQOJQ', 'MFRGGZDFMZTWQ2LK']
const [first = '', second = '', third = ''] = secrets

let vault: Vault
let imports: Imports
let ended: number
const told: unknown[] = []

const text = (content: string) => new TextEncoder().encode(content)
const link = (name: string, secret: string) => `otpauth://totp/${name}?secret=${secret}\n`

beforeEach(async () => {
  const bench = await makeBench()
  vault = await bench.start()
  await vault.create('keychain', null)
  told.length = 0
  ended = 0
  const startReading = (): EndableReading => ({ ...createReading(), end: () => void ended++ })
  imports = createImports({
    vault,
    startReading,
    stamp: () => ({ id: randomUUID(), now }),
    onProgress: progress => told.push(progress),
  })
})

async function open(content: string, name = 'list.txt') {
  const id = randomUUID()
  return imports.open(id, [{ name, bytes: text(content) }], null)
}

function names() {
  return vault.document().entries.map(({ issuer, label }) => `${issuer}:${label}`)
}

describe('an import', () => {
  it('refuses what no app writes, an empty file and an unknown id', async () => {
    const { files, rows } = await imports.open(
      randomUUID(),
      [
        { name: 'letter.txt', bytes: text('Dear Sir or Madam') },
        { name: 'nothing.json', bytes: text('') },
      ],
      null,
    )
    expect(rows).toEqual([])
    expect(files.map(({ state, message }) => [state, message])).toEqual([
      ['refused', 'No app that Countersign knows writes such a file.'],
      ['refused', 'The file is empty.'],
    ])
    await expect(imports.apply(randomUUID(), ['0.0'])).rejects.toThrow(AppError)
  })

  it('tells new ones, duplicates and conflicts apart', async () => {
    await vault.change(draft => {
      draft.entries.push({ ...makeEntry('ada', first), issuer: 'GitHub' })
      draft.trash.push({ entry: makeEntry('thrown away', second), trashedAt: now })
    })
    const { rows } = await open(
      [
        link('Elsewhere:new-name', first),
        link('github:Ada', third),
        link('Old:one', second),
        link('Fresh:one', 'KRSXG5CTMVRXEZLU'),
        link('Fresh:again', 'KRSXG5CTMVRXEZLU'),
      ].join(''),
    )
    expect(rows.map(({ label, verdict, meets }) => [label, verdict, meets?.label ?? null])).toEqual(
      [
        ['new-name', 'duplicate', 'ada'],
        ['Ada', 'conflict', 'ada'],
        ['one', 'duplicate', 'thrown away'],
        ['one', 'new', null],
        ['again', 'duplicate', null],
      ],
    )
    expect(rows[2]?.meets?.trashed).toBe(true)
  })

  it('adds the chosen rows in one save, and takes them out again', async () => {
    const { import: id, rows } = await open(link('A:one', first) + link('B:two', second))
    let saves = 0
    vault.onChange(what => {
      if (what === 'document') saves++
    })
    expect(await imports.apply(id, [rows[1]?.key ?? ''])).toBe(1)
    expect(saves).toBe(1)
    expect(names()).toEqual(['B:two'])
    expect(await imports.undo(id)).toBe(1)
    expect(names()).toEqual([])
  })

  it('leaves what was changed since the import when it is undone', async () => {
    const { import: id, rows } = await open(link('A:one', first) + link('B:two', second))
    await imports.apply(
      id,
      rows.map(({ key }) => key),
    )
    await vault.change(draft => {
      if (draft.entries[0]) draft.entries[0].note = 'mine'
    })
    expect(await imports.undo(id)).toBe(1)
    expect(names()).toEqual(['A:one'])
  })

  it('adds nothing where one of the chosen rows is unknown', async () => {
    const { import: id, rows } = await open(link('A:one', first))
    await expect(imports.apply(id, [rows[0]?.key ?? '', '9.9'])).rejects.toThrow('not in the files')
    expect(names()).toEqual([])
  })

  it('is over when it is closed, and all are when the vault locks', async () => {
    const { import: one } = await open(link('A:one', first))
    await open(link('B:two', second))
    imports.close(one)
    expect(ended).toBe(1)
    await expect(imports.undo(one)).rejects.toThrow('over')
    imports.clear()
    expect(ended).toBe(2)
  })

  it('brings along what the other app knew, its name for the icon too', async () => {
    const otp = {
      secret: first,
      issuer: 'GitHub',
      label: 'ada',
      type: 'TOTP',
      thumbnail: 'Octocat',
    }
    const { import: id } = await open(JSON.stringify([{ ...otp, tags: ['Work'] }]), 'andotp.json')
    await imports.apply(id, ['0.0', '0.0'])
    expect(vault.document().entries).toMatchObject([{ tags: ['Work'], icon: 'Octocat' }])
  })

  it('takes backup codes out of the note that an export put them into', async () => {
    const note = 'mine\\n\\nBackup codes:\\n- AAAA-1111\\n- BBBB-2222'
    const json = `{"version":1,"header":{"slots":null,"params":null},"db":{"version":2,"entries":[
      {"type":"totp","name":"ada","issuer":"GitHub","note":"${note}","favorite":true,"icon":null,
       "info":{"secret":"${first}","algo":"SHA1","digits":6,"period":30}}]}}`
    const { import: id, rows } = await open(json, 'aegis.json')
    expect(rows).toMatchObject([{ backupCodes: 2, hasNote: true, favourite: true }])
    await imports.apply(id, ['0.0'])
    const [entry] = vault.document().entries
    expect(entry?.note).toBe('mine')
    expect(entry?.pinned).toBe(true)
    expect(entry?.backupCodes.map(({ code, state }) => [code, state])).toEqual([
      ['AAAA-1111', 'unused'],
      ['BBBB-2222', 'unused'],
    ])
  })
})
