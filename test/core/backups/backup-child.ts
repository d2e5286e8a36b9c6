/** Backs its vault up: `once`, or after one change after another until it is killed. */

import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { sayWords } from '../../../shared/wording/say.ts'
import '../../speak-english.ts'
import { createBackups } from '../../../core/backups/backups.ts'
import { openVault } from '../../../core/vault/open-vault.ts'

const { VAULT_FOLDER = '', VAULT_PASSPHRASE = '' } = process.env
const isOnce = process.argv[2] === 'once'

const vault = openVault({
  dataFolder: VAULT_FOLDER,
  choice: { file: join(VAULT_FOLDER, 'vault.countersign') },
  keychainService: 'none',
  clock: Date.now,
  random: bytes => new Uint8Array(randomBytes(bytes)),
})
await vault.start()
await vault.unlock(VAULT_PASSPHRASE)
let now = Date.now()
const backups = createBackups({
  vault,
  ownFolder: join(VAULT_FOLDER, 'backups'),
  device: 'test',
  clock: () => now,
  onChange() {},
})

async function backUp(): Promise<void> {
  writeSync(1, 'start\n')
  const { problem } = await backups.make()
  writeSync(1, problem ? `failed ${sayWords(problem.message)}\n` : 'done\n')
}

if (isOnce) {
  // The limit on a file's size imitates a full disk, which sends no signal.
  process.on('SIGXFSZ', () => {})
  await backUp()
  process.exit(0)
}
for (;;) {
  // Every backup gets a name of its own.
  now += 1_000
  await vault.change(draft => {
    const [entry] = draft.entries
    if (entry) entry.updatedAt = now
  })
  await backUp()
}
