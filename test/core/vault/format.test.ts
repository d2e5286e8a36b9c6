/**
 * Proves that the published format is the real one: an independent reader opens what the vault
 * writes.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addEntry, makeBench, passphrase } from './vault-bench.ts'

const decryptor = join(import.meta.dirname, '../../../docs/open-vault.mjs')

function openWith(path: string, typed: string) {
  return spawnSync(process.execPath, [decryptor, path], { input: typed, encoding: 'utf8' })
}

it('is read by a decryptor of at most 60 lines that shares no code', () => {
  const text = readFileSync(decryptor, 'utf8')
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
  expect(text.match(/from '(.*)'/g)?.filter(from => /\.\.?\//.test(from))).toEqual([])
})

it('opens with the passphrase and with the recovery key, and with nothing else', async () => {
  const bench = await makeBench()
  const vault = await bench.start()
  await vault.create('file', `${passphrase} \u00e9`)
  await addEntry(vault, 'from the application')
  const key = vault.recoveryKey()
  for (const typed of [`${passphrase} e\u0301\n`, key, key.toLowerCase().replaceAll('-', ' ')]) {
    const { stdout, stderr } = openWith(bench.filePath, typed)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      entries: [{ label: 'from the application', secret: 'JBSWY3DPEHPK3PXP' }],
    })
  }
  const slip = (key.startsWith('7') ? '8' : '7') + key.slice(1)
  for (const typed of ['wrong', '', slip]) {
    const { status, stdout } = openWith(bench.filePath, typed)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  }
})

it('is also the format of a sealed copy of a vault in the keychain', async () => {
  const bench = await makeBench()
  const vault = await bench.start()
  await vault.create('keychain', null)
  const { name, file } = await vault.sealedCopy()
  const path = join(bench.folder, name)
  await writeFile(path, file)
  const { stdout } = openWith(path, vault.recoveryKey())
  expect(JSON.parse(stdout).recovery.key).toBe(vault.recoveryKey())
})
