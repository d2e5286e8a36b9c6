/** Makes what the vault's tests share: separate places, a clock that tests move, and entries. */

import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { findNewestBackup } from '../../../core/backups/newest-backup.ts'
import type { StoredEntry } from '../../../core/vault/document.ts'
import { openFilePlace } from '../../../core/vault/file-place.ts'
import { openKeychainPlace } from '../../../core/vault/keychain-place.ts'
import { openRecordsFile } from '../../../core/vault/records-file.ts'
import { createSaveHistory, NotedSave } from '../../../core/vault/save-history.ts'
import { withSignal } from '../../../core/vault/signalled-place.ts'
import { Vault, type VaultParts } from '../../../core/vault/vault.ts'
import { AppError } from '../../../shared/errors.ts'
import { literal } from '../../literal.ts'
import { MemoryKeychain } from './memory-keychain.ts'

export const passphrase = 'correct horse battery staple'

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-vault-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export function random(bytes: number): Uint8Array {
  return new Uint8Array(randomBytes(bytes))
}

/** Makes a disk and a keychain that several vaults share, as several programs would. */
export async function makeBench(choice: VaultParts['choice'] = null) {
  const folder = await temporaryFolder()
  const keychain = new MemoryKeychain()
  const time = { now: Date.UTC(2026, 10, 20) }
  const filePath = join(folder, 'vault.countersign')
  const places = {
    keychain: withSignal(
      openKeychainPlace({
        openKeychain: async () => keychain,
        keychainName: literal('The test keychain'),
        service: 'test',
        folder,
      }),
      join(folder, 'keychain-changed'),
    ),
    file: openFilePlace(filePath),
  }
  const start = async () => {
    const clock = () => time.now
    const vault = new Vault({
      places,
      choice,
      clock,
      random,
      keychainName: literal('The test keychain'),
      filePath,
      history: createSaveHistory(
        openRecordsFile(join(folder, 'vault-saves.json'), NotedSave),
        findNewestBackup(join(folder, 'backups')),
      ),
    })
    await vault.start()
    return vault
  }
  return { folder, keychain, time, filePath, places, start }
}

export function makeEntry(label: string, secret = 'JBSWY3DPEHPK3PXP'): StoredEntry {
  return {
    id: randomUUID(),
    otp: { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 },
    secret,
    pin: null,
    issuer: 'Example',
    label,
    tags: [],
    pinned: false,
    note: '',
    createdAt: 0,
    updatedAt: 0,
    backupCodes: [],
    account: null,
  }
}

export function addEntry(vault: Vault, label: string): Promise<void> {
  return vault.change(draft => {
    draft.entries.push(makeEntry(label))
  })
}

export function labelsOf(vault: Vault): string[] {
  return vault.document().entries.map(entry => entry.label)
}

export async function expectRefusal(
  operation: Promise<unknown> | (() => unknown),
  code: AppError['code'],
): Promise<void> {
  const running = typeof operation === 'function' ? (async () => operation())() : operation
  await expect(running).rejects.toSatisfy(
    error => error instanceof AppError && error.code === code,
    `AppError ${code}`,
  )
}
