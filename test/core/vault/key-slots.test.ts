import { createSecretKey, randomBytes } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { makePassphraseSlot, openPassphraseSlot } from '../../../core/vault/key-slots.ts'

vi.unmock('../../../core/vault/kdf-cost.ts')

it('makes every try of a passphrase cost what RFC 9106 asks for', async () => {
  const key = createSecretKey(randomBytes(32))
  const slot = await makePassphraseSlot(key, 'correct horse battery staple', randomBytes)
  expect(slot).toMatchObject({ kdf: 'argon2id', memoryKib: 65_536, passes: 3, lanes: 4 })
  expect(await openPassphraseSlot(slot, 'correct horse battery stapler')).toBeUndefined()
  const opened = await openPassphraseSlot(slot, 'correct horse battery staple')
  expect(opened?.export()).toEqual(key.export())
})
