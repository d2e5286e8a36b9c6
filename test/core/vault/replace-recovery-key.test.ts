import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { openBackup } from '../../../core/backups/open-backup.ts'
import { openSealByRecoveryKey, parseEnvelope, unseal } from '../../../core/vault/sealed.ts'
import { addEntry, expectRefusal, labelsOf, makeBench, passphrase } from './vault-bench.ts'

describe('attack 21: a recovery key that was stolen', () => {
  it.each([
    ['keychain', null],
    ['keychain', passphrase],
    ['file', passphrase],
  ] as const)('opens nothing that is sealed after it was replaced (%s, %s)', async (kind, own) => {
    const bench = await makeBench()
    const vault = await bench.start()
    await vault.create(kind, own)
    await addEntry(vault, 'one')
    const stolen = vault.recoveryKey()
    const before = (await vault.sealedCopy()).file
    bench.time.now += 1000
    await vault.replaceRecoveryKey(own)
    await addEntry(vault, 'two')
    const after = (await vault.sealedCopy()).file

    expect((await openBackup(before, [stolen])).entries).toHaveLength(1)
    await expectRefusal(openBackup(after, [stolen]), 'wrong-passphrase')
    const { dataKey } = openSealByRecoveryKey(parseEnvelope(before).slots, stolen)
    expect(() => unseal(parseEnvelope(after), dataKey)).toThrow('changed')
    expect((await openBackup(after, [vault.recoveryKey()])).entries).toHaveLength(2)
    if (own === null) return
    const again = await bench.start()
    await expectRefusal(again.unlock(stolen), 'wrong-passphrase')
    bench.time.now += 60_000
    await again.unlock(own)
    expect(labelsOf(again)).toEqual(['one', 'two'])
    if (kind === 'keychain') return
    const previous = await readFile(`${bench.filePath}.previous`)
    await expectRefusal(openBackup(previous, [stolen]), 'wrong-passphrase')
  })

  it('cannot replace itself where there is a passphrase', async () => {
    const { start } = await makeBench()
    const vault = await start()
    await vault.create('keychain', passphrase)
    const key = vault.recoveryKey()
    await expectRefusal(vault.replaceRecoveryKey(key), 'wrong-passphrase')
    await expectRefusal(vault.replaceRecoveryKey(null), 'wrong-passphrase')
    expect(vault.recoveryKey()).toBe(key)
  })
})

describe('a recovery key that was replaced', () => {
  it('has to be written down again, and tells when it was made', async () => {
    const { start, time } = await makeBench()
    const vault = await start()
    await vault.create('keychain', null)
    await vault.confirmRecoveryKey(vault.recoveryKey())
    time.now += 1000
    await vault.replaceRecoveryKey(null)
    expect(vault.status()).toMatchObject({
      recoveryKeyConfirmed: false,
      recoveryKeyMadeAt: time.now,
    })
  })

  it('is named by its day if another one is typed', async () => {
    const { start, time } = await makeBench()
    time.now = Date.UTC(2026, 4, 3, 12)
    const vault = await start()
    await vault.create('keychain', null)
    await addEntry(vault, 'one')
    const { file } = await vault.sealedCopy()
    time.now += 86_400_000
    await vault.replaceRecoveryKey(null)
    await expect(openBackup(file, [], vault.recoveryKey())).rejects.toThrow(
      'That’s a different recovery key. The one from May 3, 2026 opens this.',
    )
  })
})
