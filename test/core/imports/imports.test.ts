import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { createImports, type Imports } from '../../../core/imports/imports.ts'
import type { EndableReading } from '../../../core/imports/process-reading.ts'
import { createReading, type Reading } from '../../../core/imports/reading.ts'
import type { Vault } from '../../../core/vault/vault.ts'
import { AppError } from '../../../shared/errors.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
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
  const startReading = (): EndableReading => {
    return {
      ...withSealed(createReading()),
      codes: async () => [],
      end: () => void ended++,
    }
  }
  imports = createImports({
    vault,
    startReading,
    stamp: () => ({ id: randomUUID(), now }),
    onProgress: progress => told.push(progress),
  })
})

/** A file with this name counts as sealed, whatever it contains. */
function withSealed(reading: Reading): Reading {
  const format = { id: 'aegis', name: words('core.importFormats.product', { name: 'Aegis' }) }
  return {
    async open(files, formatId, onFile) {
      const read = await reading.open(files, formatId, onFile)
      return read.map((file, at) =>
        files[at]?.name === 'sealed.json' ? { state: 'sealed', format } : file,
      )
    },
    async unseal() {
      const bytes = text(link('Sealed:one', second))
      const [file] = await createReading().open([{ name: 'list.txt', bytes }], null, () => {})
      if (file?.state !== 'read') throw new Error('The list was not read.')
      return { ...file, format }
    },
  }
}

async function open(content: string, name = 'list.txt') {
  const id = randomUUID()
  return imports.open(id, [{ name, bytes: text(content) }], { formatId: null })
}

async function apply(id: string, keys: readonly string[], addChanged = false) {
  return imports.apply(id, keys, { addChanged })
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
      { formatId: null },
    )
    expect(rows).toEqual([])
    expect(files.map(({ state, reason }) => [state, reason && sayWords(reason)])).toEqual([
      ['refused', expect.stringMatching(/^This text contains no setup link/)],
      ['refused', 'This file is empty.'],
    ])
    await expect(apply(randomUUID(), ['0.0'])).rejects.toThrow(AppError)
  })

  it('adds the chosen rows in one save, and takes them out again', async () => {
    const { import: id, rows } = await open(link('A:one', first) + link('B:two', second))
    let saves = 0
    vault.onChange(what => {
      if (what === 'document') saves++
    })
    expect((await apply(id, [rows[1]?.key ?? ''])).added).toHaveLength(1)
    expect(saves).toBe(1)
    expect(names()).toEqual(['B:two'])
    expect(await imports.undo(id)).toBe(1)
    expect(names()).toEqual([])
  })

  it('leaves what was changed since the import when it is undone', async () => {
    const { import: id, rows } = await open(link('A:one', first) + link('B:two', second))
    await apply(
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
    await expect(apply(id, [rows[0]?.key ?? '', '9.9'])).rejects.toThrow(
      'isn’t part of this import',
    )
    expect(names()).toEqual([])
  })

  it('is over when it is closed, and all are when the vault locks', async () => {
    const { import: one } = await open(link('A:one', first))
    await open(link('B:two', second))
    imports.close(one)
    expect(ended).toBe(1)
    await expect(imports.undo(one)).rejects.toThrow('This import has ended')
    imports.clear()
    expect(ended).toBe(2)
  })

  it('imports what else the other app knew, including its name for the icon', async () => {
    const otp = {
      secret: first,
      issuer: 'GitHub',
      label: 'ada',
      type: 'TOTP',
      thumbnail: 'Octocat',
    }
    const { import: id } = await open(JSON.stringify([{ ...otp, tags: ['Work'] }]), 'andotp.json')
    await apply(id, ['0.0', '0.0'])
    expect(vault.document().entries).toMatchObject([
      { tags: ['Work'], icon: 'Octocat', origin: { how: 'file', app: 'andOTP' } },
    ])
  })

  it('takes backup codes out of a note that an export put them into', async () => {
    const note = 'mine\\n\\nBackup codes:\\n- AAAA-1111\\n- BBBB-2222'
    const json = `{"version":1,"header":{"slots":null,"params":null},"db":{"version":2,"entries":[
      {"type":"totp","name":"ada","issuer":"GitHub","note":"${note}","favorite":true,"icon":null,
       "info":{"secret":"${first}","algo":"SHA1","digits":6,"period":30}}]}}`
    const { import: id, rows } = await open(json, 'aegis.json')
    expect(rows).toMatchObject([{ backupCodes: 2, hasNote: true, favourite: true }])
    await apply(id, ['0.0'])
    const [entry] = vault.document().entries
    expect(entry?.note).toBe('mine')
    expect(entry?.pinned).toBe(true)
    expect(entry?.backupCodes.map(({ code, state }) => [code, state])).toEqual([
      ['AAAA-1111', 'unused'],
      ['BBBB-2222', 'unused'],
    ])
  })

  it('adds in the order of the file, whatever order was chosen', async () => {
    const { import: id, rows } = await open(
      link('A:one', first) + link('B:two', second) + link('C:three', third),
    )
    await apply(id, rows.map(({ key }) => key).reverse())
    expect(names()).toEqual(['A:one', 'B:two', 'C:three'])
  })

  it('changes only the settings of an entry, and undoes that', async () => {
    const mine = { note: 'mine', tags: ['Work'], pinned: true }
    await vault.change(draft => {
      draft.entries.push({ ...makeEntry('ada', first), issuer: 'Golf', ...mine })
      draft.entries.push({ ...makeEntry('bea', second), issuer: 'Bank' })
    })
    const [before] = structuredClone(vault.document().entries)
    const { import: id, rows } = await open(link('Golf:ada', `${first}&digits=8&period=60`))
    expect(rows).toMatchObject([{ verdict: 'changed', existing: { id: before?.id } }])
    expect(await apply(id, ['0.0'])).toMatchObject({ added: [], restored: [] })
    const [after] = vault.document().entries
    const otp = { type: 'totp', algorithm: 'SHA1', digits: 8, periodSeconds: 60 }
    expect(after).toEqual({ ...before, otp, updatedAt: now })
    expect(await imports.undo(id)).toBe(1)
    expect(vault.document().entries[0]).toEqual(before)
  })

  it('adds a changed entry separately on request', async () => {
    await open(link('Golf:ada', first)).then(({ import: id }) => apply(id, ['0.0']))
    const { import: id } = await open(link('Golf:ada', `${first}&digits=8`))
    await apply(id, ['0.0'], true)
    expect(vault.document().entries.map(({ otp }) => otp)).toMatchObject([
      { digits: 6 },
      { digits: 8 },
    ])
  })

  it('restores from the trash, once, and puts it back there', async () => {
    const trashed = { entry: { ...makeEntry('ada', first), issuer: 'Golf' }, trashedAt: 5 }
    await vault.change(draft => void draft.trash.push(trashed))
    const { import: id, rows } = await open(link('Golf:ada', first) + link('Club:ada', first))
    expect(rows.map(({ verdict }) => verdict)).toEqual(['trashed', 'trashed'])
    expect((await apply(id, ['0.0', '0.1'])).restored).toHaveLength(1)
    expect(names()).toEqual(['Golf:ada'])
    expect(vault.document().trash).toEqual([])
    const { rows: after } = await open(link('Golf:ada', first) + link('Club:ada', first))
    expect(after.map(({ verdict }) => verdict)).toEqual(['known', 'elsewhere'])
    expect(await imports.undo(id)).toBe(1)
    expect(vault.document().trash).toEqual([trashed])
  })

  it('skips what became known between the preview and the confirmation', async () => {
    const { import: id } = await open(link('A:one', first))
    await open(link('A:one', first)).then(other => apply(other.import, ['0.0']))
    expect(await apply(id, ['0.0'])).toEqual({ added: [], updated: [], restored: [] })
    expect(names()).toEqual(['A:one'])
  })

  it('asks for the password of a file once, even if more files join', async () => {
    const sealed = { name: 'sealed.json', bytes: text('the sealed bytes') }
    const list = { name: 'list.txt', bytes: text(link('A:one', first)) }
    const one = randomUUID()
    await imports.open(one, [sealed], { formatId: null })
    const { rows } = await imports.unseal(one, 0, 'right')
    expect(rows).toHaveLength(1)
    const again = await imports.open(randomUUID(), [list, sealed], {
      formatId: null,
      insteadOf: one,
    })
    expect(again.files.map(({ state }) => state)).toEqual(['read', 'read'])
    expect(again.rows.map(({ key }) => key)).toEqual(['0.0', '1.0'])
    await expect(imports.preview(one)).rejects.toThrow('This import has ended')
  })
})
