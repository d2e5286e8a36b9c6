import { notificationsStore } from '@mantine/notifications'
import { describe, expect, it } from 'vitest'
import { createCall } from '../../renderer/bridge/call.ts'
import { sentenceOf } from '../../renderer/bridge/sentence.ts'
import type { Stores } from '../../renderer/stores/stores.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { literal } from '../literal.ts'
import { createFakeBridge, fakePassphrase } from './fake-bridge.ts'
import { settle } from './manual-clock.ts'
import { openStores } from './open-stores.ts'
import { sampleEntries, sampleId } from './sample-entries.ts'

const entries = sampleEntries(3)
const fresh = 'otpauth://totp/Dropbox:ada?secret=AAAABBBBCCCCDDDD'

describe('locking', () => {
  it('forgets every entry, code, search and batch, and stops the timer', async () => {
    const { stores, bridge, clock } = await openStores({ entries })
    stores.codes.getState().watch(entries.map(entry => entry.id))
    stores.view.getState().search('git')
    stores.view.getState().openDetails(sampleId(0))
    await stores.imports.getState().takeTexts([fresh])
    await settle()
    expect(stores.codes.getState().codes.size).toBe(3)

    await bridge.call('vault.lock', undefined)
    expect(stores.session.getState().status?.state).toBe('locked')
    expect(stores.entries.getState().list).toBeNull()
    expect(stores.codes.getState().codes.size).toBe(0)
    expect(stores.imports.getState().preview).toBeNull()
    expect(stores.view.getState().query).toBe('')
    expect(stores.view.getState().detailsOf).toBeNull()
    expect(clock.pending()).toBe(0)
  })

  it('leaves every store as it is in a window that was never unlocked', async () => {
    const { stores, bridge } = await openStores({ entries })
    stores.codes.getState().watch(entries.map(entry => entry.id))
    stores.view.getState().search('git')
    stores.newCodes.getState().hold([], 'ABCD-EFGH')
    stores.newCodes.getState().open(sampleId(1))
    stores.newCodes.getState().type('ABCD-EFGH')
    stores.backupCodes.getState().look(sampleId(1))
    stores.imports.getState().open('files')
    stores.exports.getState().open([sampleId(0)])
    stores.accounts.getState().open({ kind: 'add' })
    stores.session.getState().setJustCreated({ passphrase: fakePassphrase })
    await stores.imports.getState().takeTexts([fresh])
    await stores.practice.getState().load()
    await stores.backups.getState().loadList()
    await settle()
    await bridge.call('vault.lock', undefined)
    await settle()

    const never = { state: 'locked', recoveryKeyConfirmed: null } as const
    const { stores: locked } = await openStores({ entries, status: never })
    const known = knownBy(stores)
    for (const [name, state] of Object.entries(knownBy(locked))) {
      expect(known[name], name).toEqual(state)
    }
  })

  it('drops an answer that was on its way', async () => {
    const { stores, bridge } = await openStores({ entries })
    let answer = () => {}
    bridge.answer('entries.list', () => new Promise(resolve => (answer = () => resolve(entries))))
    const loading = stores.entries.getState().load()
    await bridge.call('vault.lock', undefined)
    answer()
    await loading
    expect(stores.entries.getState().list).toBeNull()
  })

  it('shows no error over the lock screen for what the lock cut short', async () => {
    const { stores, bridge } = await openStores({ entries, status: { state: 'locked' } })
    const refuse: (() => void)[] = []
    bridge.answer(
      'settings.get',
      () =>
        new Promise((_, reject) =>
          refuse.push(() => reject(new AppError('locked', words('core.vault.locked')))),
        ),
    )
    await bridge.call('vault.unlock', { passphrase: fakePassphrase })
    await bridge.call('vault.lock', undefined)
    for (const reject of refuse) reject()
    await settle()
    expect(refuse).not.toHaveLength(0)
    expect(stores.session.getState().status?.state).toBe('locked')
    expect(notificationsStore.getState().notifications).toEqual([])
  })

  it('loads everything again once unlocked', async () => {
    const { stores, bridge } = await openStores({ entries, status: { state: 'locked' } })
    expect(stores.entries.getState().list).toBeNull()
    await bridge.call('vault.unlock', { passphrase: fakePassphrase })
    await settle()
    expect(stores.entries.getState().list).toHaveLength(3)
    expect(stores.settings.getState().known).toBe(true)
  })

  it('keeps the passphrase of a new vault only until the recovery key was dealt with', async () => {
    const { stores, bridge } = await openStores({ status: { state: 'absent' } })
    const { session } = stores
    session.getState().setJustCreated({ passphrase: fakePassphrase })
    await bridge.call('vault.create', { place: 'keychain', passphrase: fakePassphrase })
    expect(session.getState().justCreated).not.toBeNull()
    await bridge.call('vault.lock', undefined)
    expect(session.getState().justCreated).toBeNull()
  })
})

describe('the entries', () => {
  it('are asked for again when the host says that they changed', async () => {
    const { stores, bridge } = await openStores({ entries })
    bridge.answer('entries.list', () => entries.slice(1))
    bridge.emit({ name: 'entries.changed', payload: undefined })
    await settle()
    expect(stores.entries.getState().list).toHaveLength(2)
  })

  it('are loaded once per change, by the event if that comes before the answer', async () => {
    const { stores, bridge } = await openStores({ entries })
    const asked = () => bridge.calls.filter(({ name }) => name === 'entries.list').length
    const before = asked()
    bridge.answer('entries.remove', () => {
      bridge.answer('entries.list', () => entries.slice(1))
      bridge.emit({ name: 'entries.changed', payload: undefined })
      return { removed: 1 }
    })
    await stores.entries.getState().remove([sampleId(0)])
    expect(stores.entries.getState().list).toHaveLength(2)
    expect(asked() - before).toBe(1)
  })

  it('are loaded after a change whose event is late', async () => {
    const { stores, bridge } = await openStores({ entries })
    bridge.answer('entries.remove', () => {
      bridge.answer('entries.list', () => entries.slice(1))
      return { removed: 1 }
    })
    await stores.entries.getState().remove([sampleId(0)])
    expect(stores.entries.getState().list).toHaveLength(2)
  })

  it('show a new order at once, and revert it if it could not be saved', async () => {
    const { stores, bridge } = await openStores({ entries })
    const order = () => stores.entries.getState().list?.map(entry => entry.id)
    const before = order()
    bridge.answer('entries.reorder', () => {
      throw new AppError('stale', words('core.vault.savedElsewhere'))
    })
    const saving = stores.entries.getState().reorder([sampleId(2), sampleId(0)])
    expect(order()).toEqual([sampleId(2), sampleId(1), sampleId(0)])
    await expect(saving).rejects.toThrow(say('core.vault.savedElsewhere'))
    expect(order()).toEqual(before)
  })

  it('come back from the trash', async () => {
    const { stores } = await openStores({ entries })
    const { remove, restore } = stores.entries.getState()
    await remove([sampleId(0)])
    expect(stores.entries.getState().list).toHaveLength(2)
    await restore([sampleId(0)])
    expect(stores.entries.getState().list).toHaveLength(3)
  })

  it('report why they could not be loaded, and keep what was there', async () => {
    const { stores, bridge } = await openStores({ entries })
    bridge.answer('entries.list', () => {
      throw new AppError(
        'unavailable',
        words('core.vault.keychain.noAnswer', { keychain: 'GNOME Keyring' }),
      )
    })
    await stores.entries.getState().load()
    expect(stores.entries.getState().problem).toBe(
      say('core.vault.keychain.noAnswer', { keychain: 'GNOME Keyring' }),
    )
    expect(stores.entries.getState().list).toHaveLength(3)
  })
})

describe('a call', () => {
  const bridge = createFakeBridge({ now: () => 0 })

  it('throws what the host refused, with its code and sentence', async () => {
    const refused = createCall(bridge)('entries.get', { id: sampleId(1) })
    await expect(refused).rejects.toMatchObject({
      name: 'AppError',
      code: 'not-found',
      message: 'This entry is no longer here.',
    })
  })

  it('returns the value if there is one', async () => {
    expect((await createCall(bridge)('vault.status')).state).toBe('open')
  })
})

describe('the sentence about an error', () => {
  const general = 'Something went wrong inside Countersign. Nothing was lost. Please try again.'

  it.each([
    [
      'of one the user can act on is its own',
      new AppError('wait', literal('Wait a bit.')),
      'Wait a bit.',
    ],
    ['of an internal one is general', new AppError('internal', literal('TypeError')), general],
    ['of a bug never shows what it says', new Error('secret=ABC'), general],
    ['of anything thrown is general', 'secret', general],
  ])('%s', (_, error, sentence) => {
    expect(sentenceOf(error)).toBe(sentence)
  })
})

/** Returns the contents of each store, without its functions and what depends on the clock. */
function knownBy({ call: _, start: __, ...stores }: Stores): Record<string, unknown> {
  const notOfTheVault = ['turn', 'offsetMs', 'aheadMs', 'formats']
  return Object.fromEntries(
    Object.entries(stores).map(([name, store]) => [
      name,
      Object.entries(store.getState()).filter(
        ([key, value]) => typeof value !== 'function' && !notOfTheVault.includes(key),
      ),
    ]),
  )
}

it('goes, after the unlock, where a notification or the menu asked while it was locked', async () => {
  const { stores, bridge } = await openStores({ status: { state: 'locked', hasPassphrase: true } })
  bridge.emit({ name: 'view.requested', payload: { what: 'accounts' } })
  expect(stores.view.getState().screen).toBe('codes')
  await bridge.call('vault.unlock', { passphrase: fakePassphrase })
  expect(stores.view.getState().screen).toBe('accounts')
  bridge.emit({ name: 'view.requested', payload: { what: 'codes', entry: sampleId(0) } })
  expect(stores.view.getState()).toMatchObject({
    screen: 'codes',
    detailsOf: sampleId(0),
    detailsPart: 'backup-codes',
  })
})
