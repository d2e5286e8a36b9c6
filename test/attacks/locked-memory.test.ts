import { randomBytes, randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatBase32 } from '../../shared/base32.ts'
import type { Input } from '../../shared/contract.ts'
import { buildChild } from '../core/vault/crash.ts'
import { builtFolder } from '../ensure-built.ts'
import type { Keeping } from './core-child.ts'
import { type CoreProcess, startCoreProcess } from './core-process.ts'

const word = (name: string) => `${name} ${randomBytes(8).toString('hex')}`
const letters = (name: string) => `${name}${randomBytes(8).toString('hex')}`
const newSecret = () => formatBase32(new Uint8Array(randomBytes(20)))

/**
 * Opens a server that accepts any password, creates one session, and never answers a setup's first
 * code.
 */
async function openServer(bearer: string, setup: { secret: string; code: string }) {
  const answers: Record<string, unknown> = {
    '/api/v1/auth/login': { access_token: bearer },
    '/api/v1/auth/2fa/status': {
      enabled: false,
      pending: false,
      confirmed_at: null,
      last_verified_at: null,
      backup_codes_remaining: 0,
    },
    '/api/v1/auth/2fa/setup': {
      secret: setup.secret,
      otpauth_url: `otpauth://totp/Server:ada?secret=${setup.secret}&issuer=Server`,
      backup_codes: [setup.code],
    },
  }
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? '']
    request.resume()
    if (!answer) return
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

describe('attack 2: memory that is read after the lock', () => {
  let child = ''
  let programs = ''
  let core: CoreProcess
  let server: Server
  beforeAll(async () => {
    const setup = { secret: needles['secret of a setup'], code: needles['backup code of a setup'] }
    server = await openServer(needles['server session'], setup)
    child = await buildChild(join(import.meta.dirname, 'core-child.ts'))
    const reader = await buildChild(
      join(import.meta.dirname, '../../core/imports/import-program.ts'),
    )
    // The folder is below out, where the programs find the packages that they import.
    programs = await mkdtemp(join(builtFolder, 'test', 'programs-'))
    await copyFile(reader, join(programs, 'import.js'))
    core = await startCoreProcess(child, programs)
  })
  afterAll(async () => {
    await core.end()
    server.closeAllConnections()
    server.close()
    await rm(programs, { recursive: true, force: true })
  })

  const needles = {
    secret: newSecret(),
    'secret of a scanned code': newSecret(),
    'secret of an import': newSecret(),
    'secret of a setup': newSecret(),
    'backup code': letters('backup'),
    'backup code of a setup': letters('setupcode'),
    passphrase: word('passphrase'),
    note: word('note'),
    'server password': word('password'),
    'server session': letters('session'),
  }
  /** The vault creates these: the recovery key and a code. */
  const shown: Record<string, string> = {}

  /**
   * Leaves as much as possible behind: open dialogs and previews, possible undos, a running change.
   */
  async function workWithTheVault(): Promise<void> {
    const { passphrase } = needles
    const { call } = core
    const confirmation = { confirmed: true, passphrase } as const
    await call('vault.create', { place: 'file', passphrase })
    shown['recovery key'] = (await call('recovery.reveal', { confirmation })).recoveryKey
    const manual: Input<'entries.add'> = {
      type: 'totp',
      issuer: 'Example',
      label: 'ada',
      secret: needles.secret,
      algorithm: 'SHA1',
      digits: 8,
      periodSeconds: 30,
      counter: 0,
      pin: '',
      tags: [],
      allowDuplicate: false,
    }
    const { id } = (await call('entries.add', manual)).entry
    await call('entries.update', { id, change: { note: `☂ ${needles.note}` } })
    const codesOfEntry = [needles['backup code']]
    await call('backupCodes.add', { entryId: id, codes: codesOfEntry, earlier: 'keep' })
    await call('backupCodes.reveal', { entryId: id, confirmation })
    const { codes } = await call('codes.current', { ids: [id] })
    shown.code = codes[0]?.code ?? ''
    await call('entries.reveal', { id, confirmation })
    await call('codes.copy', { id, which: 'current' })

    const link = `otpauth://totp/Seen:eve?secret=${needles['secret of a scanned code']}`
    const scanned = await call('imports.addTexts', { texts: [link], import: null })
    const keys = scanned.rows.map(({ key }) => key)
    await call('imports.apply', { import: scanned.import, keys })
    await call('imports.addTexts', { texts: [link], import: null })

    const file = `otpauth://totp/File:bob?secret=${needles['secret of an import']}`
    const files = [{ name: 'codes.txt', file: Buffer.from(file).toString('base64') }]
    const importId = randomUUID()
    const preview = await call('imports.open', { import: importId, files, format: null })
    await call('imports.apply', { import: importId, keys: preview.rows.map(({ key }) => key) })

    await call('backups.make', undefined)
    const [backup] = await call('backups.list', undefined)
    const named = { id: backup?.id ?? '', passphrase: null }
    await call('backups.compare', named)
    await call('entries.update', { id, change: { label: 'changed since' } })
    await call('backups.restore', { ...named, how: 'replace' })

    const { account } = await call('accounts.add', {
      address: urlOf(server),
      authorityPem: null,
      dialectId: 'auth-v1',
      name: 'Server',
      email: 'ada@example.org',
      password: needles['server password'],
      keepPassword: true,
    })
    await call('accounts.refresh', { ids: [account.id] })
    await call('vault.changePassphrase', { next: passphrase, confirmation })

    core.begin('flows.enrol', {
      id: account.id,
      flow: randomUUID(),
      method: 'totp',
      destination: null,
      recoveryEmail: null,
      password: null,
      alsoOnPhone: false,
    })
    await expect
      .poll(async () => (await call('entries.list', undefined)).map(({ issuer }) => issuer))
      .toContain('Server')
    await core.order({ kind: 'dialogs', stayOpen: true })
    core.begin('entries.reveal', { id, confirmation })
    core.begin('exports.reveal', { format: 'otpauth-list', ids: null, confirmation })
  }

  it('finds a text in the memory in whatever form it is kept', async () => {
    const ways = ['string', 'two-byte', 'slice', 'map key', 'bytes', 'base64'] as const
    const texts = Object.fromEntries(ways.map(how => [how, word('kept')])) as Record<
      Keeping,
      string
    >
    for (const how of ways) await core.order({ kind: 'keep', text: texts[how], how })
    await workWithTheVault()
    const all = { ...texts, ...needles, ...shown }
    const held = await core.findings(all)
    const names = Object.keys(all).filter(name => !held.some(one => one.startsWith(`${name} in`)))
    expect(names, 'not found while the vault is open').toEqual([])
  })

  it('finds nothing of the vault after the lock', async () => {
    await core.call('vault.lock', undefined)
    expect(await core.findings({ ...needles, ...shown })).toEqual([])
  })
})
