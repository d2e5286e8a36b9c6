/** What lies in the keychain, read past Countersign. */
import keytar from 'keytar'

/**
 * This is for `describe.skipIf`, and true only within scripts/test-session.mjs, whose keychain is
 * the tests' own. No test may touch the user's.
 */
export const hasTestKeyring = process.env.COUNTERSIGN_TEST_KEYRING === '1'

export interface KeyringItem {
  readonly account: string
  readonly password: string
}

/** All items of a service, in no particular order. */
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
