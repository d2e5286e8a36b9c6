import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Backups, createBackups } from '../../../core/backups/backups.ts'
import { openBackup } from '../../../core/backups/open-backup.ts'
import { openVault } from '../../../core/vault/open-vault.ts'
import type { Vault } from '../../../core/vault/vault.ts'
import { randomFor, repetitions } from '../../repetitions.ts'
import { buildChild } from '../vault/crash.ts'
import { makeEntry, passphrase, random, temporaryFolder } from '../vault/vault-bench.ts'

const kills = repetitions(4, 200)
const drawMoment = randomFor('backups that are killed')
const hourMs = 60 * 60 * 1000
/**
 * The data cannot be compressed, so that a backup takes long enough to be killed, and needs more
 * than the disk has.
 */
const ballastBytes = 600_000

let child = ''
beforeAll(async () => {
  child = await buildChild(join(import.meta.dirname, 'backup-child.ts'))
})

async function makeVault(): Promise<{ folder: string; own: string; vault: Vault }> {
  const folder = await temporaryFolder()
  const vault = openVault({
    dataFolder: folder,
    choice: { file: join(folder, 'vault.countersign') },
    keychainService: 'none',
    clock: Date.now,
    random,
  })
  await vault.start()
  await vault.create('file', passphrase)
  await vault.change(draft => {
    draft.entries.push(makeEntry('counted'))
    draft.connections.push(randomBytes(ballastBytes).toString('base64'))
  })
  return { folder, own: join(folder, 'backups'), vault }
}

function open(vault: Vault, ownFolder: string, aheadMs = 0): Backups {
  const clock = () => Date.now() + aheadMs
  return createBackups({ vault, ownFolder, device: 'test', clock, onChange() {} })
}

function start(folder: string, command: string, args: readonly string[]): ChildProcess {
  return spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, VAULT_FOLDER: folder, VAULT_PASSPHRASE: passphrase },
  })
}

async function killWhileBackingUp(folder: string): Promise<'in the middle' | 'in between'> {
  const program = start(folder, process.execPath, [child])
  let output = ''
  program.stdout?.on('data', data => {
    if (output === '') setTimeout(() => program.kill('SIGKILL'), drawMoment() * 200)
    output += data
  })
  await new Promise(resolve => program.on('close', resolve))
  expect(output).toMatch(/^start\n/)
  return output.endsWith('start\n') ? 'in the middle' : 'in between'
}

async function expectAllWhole(own: string, recoveryKey: string): Promise<void> {
  const names = (await readdir(own)).filter(name => !name.endsWith('.tmp'))
  for (const name of names) {
    const document = await openBackup(await readFile(join(own, name)), [recoveryKey])
    expect(document.entries).toHaveLength(1)
  }
}

describe('a program that dies or has no room while it backs up', () => {
  it('leaves every earlier backup whole when it is killed, and its remains are swept', async () => {
    const { folder, own, vault } = await makeVault()
    await open(vault, own).make()
    const deaths: string[] = []
    while (deaths.length < kills || !deaths.includes('in the middle')) {
      deaths.push(await killWhileBackingUp(folder))
      await rm(join(folder, 'vault.countersign.lock'), { recursive: true, force: true })
      await expectAllWhole(own, vault.recoveryKey())
    }

    await vault.refresh()
    const later = open(vault, own, 2 * hourMs)
    expect((await later.make()).problem).toBeNull()
    expect((await readdir(own)).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  it.skipIf(process.platform !== 'linux')(
    'reports a full disk, and keeps what is there',
    async () => {
      const { folder, own, vault } = await makeVault()
      await open(vault, own).make()
      const before = await readdir(own)
      const limit = `--fsize=${ballastBytes / 2}`
      const program = start(folder, 'prlimit', [limit, process.execPath, child, 'once'])
      let output = ''
      program.stdout?.on('data', data => {
        output += data
      })
      await new Promise(resolve => program.on('close', resolve))
      expect(output).toMatch(
        /The backup folder .* can’t be used: the disk can’t hold a file of this size/,
      )
      expect(await readdir(own)).toEqual(before)
      await expectAllWhole(own, vault.recoveryKey())
    },
    60_000,
  )
})
