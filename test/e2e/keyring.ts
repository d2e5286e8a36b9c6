/** Reads the contents of the keychain, without Countersign. */
import keytar from 'keytar'

/**
 * True only within scripts/test-session.mjs, whose keychain belongs to the tests. If it is false,
 * tests are skipped, because none may use the user's.
 */
export const hasTestKeyring = process.env.COUNTERSIGN_TEST_KEYRING === '1'

export interface KeyringItem {
  readonly account: string
  readonly password: string
}

export function keyringItems(service: string): Promise<KeyringItem[]> {
  return keytar.findCredentials(service)
}

export async function setKeyringItem(service: string, account: string, password: string) {
  await keytar.setPassword(service, account, password)
}

export async function clearKeyring(service: string): Promise<void> {
  for (const { account } of await keyringItems(service)) {
    await keytar.deletePassword(service, account)
  }
}
