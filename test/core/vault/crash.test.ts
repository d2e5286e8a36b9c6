import { beforeAll, it } from 'vitest'
import { openVault } from '../../../core/vault/open-vault.ts'
import { repetitions } from '../../repetitions.ts'
import { buildChild, expectWholeAfterKills } from './crash.ts'
import { passphrase, random, temporaryFolder } from './vault-bench.ts'

let child = ''
beforeAll(async () => {
  child = await buildChild()
})

it('leaves the old or the new vault file, whole, when killed in the middle of saves', async () => {
  const folder = await temporaryFolder()
  const open = async () => {
    const vault = openVault({
      dataFolder: folder,
      choice: null,
      keychainService: 'none',
      clock: Date.now,
      random,
    })
    await vault.start()
    if (vault.status().state === 'locked') await vault.unlock(passphrase)
    else await vault.create('file', passphrase)
    return vault
  }
  const service = 'none'
  await expectWholeAfterKills({
    child,
    folder,
    service,
    place: 'file',
    open,
    ballastBytes: 200_000,
    saves: repetitions(30, 200),
  })
})
