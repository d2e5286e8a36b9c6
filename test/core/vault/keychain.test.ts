/**
 * Tests how the systems' own messages are translated. The real keychain is tested in
 * keychain.keyring.test.ts.
 */

import keytar from 'keytar'
import { expect, it, vi } from 'vitest'
import { keychainName, openKeychain } from '../../../core/vault/keychain.ts'
import { sayWords } from '../../../shared/wording/say.ts'

vi.mock('keytar', () => ({ default: { getPassword: vi.fn(), setPassword: vi.fn() } }))

it.each([
  ['Could not connect: No such file or directory', 'isn’t running'],
  ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'isn’t running'],
  ['The name org.freedesktop.secrets was not provided by any .service files', 'isn’t running'],
  ['Cannot create an item in a locked collection', 'is locked'],
  ['User interaction is not allowed.', 'is locked'],
  ['The user name or passphrase you entered is not correct.', 'is locked'],
  ['User canceled the operation.', 'was denied'],
  ['Prompt was dismissed', 'was denied'],
  [
    'Object does not exist at path “/org/freedesktop/secrets/collection/login”',
    'has no default keyring',
  ],
  ['Something nobody has seen yet', 'reported an error'],
])('%s: %s', async (said, sentence) => {
  const error = new Error(said)
  vi.mocked(keytar.getPassword).mockRejectedValueOnce(error)
  const keychain = await openKeychain('test')
  await expect(keychain.get('head')).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining(sentence),
    cause: error,
  })
})

it('never puts what it should store into an error', async () => {
  vi.mocked(keytar.setPassword).mockRejectedValueOnce(new Error('locked'))
  const keychain = await openKeychain('test')
  await expect(keychain.set('a/0', 'JBSWY3DP')).rejects.not.toThrow(/JBSWY3DP/)
})

it.each([
  ['darwin', 'macOS Keychain'],
  ['win32', 'Windows Credential Manager'],
  ['linux', 'GNOME Keyring or KWallet'],
] as const)('has a name on %s', (platform, name) => {
  expect(sayWords(keychainName(platform))).toBe(name)
})

it('says what to do if its library cannot be loaded', async () => {
  vi.resetModules()
  vi.doMock('keytar', () => {
    throw new Error('libsecret-1.so.0: cannot open shared object file')
  })
  await import('../../speak-english.ts')
  const { openKeychain: open } = await import('../../../core/vault/keychain.ts')
  await expect(open('test')).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('keep the vault in a file'),
  })
})
