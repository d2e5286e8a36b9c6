/**
 * Runs a separate program with a vault: `create` creates one, `status` prints what it finds, and
 * `save` saves until it is killed.
 */
import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import '../../speak-english.ts'
import { openVault } from '../../../core/vault/open-vault.ts'

const [command, place = ''] = process.argv.slice(2)
const {
  VAULT_FOLDER = '',
  VAULT_SERVICE = '',
  VAULT_PASSPHRASE = '',
  VAULT_ITEM_CHARACTERS,
} = process.env

const vault = openVault({
  dataFolder: VAULT_FOLDER,
  choice: place === 'keychain' ? 'keychain' : { file: `${VAULT_FOLDER}/vault.countersign` },
  keychainService: VAULT_SERVICE,
  ...(VAULT_ITEM_CHARACTERS && { keychainItemCharacters: Number(VAULT_ITEM_CHARACTERS) }),
  clock: Date.now,
  random: bytes => new Uint8Array(randomBytes(bytes)),
})
await vault.start()
if (command === 'create') await vault.create('keychain', null)
if (command !== 'save') {
  writeSync(1, `${JSON.stringify(vault.status())}\n`)
  // A hung keychain call would keep the process running.
  process.exit(0)
}
if (vault.status().state === 'locked') await vault.unlock(VAULT_PASSPHRASE)

for (;;) {
  const saved = await vault.change(draft => {
    const [entry] = draft.entries
    if (!entry) throw new Error('the vault is empty')
    entry.createdAt += 1
    writeSync(1, `start ${entry.createdAt}\n`)
    return entry.createdAt
  })
  writeSync(1, `done ${saved}\n`)
}
