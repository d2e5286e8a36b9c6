import { describe, expect, it } from 'vitest'
import { openSeal, parseEnvelope } from '../../../core/vault/sealed.ts'
import type { PlaceKind } from '../../../shared/vault-models.ts'
import { unreachable } from './memory-keychain.ts'
import { addEntry, expectRefusal, labelsOf, makeBench, passphrase } from './vault-bench.ts'

const places: [PlaceKind, string | null][] = [
  ['keychain', null],
  ['keychain', passphrase],
  ['file', passphrase],
]

describe.each(places)('a vault in the %s with passphrase %s', (kind, ownPassphrase) => {
  it('is absent, is created, and exists after a restart', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    expect(vault.status()).toMatchObject({ state: 'absent', place: 'keychain', problem: null })
    await vault.create(kind, ownPassphrase)
    await addEntry(vault, 'one')
    expect(vault.status()).toMatchObject({
      state: 'open',
      place: kind,
      hasPassphrase: ownPassphrase !== null,
      recoveryKeyConfirmed: false,
    })

    const again = await bench.start()
    if (ownPassphrase !== null) {
      expect(again.status()).toMatchObject({ state: 'locked', place: kind, hasPassphrase: true })
      await expectRefusal(() => again.document(), 'locked')
      await again.unlock(ownPassphrase)
    }
    expect(labelsOf(again)).toEqual(['one'])
  })

  it('never loses a change of two vaults that save at the same time', async () => {
    const bench = await makeBench()
    const one = await bench.start()
    await one.create(kind, ownPassphrase)
    const other = await bench.start()
    if (ownPassphrase !== null) await other.unlock(ownPassphrase)
    const names = Array.from({ length: 12 }, (_, index) => `entry ${index}`)
    await Promise.all(names.map((name, index) => addEntry(index % 2 ? one : other, name)))
    await one.refresh()
    await other.refresh()
    expect(labelsOf(one).sort()).toEqual([...names].sort())
    expect(labelsOf(other)).toEqual(labelsOf(one))
  })

  it('refuses to replace an existing one', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    const late = await bench.start()
    await vault.create(kind, ownPassphrase)
    await addEntry(vault, 'kept')
    for (const place of ['keychain', 'file'] as const) {
      await expectRefusal(late.create(place, passphrase), 'exists')
      await expectRefusal(vault.create(place, passphrase), 'exists')
    }
    await vault.refresh()
    expect(labelsOf(vault)).toEqual(['kept'])
  })

  it('opens with its recovery key and takes a new passphrase', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create(kind, ownPassphrase)
    await addEntry(vault, 'one')
    if (ownPassphrase === null) return await expectRefusal(vault.recover('x', 'new'), 'exists')

    const locked = await bench.start()
    const recoveryKey = vault.recoveryKey()
    await expectRefusal(locked.recover(recoveryKey.slice(1), 'new'), 'bad-input')
    const slip = recoveryKey.startsWith('A') ? 'B' : 'A'
    await expectRefusal(locked.recover(slip + recoveryKey.slice(1), 'new'), 'bad-input')
    await locked.recover(recoveryKey.toLowerCase().replaceAll('-', ' '), 'new passphrase')
    expect(labelsOf(locked)).toEqual(['one'])

    const after = await bench.start()
    await expectRefusal(after.unlock(ownPassphrase), 'wrong-passphrase')
    bench.time.now += 60_000
    await after.unlock('new passphrase')
    expect(labelsOf(after)).toEqual(['one'])
  })

  it('drops document and keys when locked, or says why it cannot', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create(kind, ownPassphrase)
    if (ownPassphrase === null) {
      await expectRefusal(() => vault.lock(), 'refused')
      expect(vault.status().state).toBe('open')
      return
    }
    vault.lock()
    expect(vault.status().state).toBe('locked')
    await expectRefusal(() => vault.document(), 'locked')
    await expectRefusal(addEntry(vault, 'no'), 'locked')
    await vault.unlock(ownPassphrase)
    expect(vault.status().state).toBe('open')
  })

  it('moves to the other place and leaves nothing behind', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create(kind, ownPassphrase)
    await addEntry(vault, 'one')
    await addEntry(vault, 'two')
    const other = kind === 'file' ? 'keychain' : 'file'
    if (ownPassphrase === null) {
      await expectRefusal(vault.move(other), 'bad-input')
      await vault.changePassphrase(null, passphrase)
    }
    await vault.move(other)
    await addEntry(vault, 'three')
    expect(await bench.places[kind].read()).toBeUndefined()
    if (kind === 'keychain') expect([...bench.keychain.items.keys()]).toEqual([])
    const again = await bench.start()
    expect(again.status()).toMatchObject({ state: 'locked', place: other })
    await again.unlock(passphrase)
    expect(labelsOf(again)).toEqual(['one', 'two', 'three'])
  })

  it('makes a sealed copy that the recovery key opens elsewhere', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create(kind, ownPassphrase)
    await addEntry(vault, 'one')
    const { name, file } = await vault.sealedCopy()
    expect(name).toBe('countersign-2026-11-20.countersign')
    for (const place of ['keychain', 'file'] as const) {
      const elsewhere = await makeBench()
      const restored = await elsewhere.start()
      await expectRefusal(
        restored.restoreSealed(file, place, { passphrase: 'something' }),
        'wrong-passphrase',
      )
      await restored.restoreSealed(file, place, { passphrase: vault.recoveryKey() })
      expect(labelsOf(restored)).toEqual(['one'])
      const again = await elsewhere.start()
      if (place === 'file') await again.unlock(vault.recoveryKey())
      expect(labelsOf(again)).toEqual(['one'])
      expect(again.status().hasPassphrase).toBe(place === 'file')
      await expectRefusal(
        again.restoreSealed(file, place, { passphrase: vault.recoveryKey() }),
        'exists',
      )
    }
  })
})

describe('a move that breaks off', () => {
  it.each([
    ['before the old vault is gone', 'delete head', 'keychain'],
    ['once the old vault is gone', 'delete a/0', 'file'],
  ])('%s leaves the vault whole in one place', async (_, call, kind) => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('keychain', passphrase)
    await addEntry(vault, 'one')
    bench.keychain.fault = (...made) => {
      if (made.join(' ') === call) unreachable()
    }
    await expectRefusal(vault.move('file'), 'unavailable')
    bench.keychain.fault = () => {}
    expect(vault.status()).toMatchObject({ state: 'open', place: kind })
    await addEntry(vault, 'two')
    const again = await bench.start()
    expect(again.status().place).toBe(kind)
    await again.unlock(passphrase)
    expect(labelsOf(again)).toEqual(['one', 'two'])
  })
})

describe('the passphrase', () => {
  it('that is typed while the vault is locked again opens nothing', async () => {
    const { start } = await makeBench()
    const vault = await start()
    await vault.create('keychain', passphrase)
    vault.lock()
    const unlocking = vault.unlock(passphrase)
    const told = new Promise<void>(resolve => {
      vault.onChange(() => resolve())
    })
    await told // it has read the vault, and its key is being made
    vault.lock()
    await expectRefusal(unlocking, 'locked')
    expect(vault.status().state).toBe('locked')
  })

  it('is asked for with a growing pause after wrong ones', async () => {
    const bench = await makeBench()
    await (await bench.start()).create('file', passphrase)
    const vault = await bench.start()
    for (const pauseSeconds of [1, 2, 4]) {
      await expectRefusal(vault.unlock('wrong'), 'wrong-passphrase')
      expect(vault.status().retryAt).toBe(bench.time.now + pauseSeconds * 1000)
      bench.time.now += pauseSeconds * 1000 - 1
      await expectRefusal(vault.unlock(passphrase), 'wait')
      bench.time.now += 1
      expect(vault.status().retryAt).toBeNull()
    }
    await vault.unlock(passphrase)
    vault.lock()
    await expectRefusal(vault.unlock('wrong'), 'wrong-passphrase')
    expect(vault.status().retryAt).toBe(bench.time.now + 1000)
  })

  it('takes no second guess that comes while the first is being tried', async () => {
    const bench = await makeBench()
    await (await bench.start()).create('file', passphrase)
    const vault = await bench.start()
    const guesses = await Promise.allSettled(['a', 'b', 'c'].map(guess => vault.unlock(guess)))
    expect(guesses.map(guess => guess.status === 'rejected' && guess.reason.code)).toEqual([
      'wrong-passphrase',
      'wait',
      'wait',
    ])
  })

  it('is the same passphrase however its letters are composed', async () => {
    const bench = await makeBench()
    await (await bench.start()).create('file', 'caf\u00e9 \ufb01x')
    const vault = await bench.start()
    await vault.unlock('cafe\u0301 fix')
    expect(vault.status().state).toBe('open')
  })

  it('is changed only by somebody who knows it, and locks the other windows', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('file', passphrase)
    const other = await bench.start()
    await other.unlock(passphrase)
    await expectRefusal(vault.changePassphrase(null, 'next'), 'wrong-passphrase')
    await expectRefusal(vault.changePassphrase(passphrase, null), 'bad-input')
    bench.time.now += 60_000
    await vault.changePassphrase(passphrase, 'next')
    await expectRefusal(addEntry(other, 'no'), 'locked')
    expect(other.status().state).toBe('locked')
    await other.unlock('next')
    expect(other.status().state).toBe('open')
  })

  it.each(places)('leaves no previous version in the %s that opens with %s', async (kind, own) => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create(kind, own)
    await addEntry(vault, 'one')
    await vault.changePassphrase(own, 'next')
    const previous = await bench.places[kind].readPrevious()
    const { slots } = parseEnvelope(previous ?? Buffer.alloc(0))
    await expectRefusal(openSeal(slots, own ?? ''), 'wrong-passphrase')
    expect(await openSeal(slots, 'next')).toBeDefined()
  })

  it('can be taken from a vault in the keychain, and set again', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('keychain', passphrase)
    await vault.changePassphrase(passphrase, null)
    expect((await bench.start()).status()).toMatchObject({ state: 'open', hasPassphrase: false })
    await vault.changePassphrase(null, 'next')
    expect((await bench.start()).status()).toMatchObject({ state: 'locked' })
  })

  it('is checked again with the same delay', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('keychain', null)
    await expectRefusal(vault.verifyPassphrase('any'), 'bad-input')
    await vault.changePassphrase(null, passphrase)
    expect(await vault.verifyPassphrase(passphrase)).toBe(true)
    expect(await vault.verifyPassphrase('wrong')).toBe(false)
    await expectRefusal(vault.verifyPassphrase(passphrase), 'wait')
    expect(vault.status().state).toBe('open')
  })
})

describe('a change', () => {
  it('saves nothing when its rule throws or changes nothing', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('keychain', null)
    await addEntry(vault, 'one')
    const before = bench.keychain.items.get('head')
    await expect(
      vault.change(draft => {
        draft.entries.length = 0
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await vault.change(draft => draft.entries.length)).toBe(1)
    expect(bench.keychain.items.get('head')).toBe(before)
    expect(labelsOf(vault)).toEqual(['one'])
  })

  it('refuses to save what a reader would refuse, naming no value', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('keychain', null)
    await addEntry(vault, 'one')
    const bad = vault.change(draft => {
      for (const entry of draft.entries) entry.secret = 'not base32'
    })
    await expect(bad).rejects.toThrow('The document cannot be saved: entries.0.secret')
    expect(labelsOf(vault)).toEqual(['one'])
  })

  it("that is running while the vault locks is saved, and doesn't open it again", async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create('file', passphrase)
    const saving = addEntry(vault, 'one')
    const write = bench.places.file.write
    bench.places.file.write = (...given) => {
      vault.lock()
      return write(...given)
    }
    await saving
    expect(vault.status().state).toBe('locked')
    await vault.unlock(passphrase)
    expect(labelsOf(vault)).toEqual(['one'])
  })

  it('tells who listens', async () => {
    const bench = await makeBench()
    const vault = await bench.start()
    const told: string[] = []
    const stop = vault.onChange(what => told.push(`${what} ${vault.status().state}`))
    await vault.create('file', passphrase)
    await addEntry(vault, 'one')
    vault.lock()
    expect(told).toContain('document open')
    expect(told.at(-1)).toBe('document locked')
    stop()
    const count = told.length
    await vault.unlock(passphrase)
    expect(told).toHaveLength(count)
  })
})

it('counts what is quarantined and remembers that the recovery key was confirmed', async () => {
  const bench = await makeBench()
  const vault = await bench.start()
  await vault.create('keychain', null)
  await vault.change(draft => {
    draft.quarantine.push({ secret: 'unreadable' })
  })
  await expectRefusal(vault.confirmRecoveryKey('0000'), 'bad-input')
  await vault.confirmRecoveryKey(vault.recoveryKey().toLowerCase())
  const again = await bench.start()
  expect(again.status()).toMatchObject({ quarantined: 1, recoveryKeyConfirmed: true })
})
