/** Kills a saving program at random moments, and checks what it leaves. */
import { spawn } from 'node:child_process'
import { utimes } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect } from 'vitest'
import type { Vault } from '../../../core/vault/vault.ts'
import type { PlaceKind } from '../../../shared/vault-models.ts'
import { bundleOnce } from '../../bundle-once.ts'
import { randomFor } from '../../repetitions.ts'
import { makeEntry, passphrase, random } from './vault-bench.ts'

/** Builds the child as one file, because Node doesn't run TypeScript yet. */
export function buildChild(source = join(import.meta.dirname, 'vault-child.ts')): Promise<string> {
  return bundleOnce(basename(source, '.ts'), source, 'node')
}

export interface CrashTest {
  readonly child: string
  readonly folder: string
  readonly service: string
  readonly place: PlaceKind
  readonly open: () => Promise<Vault>
  /**
   * Every save writes this many incompressible bytes, so that it takes long enough to be killed.
   */
  readonly ballastBytes: number
  readonly saves: number
  /**
   * The sizes of the keychain's items for one child after the other. Empty means this system's own.
   */
  readonly itemCharacters?: readonly string[]
}

/** A child may save up to this often before it is killed. */
const mostSaves = 16

/**
 * Kills child after child until they have saved this often in all, and one of them died during a
 * save. After each kill, the vault must be intact and contain what was saved last, or what was
 * being saved.
 */
export async function expectWholeAfterKills(test: CrashTest): Promise<void> {
  const vault = await test.open()
  await vault.change(draft => {
    draft.entries.push(makeEntry('counted'))
    draft.connections.push(Buffer.from(random(test.ballastBytes)).toString('base64'))
  })
  let saved = 0
  let killedMidSave = 0
  const layouts = test.itemCharacters ?? ['']
  const drawShare = randomFor(`kills ${test.place} ${layouts}`)
  for (let kills = 0; saved < test.saves || killedMidSave === 0; kills++) {
    const itemCharacters = layouts[kills % layouts.length] ?? ''
    const { started, done } = await killWhileSaving(test, itemCharacters, drawShare)
    const after = await test.open()
    expect(after.status()).toMatchObject({ state: 'open', quarantined: 0 })
    const held = after.document().entries[0]?.createdAt ?? -1
    expect([Math.max(done, saved), Math.max(started, saved)]).toContain(held)
    if (started > done) killedMidSave += 1
    saved = held
  }
}

/**
 * Kills after a number of saves and a fraction of the next, so that even on a busy machine it
 * happens during one.
 */
async function killWhileSaving(test: CrashTest, itemCharacters: string, drawShare: () => number) {
  const { child, folder, service, place } = test
  const program = spawn(process.execPath, [child, 'save', place], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      VAULT_FOLDER: folder,
      VAULT_SERVICE: service,
      VAULT_PASSPHRASE: passphrase,
      VAULT_ITEM_CHARACTERS: itemCharacters,
    },
  })
  let output = ''
  let killing = false
  const saves = Math.floor(drawShare() * mostSaves)
  const share = drawShare()
  let heardAt = performance.now()
  program.stdout.on('data', data => {
    output += data
    const saveMs = performance.now() - heardAt
    heardAt += saveMs
    if (killing || output.split('start ').length - 1 <= saves) return
    killing = true
    // The first output comes after everything that starting a program takes.
    setTimeout(() => program.kill('SIGKILL'), share * Math.min(saveMs, 250))
  })
  await new Promise(resolve => program.on('close', resolve))
  expect(killing, 'the child saved at all').toBe(true)
  await ageLocks(folder)
  const last = (word: string) =>
    Math.max(
      0,
      ...[...output.matchAll(new RegExp(`${word} (\\d+)\\n`, 'g'))].map(m => Number(m[1])),
    )
  return { started: last('start'), done: last('done') }
}

/** Ages locks as waiting for five seconds would, so that a dead program's lock gives way. */
async function ageLocks(folder: string): Promise<void> {
  for (const name of ['keychain.lock', 'vault.countersign.lock']) {
    await utimes(join(folder, name), 0, 0).catch(error => {
      if (error.code !== 'ENOENT') throw error
    })
  }
}
