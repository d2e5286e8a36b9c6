/** Nothing secret crosses to the page but through the methods named for it. */
import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { StoredConnection } from '../../core/servers/stored-connection.ts'
import { formatBase32 } from '../../shared/base32.ts'
import { type MethodName, methods } from '../../shared/contract.ts'
import { formatHex } from '../../shared/hex.ts'
import { makeAppBench, manual } from './app-bench.ts'

const uri = (label: string, secret: string) =>
  `otpauth://totp/Example:${label}?secret=${secret}&issuer=Example`

describe('what crosses the bridge', () => {
  it('carries no secret but through the methods named for it', async () => {
    const bench = await makeAppBench('correct horse')
    const { app, call, events, bugs } = bench
    const secrets = Array.from({ length: 4 }, () => new Uint8Array(randomBytes(20)))
    const forms = secrets.flatMap(bytes => [
      formatBase32(bytes),
      formatHex(bytes),
      Buffer.from(bytes).toString('base64'),
    ])
    const [listed, scanned, trashed, hotp] = secrets.map(formatBase32) as [
      string,
      string,
      string,
      string,
    ]
    const { entry } = await call('entries.add', manual({ secret: listed }))
    const counted = await call('entries.add', manual({ secret: hotp, type: 'hotp' }))
    const gone = await call('entries.add', manual({ secret: trashed }))
    await call('entries.remove', { ids: [gone.entry.id] })
    const { batch, candidates } = await call('entries.inspect', {
      texts: [uri('scanned', scanned), uri('again', listed)],
      batch: null,
    })
    const recoveryKey = bench.vault.recoveryKey()
    const ofServer = ['the password', 'the session', 'BACK-UPCO-DE12-3456', 'another password']
    const [passwordSecret = '', bearerSecret = '', code = '', journalSecret = ''] = ofServer
    const id = randomUUID()
    await bench.vault.change(draft => {
      draft.connections.push(storedConnection({ id, passwordSecret, bearerSecret, journalSecret }))
      const linked = draft.entries.find(one => one.id === entry.id)
      linked?.backupCodes.push({ code, state: 'unused', usedAt: null, note: '' })
      if (linked) linked.account = { connectionId: id, accountId: 'ada@example.org' }
    })
    const [{ key = '' } = {}] = await call('backupCodes.list', { entryId: entry.id })
    const flow = randomUUID()
    const onAccount = { id, flow, password: null, proof: null }
    const atServer = {
      address: 'http://127.0.0.1:9',
      authorityPem: null,
      dialectId: 'auth-v1',
      email: 'eve@example.org',
      password: 'any',
    }
    const exported = Buffer.from(uri('imported', scanned)).toString('base64')
    const unknownId = 'countersign-20200101T000000Z-a.countersign'

    const inputs: Partial<Record<MethodName, unknown>> = {
      'vault.create': { place: 'file', passphrase: 'another' },
      'vault.unlock': { passphrase: 'correct horse' },
      'vault.recover': { recoveryKey, newPassphrase: null },
      'vault.openOlder': { how: 'as-it-is', passphrase: 'correct horse' },
      'vault.restoreSealed': { file: 'AAAA', place: 'file', passphrase: 'another' },
      'vault.changePassphrase': { current: 'correct horse', next: 'correct horse' },
      'vault.move': { place: 'keychain' },
      'recovery.confirm': { recoveryKey },
      'entries.get': { id: entry.id },
      'entries.inspect': { texts: [uri('scanned', scanned)], batch },
      'entries.inspection': { batch },
      'entries.addInspected': { batch, keys: candidates.map(({ key }) => key) },
      'entries.undoInspected': { batch },
      'entries.add': manual({ secret: listed }),
      'entries.update': { id: entry.id, change: { note: 'a note' } },
      'entries.reorder': { ids: [entry.id] },
      'entries.remove': { ids: [] },
      'trash.restore': { ids: [] },
      'trash.purge': { ids: [] },
      'codes.current': { ids: [entry.id, counted.entry.id] },
      'codes.advance': { id: counted.entry.id },
      'codes.copy': { id: entry.id, which: 'current' },
      'clipboard.copySecret': { text: 'what the page shows' },
      'scan.setOpen': { open: false },
      'scan.choose': { id: 'screen:0' },
      'settings.update': { theme: 'dark' },
      'servers.detect': { address: atServer.address, authorityPem: null },
      'servers.add': { ...atServer, name: '', keepPassword: true },
      'servers.refresh': { ids: [id] },
      'servers.signIn': { id, password: null, keepPassword: true },
      'servers.answer': { id, proof: { kind: 'entry', entryId: null } },
      'servers.sendCode': { id, again: false },
      'servers.signOut': { id: randomUUID() },
      'servers.update': { id, change: { name: 'Work' } },
      'servers.remove': { id: randomUUID() },
      'flows.enrol': {
        ...{ id, flow, method: 'totp', destination: null, password: null },
        ...{ recoveryEmail: null, alsoOnPhone: false },
      },
      'flows.confirm': { id, flow, code: '123456' },
      'flows.resend': { id },
      'flows.disable': onAccount,
      'flows.rotate': onAccount,
      'flows.regenerate': onAccount,
      'flows.resume': onAccount,
      'flows.undo': onAccount,
      'flows.resync': { id, flow, codes: ['111111', '222222'] },
      'flows.cancel': { flow },
      'chat.state': { id },
      'chat.verify': { id, password: null, proof: null },
      'chat.sendRecoveryCode': { id },
      'chat.recover': { id, code: '123456' },
      'admin.isAllowed': { id },
      'admin.users': { id, query: '', page: 1 },
      'admin.reset': { id, userId: 1, typedEmail: 'eve@example.org', reason: 'a test' },
      'admin.audit': { id, userId: null, event: null, page: 1 },
      'backupCodes.list': { entryId: entry.id },
      'backupCodes.add': { entryId: entry.id, codes: ['AAAA-BBBB'], earlier: 'keep' },
      'backupCodes.use': { entryId: entry.id, key, where: 'here' },
      'backupCodes.mark': { entryId: entry.id, keys: [key], state: 'unused' },
      'backupCodes.remove': { entryId: entry.id, keys: ['none'] },
      'clock.correct': { on: false },
      'practice.signIn': { email: 'ada@example.org', dialectId: 'auth-v1' },
      'check.run': { ...atServer, flow: randomUUID() },
      'imports.open': {
        ...{ import: flow, files: [{ name: 'list.txt', file: exported }], format: null },
      },
      'imports.unseal': { import: flow, file: 0, passphrase: 'any' },
      'imports.preview': { import: flow },
      'imports.apply': { import: flow, keys: ['0.0'] },
      'imports.undo': { import: flow },
      'imports.close': { import: flow },
      'exports.preview': { format: 'aegis-sealed', ids: null },
      'exports.seal': { format: 'aegis-sealed', ids: null, passphrase: 'any' },
      'backups.read': { id: unknownId },
      'backups.setFolder': { folder: null },
      'backups.compare': { id: unknownId, passphrase: null },
      'backups.restore': { id: unknownId, passphrase: null, how: 'merge' },
    }
    const hidden = [...forms, recoveryKey, ...ofServer]
    const answered: MethodName[] = []
    for (const name of Object.keys(methods) as MethodName[]) {
      if (methods[name].reveals || name === 'vault.lock') continue
      const reply = await app.dispatch(name, inputs[name])
      answered.push(name)
      expect(reply, name).not.toMatchObject({
        code: 'bad-input',
        message: expect.stringContaining('not what it should'),
      })
      const text = JSON.stringify(reply)
      for (const form of hidden) expect(text, name).not.toContain(form)
    }
    const told = JSON.stringify(events)
    for (const form of hidden) expect(told).not.toContain(form)
    expect(answered.length).toBeGreaterThan(90)
    expect(bugs).toEqual([])
  })
})

/** An account that nothing answers for, in the middle of a change. */
function storedConnection(given: {
  id: string
  passwordSecret: string
  bearerSecret: string
  journalSecret: string
}): StoredConnection {
  return {
    id: given.id,
    name: 'Example',
    address: 'http://127.0.0.1:9',
    dialectId: 'auth-v1',
    authorityPem: null,
    email: 'ada@example.org',
    passwordSecret: given.passwordSecret,
    answersByItself: true,
    session: { bearerSecret: given.bearerSecret, cookies: [] },
    status: null,
    statusAt: null,
    chatVerifiedUntil: null,
    journal: {
      kind: 'disable',
      stage: 'turn-off',
      method: 'totp',
      since: 0,
      entryId: null,
      formerEntryId: null,
      destination: null,
      recoveryEmail: null,
      passwordSecret: given.journalSecret,
      notice: null,
      alsoOnPhone: false,
    },
    createdAt: 0,
    recoveryEmail: null,
    backupCodes: [],
  }
}
