/** Makes an open vault full of needles, and a real input for every method of the contract. */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredAccount } from '../../core/accounts/stored-account.ts'
import { makeDeviceKeys } from '../../core/sync/device-keys.ts'
import { formatPairing } from '../../core/sync/pairing.ts'
import { formatBase32 } from '../../shared/base32.ts'
import type { Input, MethodName } from '../../shared/contract.ts'
import { confirmed, makeAppBench, manual } from './app-bench.ts'
import type { Needles } from './find-leaks.ts'

export const ownPassphrase = 'correct horse'
/** A page that was taken over would seal a file with this. */
export const chosenByPage = 'chosen by the page'

type Inputs = { readonly [M in MethodName]: Input<M> }

const uri = (label: string, secret: string) =>
  `otpauth://totp/Example:${label}?secret=${secret}&issuer=Example`

const exampleServer = {
  address: 'http://127.0.0.1:9',
  authorityPem: null,
  dialectId: 'auth-v1',
  email: 'eve@example.org',
  password: 'any',
}

/** The confirmation in the inputs has the right passphrase. */
export async function openFullVault() {
  const bench = await makeAppBench(ownPassphrase)
  const { call, vault } = bench
  const outside = join(bench.folder, 'outside')
  await mkdir(outside)

  const named = ['listed', 'scanned', 'trashed', 'counted', 'set up'] as const
  const bytes = Object.fromEntries(named.map(name => [name, new Uint8Array(randomBytes(20))]))
  const secretOf = (name: (typeof named)[number]) => formatBase32(bytes[name] ?? new Uint8Array())
  const { entry } = await call('entries.add', manual({ secret: secretOf('listed') }))
  const counted = await call('entries.add', manual({ secret: secretOf('counted'), type: 'hotp' }))
  const setUp = await call('entries.add', manual({ secret: secretOf('set up') }))
  const gone = await call('entries.add', manual({ secret: secretOf('trashed') }))
  await call('entries.remove', { ids: [gone.entry.id] })

  const texts = {
    password: 'the password of an account',
    session: 'the session of an account',
    'password of a change': 'the password of a change',
    'backup code': 'BACK-UPCO-DE12-3456',
    'used backup code': 'USED-UPCO-DE12-3456',
    'recovery key': vault.recoveryKey(),
  }
  const id = randomUUID()
  const waiting = randomUUID()
  await vault.change(draft => {
    draft.connections.push(
      connection(id, texts, { kind: 'disable', stage: 'turn-off', entryId: null }),
      connection(waiting, texts, { kind: 'enrol', stage: 'wait', entryId: setUp.entry.id }),
    )
    const linked = draft.entries.find(one => one.id === entry.id)
    if (!linked) throw new Error('The entry is gone.')
    linked.account = { connectionId: id, accountId: 'ada@example.org' }
    linked.backupCodes.push(
      { code: texts['backup code'], state: 'unused', usedAt: null, note: '' },
      { code: texts['used backup code'], state: 'used', usedAt: 0, note: '' },
    )
  })
  const codes = await call('backupCodes.list', { entryId: entry.id })
  const scanned = await call('imports.addTexts', {
    texts: [uri('scanned', secretOf('scanned')), uri('again', secretOf('listed'))],
    import: null,
  })
  await call('backups.make', undefined)
  const [backup] = await call('backups.list', undefined)

  const needles = (): Needles => ({
    texts: {
      ...texts,
      ...Object.fromEntries(named.map(name => [name, secretOf(name)])),
      'recovery key': vault.recoveryKey(),
    },
    bytes,
    keys: [chosenByPage, ownPassphrase, vault.recoveryKey()],
  })

  const flow = randomUUID()
  const program = randomUUID()
  const backupId = backup?.id ?? ''
  const entryId = entry.id
  const [key = '', usedKey = ''] = codes.map(one => one.key)
  const confirmation = { ...confirmed, passphrase: ownPassphrase }
  const onAccount = { id, flow, password: null, proof: null }
  const exported = Buffer.from(uri('imported', secretOf('scanned'))).toString('base64')

  const inputs: Inputs = {
    'host.capabilities': undefined,
    'host.setTyped': { typed: true },
    'host.noteHidden': undefined,
    'host.noteVisible': { isVisible: true },
    'host.background': undefined,
    'host.setAtLogin': { isOn: false },
    'vault.status': undefined,
    'vault.create': { place: 'file', passphrase: 'another' },
    'vault.unlock': { passphrase: ownPassphrase },
    'vault.recover': { recoveryKey: texts['recovery key'], newPassphrase: null },
    'vault.lock': undefined,
    'vault.keepOpen': undefined,
    'vault.retry': undefined,
    'vault.refresh': undefined,
    'vault.restorePrevious': undefined,
    'vault.openOlder': { how: 'as-it-is', passphrase: ownPassphrase },
    'vault.restoreSealed': {
      from: { backup: backupId },
      place: 'file',
      passphrase: ownPassphrase,
      newPassphrase: chosenByPage,
    },
    'vault.changePassphrase': { next: chosenByPage, confirmation },
    'vault.move': { place: 'file' },
    'vault.sealedCopy': { confirmation },
    'recovery.reveal': { confirmation },
    'recovery.replace': { confirmation },
    'recovery.confirm': { recoveryKey: texts['recovery key'] },
    'entries.list': undefined,
    'entries.get': { id: entryId },
    'entries.add': manual({ secret: secretOf('listed') }),
    'entries.update': { id: entryId, change: { note: 'a note' } },
    'entries.reorder': { ids: [entryId] },
    'entries.remove': { ids: [] },
    'entries.reveal': { id: entryId, confirmation },
    'trash.list': undefined,
    'trash.restore': { ids: [] },
    'trash.purge': { ids: [] },
    'codes.current': { ids: [entryId, counted.entry.id] },
    'codes.advance': { id: counted.entry.id },
    'codes.copy': { id: entryId, which: 'current' },
    'clipboard.copySecret': { text: 'what the page shows' },
    'clipboard.adopt': { text: 'text' },
    'quick.recent': undefined,
    'quick.used': { id: entryId },
    'quick.type': { id: entryId, which: 'current' },
    'quick.show': undefined,
    'quick.hide': undefined,
    'quick.openWindow': undefined,
    'quick.shortcut': undefined,
    'scan.request': undefined,
    'scan.shortcut': undefined,
    'scan.openPermission': undefined,
    'scan.setOpen': { open: false },
    'scan.sources': undefined,
    'scan.choose': { id: 'screen:0' },
    'settings.get': undefined,
    'settings.chooseLanguage': { language: 'de' },
    'settings.update': { theme: 'dark' },
    'programs.list': undefined,
    'programs.remove': { id: program },
    'programs.revoke': { id: program, entryId },
    'programs.log': undefined,
    'programs.clearLog': undefined,
    'programs.question': undefined,
    'programs.answer': { id: program, choice: 'always' },
    'servers.dialects': undefined,
    'servers.detect': { address: exampleServer.address, authorityPem: null },
    'accounts.add': { ...exampleServer, name: '', keepPassword: true },
    'accounts.list': undefined,
    'accounts.refresh': { ids: [id] },
    'accounts.signIn': { id, password: null, keepPassword: true },
    'accounts.answer': { id, proof: { kind: 'entry', entryId: null } },
    'accounts.sendCode': { id, again: false },
    'accounts.signOut': { id: randomUUID() },
    'accounts.update': { id, change: { name: 'Work' } },
    'accounts.remove': { id: randomUUID() },
    'flows.enrol': {
      ...{ id, flow, method: 'totp', destination: null, password: null },
      ...{ recoveryEmail: null, alsoOnPhone: false },
    },
    'flows.confirm': { id, flow, code: '123456' },
    'flows.resend': { id },
    'flows.showSetup': { id: waiting, confirmation },
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
    'backupCodes.list': { entryId },
    'backupCodes.add': { entryId, codes: ['AAAA-BBBB'], earlier: 'keep' },
    'backupCodes.use': { entryId, key, where: 'here', confirmation },
    'backupCodes.mark': { entryId, keys: [usedKey], state: 'used' },
    'backupCodes.markUnused': { entryId, keys: [usedKey], confirmation },
    'backupCodes.note': { entryId, key, note: 'in the drawer' },
    'backupCodes.remove': { entryId, keys: ['none'] },
    'backupCodes.reveal': { entryId, confirmation },
    'clock.status': undefined,
    'clock.correct': { on: false },
    'practice.status': undefined,
    'practice.open': undefined,
    'practice.signIn': { email: 'ada@example.org', dialectId: 'auth-v1' },
    'practice.reset': undefined,
    'practice.messages': undefined,
    'check.run': { ...exampleServer, flow: randomUUID() },
    'imports.formats': undefined,
    'imports.open': {
      ...{ import: flow, files: [{ name: 'list.txt', file: exported }], format: null },
    },
    'updates.look': undefined,
    'updates.check': undefined,
    'updates.openPage': undefined,
    'imports.readOffered': { file: randomUUID() },
    'imports.scanScreens': undefined,
    'imports.addTexts': {
      texts: [uri('also scanned', secretOf('scanned'))],
      import: scanned.import,
    },
    'imports.merge': { import: scanned.import, other: scanned.import },
    'imports.preview': { import: flow },
    'imports.unseal': { import: flow, file: 0, passphrase: 'any' },
    'imports.apply': { import: flow, keys: ['0.0'] },
    'imports.undo': { import: flow },
    'imports.close': { import: flow },
    'exports.formats': undefined,
    'exports.preview': { format: 'aegis-sealed', ids: null },
    'exports.seal': { format: 'aegis-sealed', ids: null, passphrase: chosenByPage, confirmation },
    'exports.reveal': { format: 'aegis', ids: null, confirmation },
    'exports.revealQrSeries': { ids: null, perCode: 10, confirmation },
    'exports.revealSheet': { ids: null, confirmation },
    'backups.status': undefined,
    'backups.list': undefined,
    'backups.setFolder': { folder: outside, confirmation },
    'backups.leaveFolder': undefined,
    'backups.pickFolder': undefined,
    'backups.make': undefined,
    'backups.compare': { id: backupId, passphrase: null },
    'backups.restore': { id: backupId, passphrase: null, how: 'merge' },
    'backups.undoRestore': undefined,
    'sync.status': undefined,
    'sync.look': undefined,
    'sync.findKind': { url: 'https://nowhere.invalid/dav' },
    'sync.test': { place: { kind: 'folder', path: outside }, login: null },
    'sync.setUp': { place: { kind: 'folder', path: outside }, login: null, confirmation },
    'sync.readPairing': { pairingSecret: pairingText(bench.time.now, outside) },
    'sync.join': {
      pairingSecret: pairingText(bench.time.now, outside),
      place: null,
      login: null,
      confirmation,
    },
    'sync.accept': { check: '123456', confirmation },
    'sync.meet': undefined,
    'sync.remove': { device: '0123456789abcdef' },
    'sync.refuse': undefined,
    'sync.stop': undefined,
    'sync.knownTo': { device: '0123456789abcdef' },
    'sync.leave': undefined,
    'sync.markSeen': { ids: [] },
  }
  return { ...bench, inputs, needles, outside }
}

export type FullVault = Awaited<ReturnType<typeof openFullVault>>

/** Makes an account without a server, in the middle of a change. */
function connection(
  id: string,
  texts: { password: string; session: string; 'password of a change': string },
  journal: Pick<NonNullable<StoredAccount['journal']>, 'kind' | 'stage' | 'entryId'>,
): StoredAccount {
  return {
    id,
    name: 'Example',
    address: 'http://127.0.0.1:9',
    dialectId: 'auth-v1',
    authorityPem: null,
    email: 'ada@example.org',
    passwordSecret: texts.password,
    answersByItself: true,
    session: { bearerSecret: texts.session, cookies: [] },
    status: null,
    statusAt: null,
    chatVerifiedUntil: null,
    journal: {
      ...journal,
      method: 'totp',
      since: 0,
      formerEntryId: null,
      destination: null,
      recoveryEmail: null,
      passwordSecret: texts['password of a change'],
      notice: null,
      alsoOnPhone: false,
    },
    createdAt: 0,
    recoveryEmail: null,
    backupCodes: [],
  }
}

function pairingText(now: number, folder: string): string {
  return formatPairing({
    place: { kind: 'folder', path: folder },
    group: randomBytes(8).toString('hex'),
    device: randomBytes(8).toString('hex'),
    publicKey: makeDeviceKeys().publicKey,
    pairingSecret: randomBytes(32).toString('base64'),
    expiresAt: now + 60_000,
  })
}
