/**
 * Walks the contract: whatever lets a secret out of the vault is marked, and requires a fresh
 * confirmation.
 */

import { randomUUID } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type MethodName, methods, type Reply, type WayOut } from '../../../shared/contract.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { confirmed, makeAppBench, manual } from '../app-bench.ts'
import { chosenByPage, type FullVault, openFullVault, ownPassphrase } from '../every-input.ts'
import { findLeaks } from '../find-leaks.ts'

const names = Object.keys(methods) as MethodName[]
const waysOut = names.filter((name): name is WayOut => methods[name].reveals)

type Dispatch = (name: string, input: unknown) => Promise<Reply>

/**
 * Returns everything that a call lets out: its answer, events, the clipboard, and files outside our
 * folder.
 */
async function watch(vault: FullVault, call: () => Promise<Reply>) {
  const before = vault.events.length
  vault.clipboard.text = ''
  const reply = await call()
  const files = (await readdir(vault.outside)).map(name => join(vault.outside, name))
  const written = await Promise.all(files.map(file => readFile(file)))
  const out = [reply, vault.events.slice(before), vault.clipboard.text, written]
  return { reply, leaks: await findLeaks(out, vault.needles()) }
}

/** Tells what each of these calls lets out, if anything. */
async function walk(
  vault: FullVault,
  calls: readonly (readonly [name: string, input: unknown])[],
  dispatch: Dispatch = vault.app.dispatch,
) {
  const leaks: Record<string, string[]> = {}
  const replies: Record<string, Reply> = {}
  for (const [name, input] of calls) {
    const seen = await watch(vault, () => dispatch(name, input))
    replies[name] = seen.reply
    if (seen.leaks.length > 0) leaks[name] = seen.leaks
  }
  return { leaks, replies }
}

describe('attack 1: a page that was taken over takes secrets out of an open vault', () => {
  it('gets none by a method that is no marked way out, in clear or sealed', async () => {
    const vault = await openFullVault()
    const { inputs } = vault
    const others = names.filter(name => !methods[name].reveals && name !== 'vault.lock')
    const { leaks, replies } = await walk(
      vault,
      others.map(name => [name, inputs[name]]),
    )
    expect(leaks).toEqual({})
    for (const name of others) {
      expect(replies[name], name).not.toMatchObject({
        code: 'bad-input',
        message: expect.stringContaining('isn’t valid'),
      })
    }
    expect(vault.bugs).toEqual([])
  })

  it('gets nothing by a marked way without a fresh yes, and nothing is done', async () => {
    const vault = await openFullVault()
    const { inputs, time, dialog, vault: held } = vault
    const before = structuredClone(held.document())
    const attempts = [
      [undefined, true, 'bad-input'],
      [{ ...confirmed }, true, 'wrong-passphrase'],
      [{ ...confirmed, passphrase: 'a guess' }, true, 'wrong-passphrase'],
      [{ ...confirmed, passphrase: ownPassphrase }, false, 'refused'],
    ] as const
    for (const name of waysOut) {
      for (const [confirmation, answer, code] of attempts) {
        dialog.answer = answer
        const input = { ...inputs[name], confirmation }
        const { reply, leaks } = await watch(vault, () => vault.app.dispatch(name, input))
        expect(reply, name).toMatchObject({ ok: false, code })
        expect(leaks, name).toEqual([])
        time.now += 10_000
      }
    }
    expect(held.document()).toEqual(before)
  })

  it('is asked at every marked way, each of which does let something out after a yes', async () => {
    const vault = await openFullVault()
    // One hides that a code was seen, and the other decides what opens later copies.
    const silent: readonly WayOut[] = ['backupCodes.markUnused', 'vault.changePassphrase']
    const last = 'backups.setFolder'
    // These need two computers. See test/core/sync/pair.test.ts.
    const apart: readonly WayOut[] = ['sync.setUp', 'sync.join', 'sync.accept']
    const here = waysOut.filter(name => !apart.includes(name))
    const loud = here.filter(name => !silent.includes(name) && name !== last)
    const confirmation = { ...confirmed, passphrase: chosenByPage }
    const { leaks, replies } = await walk(vault, [
      ...[...loud, ...silent].map(name => [name, vault.inputs[name]] as const),
      [last, { ...vault.inputs[last], confirmation }],
    ])
    for (const name of here) expect(replies[name], name).toMatchObject({ ok: true })
    expect(Object.keys(leaks)).toEqual([...loud, last])
    expect(vault.bugs).toEqual([])
  })

  it('is seen by this walk, whichever way a new method would let it out', async () => {
    const vault = await openFullVault()
    const { app, inputs, needles, clipboard, events, outside } = vault
    const takeOut = async (name: WayOut) => {
      const reply = await app.dispatch(name, inputs[name])
      if (!reply.ok) throw new Error(sayWords(reply.words))
      return { ok: true, value: reply.value } as const
    }
    const secret = needles().texts.listed ?? ''
    const done = { ok: true, value: undefined } as const
    const unmarked: Record<string, () => Promise<Reply>> = {
      'entries.peek': async () => ({ ok: true, value: { hint: secret } }),
      'entries.draw': async () => {
        const { value } = await takeOut('exports.revealQrSeries')
        return { ok: true, value }
      },
      'exports.sealQuietly': () => takeOut('exports.seal'),
      'vault.copyQuietly': () => takeOut('vault.sealedCopy'),
      'codes.copySecret': async () => {
        clipboard.text = secret
        return done
      },
      'entries.announce': async () => {
        events.push({ name: 'imports.offered', payload: { import: randomUUID(), secret } as never })
        return done
      },
      'backups.scatter': async () => {
        await writeFile(join(outside, 'notes.txt'), `Remember: ${secret}`)
        return done
      },
    }
    const dispatch: Dispatch = (name, input) => unmarked[name]?.() ?? app.dispatch(name, input)
    const calls = [...Object.keys(unmarked), 'entries.list'].map(name => [name, undefined] as const)
    const { leaks } = await walk(vault, calls.slice(0, -1), dispatch)
    expect(Object.keys(leaks)).toEqual(Object.keys(unmarked))
  })

  it('asks in the words of what goes out, so that a page cannot say one thing and take another', async () => {
    const { call, dialog } = await makeAppBench()
    const { id } = (await call('entries.add', manual({ issuer: 'Bank', label: 'ada' }))).entry
    await call('entries.reveal', { id, confirmation: confirmed })
    const sealed = { format: 'aegis-sealed', ids: null, passphrase: chosenByPage }
    await call('exports.seal', { ...sealed, confirmation: confirmed })
    expect(dialog.asked).toEqual([
      'Show the secret of Bank (ada)?',
      'Write the secret of one entry into an encrypted file?',
    ])
  })

  it('cannot put words of its own into the question, by the path of a folder', async () => {
    const { app, dialog } = await makeAppBench()
    dialog.answer = false
    const folder = '/tmp/a folder too? Countersign recommends it'
    await app.dispatch('backups.setFolder', { folder, confirmation: confirmed })
    expect(dialog.asked).toEqual(['Keep your backups in another folder, too?'])
  })

  it('cannot set a passphrase of its own for the copies, where the vault has none', async () => {
    const { app, dialog, vault } = await makeAppBench()
    dialog.answer = false
    const reply = await app.dispatch('vault.changePassphrase', {
      next: chosenByPage,
      confirmation: confirmed,
    })
    expect(reply).toMatchObject({ code: 'refused' })
    expect(vault.status().hasPassphrase).toBe(false)
  })

  it('cannot open a second question over the first', async () => {
    const { app, call, host } = await makeAppBench()
    const { id } = (await call('entries.add', manual())).entry
    let answer = (_: boolean) => {}
    host.confirm = () => new Promise(resolve => (answer = resolve))
    const input = { id, confirmation: confirmed }
    const first = app.dispatch('entries.reveal', input)
    await expect
      .poll(() => app.dispatch('entries.reveal', input))
      .toMatchObject({ code: 'refused' })
    answer(false)
    expect(await first).toMatchObject({ code: 'refused' })
  })
})
