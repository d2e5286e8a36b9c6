import { describe, expect, it } from 'vitest'
import { keptStateBelow, keptStateIn } from './kept-state.ts'

/**
 * Lists what outlives the lock on purpose, each with the reason. Anything else that is kept from
 * one call to the next belongs in `vault.whileOpen`. See [Note: the session].
 */
const outlives: Readonly<Record<string, readonly string[]>> = {
  'the session itself, or dropped by the lock with it': [
    'core/vault/vault-store.ts: loaded',
    'core/vault/while-open.ts: session',
  ],
  'which place and which settings: no secrets': [
    'core/settings/current-settings.ts: ofVault',
    'core/settings/current-settings.ts: settings',
    'core/backups/backups.ts: second',
    'core/host/page.ts: files',
    'core/settings/preferences.ts: stored',
    'core/vault/vault-store.ts: choice',
    'core/vault/vault-store.ts: chosenOlder',
    'core/vault/vault-store.ts: place',
    'core/vault/open-vault.ts: opened',
    'core/vault/keychain-place.ts: swept',
    'core/accounts/abilities.ts: known',
    'core/dialects/read-html.ts: noAttributes',
  ],
  'the parts of the core themselves, each of which is looked through on its own': [
    'core/on-demand.ts: opened',
    'core/on-demand.ts: opening',
  ],
  'who is told, what is awaited, when, and how often': [
    'core/app.ts: listeners',
    'core/follow-vault.ts: knownState',
    'core/follow-vault.ts: knownLockMinutes',
    'core/follow-vault.ts: hasChanged',
    'core/app.ts: underWay',
    'core/app.ts: isVisible',
    'core/sync/visits.ts: visibleUntil',
    'core/sync/places/folder-place.ts: watcher',
    'core/notices/notices.ts: told',
    'core/updates/updates.ts: asking',
    'core/updates/updates.ts: problem',
    'core/imports/handed-over.ts: isHolding',
    'core/imports/scan-requests.ts: askedAt',
    'core/imports/scan-requests.ts: isScanning',
    'core/gate/confirm-way-out.ts: isAsking',
    'core/settings/auto-lock.ts: timer',
    'core/settings/auto-lock.ts: dueAt',
    'core/backups/backups.ts: timer',
    'core/backups/backups.ts: lastTurn',
    'core/settings/preferences.ts: listeners',
    'core/settings/preferences.ts: lastTurn',
    'core/accounts/coalesce.ts: pause',
    'core/accounts/coalesce.ts: isAskedFor',
    'core/accounts/connections.ts: turns',
    'core/accounts/refresh.ts: underWay',
    'core/vault/bounded-calls.ts: isHung',
    'core/vault/bounded-calls.ts: last',
    'core/vault/follow-saves.ts: followed',
    'core/vault/follow-saves.ts: stopWatching',
    'core/vault/follow-saves.ts: isOver',
    'core/vault/vault-store.ts: listeners',
    'core/vault/vault-store.ts: locks',
    'core/vault/vault-store.ts: lastTurn',
    'core/vault/passphrase-delay.ts: known',
    'core/vault/records-file.ts: lastTurn',
    'core/vault/records-file.ts: unsaved',
    'core/vault/records-file.ts: records',
    'core/program-access/door.ts: strangers',
    'core/program-access/door.ts: trusted',
    'core/program-access/pace.ts: fullAt',
    'core/program-access/program-access.ts: door',
    'core/program-access/program-access.ts: state',
    'core/program-access/program-access.ts: problem',
    'core/program-access/program-access.ts: opening',
    'core/program-access/request-log.ts: lastTurn',
    'core/vault/watch-file.ts: timer',
    'core/vault/watch-file.ts: watcher',
    'core/settings/sleep-watch.ts: before',
    'core/sync/sync-on-demand.ts: isVisible',
  ],
  'ids of entries alone, in the order in which they were used': [
    'core/quick/recent-entries.ts: ids',
  ],
  'the window and its screens': [
    'electron/screens.ts: open',
    'electron/screens.ts: offered',
    'electron/screens.ts: chosen',
    'electron/window.ts: window',
    'electron/notifications.ts: kept',
    'electron/ipc.ts: page',
    // Requests wait with name and id, without texts.
    'electron/ipc.ts: waiting',
    'electron/window.ts: contentProtection',
    'electron/window.ts: isTyped',
    'electron/window.ts: isResting',
    'electron/window.ts: isInTheWay',
    'core/background/background.ts: settings',
    'core/background/background.ts: isOver',
    // Its menu is set again at the lock, and names no entry then.
    'core/background/tray.ts: icon',
    'core/background/tray.ts: isWanted',
    'core/background/tray.ts: making',
    'core/background/tray.ts: timer',
    'core/background/tray.ts: turn',
    'electron/quick-window.ts: window',
    'electron/quick-window.ts: isShown',
    'electron/quick-window.ts: asking',
    'electron/quick-window.ts: before',
    'electron/quick-window.ts: contentProtection',
    'electron/quick-shortcut.ts: current',
    'electron/quick-shortcut.ts: state',
    'electron/at-most-every.ts: quietUntil',
    'electron/main.ts: wasOpen',
    'electron/system-locks.ts: limitSeconds',
    'electron/system-locks.ts: timer',
    'electron/zoom.ts: level',
    'electron/zoom.ts: saving',
  ],
  'a link that the system hands over while it is locked: it waits for the vault': [
    'core/imports/handed-over.ts: waiting',
    'core/imports/handed-over.ts: isLooking',
    'electron/protocol-links.ts: opened',
    'electron/protocol-links.ts: waiting',
    'electron/protocol-links.ts: take',
  ],
  'by the object itself, and gone with it': [
    'core/backups/backup-digest.ts: digests',
    'core/vault/document-json.ts: sound',
    'core/vault/document-json.ts: texts',
  ],
  'which step of an entry was given out: no code is given out twice, whatever is locked between': [
    'core/accounts/fresh-code.ts: lastSteps',
  ],
  'of a line to a server, which the lock hangs up': [
    'core/dialects/cookies.ts: cookies',
    'core/dialects/http.ts: clockOffsetMs',
    'core/dialects/http.ts: clockDoubtMs',
    'core/dialects/http.ts: session',
    'core/dialects/pages.ts: formTokenSecret',
  ],
  'of a change or a check under way, which the lock stops': [
    'core/check-server/sign-ins.ts: devices',
    'core/check-server/sign-ins.ts: wrongInARow',
    'core/check-server/factor.ts: state',
    'core/check-server/factor.ts: enrolmentCode',
    'core/check-server/messages.ts: notice',
    'core/check-server/patience.ts: signal',
    'core/check-server/proofs.ts: stepCodes',
    'core/check-server/proofs.ts: backupCodes',
    'core/check-server/session.ts: device',
    'core/check-server/step-codes.ts: last',
    'core/check-server/step-codes.ts: takesAhead',
    'core/check-server/step-codes.ts: wrongCodes',
    'core/flows/progress.ts: plan',
    'core/flows/progress.ts: current',
    'core/flows/progress.ts: currentState',
    'core/flows/progress.ts: waitsUntil',
    'core/flows/run.ts: known',
  ],
  'of an import, whose process the lock kills': [
    'core/imports/answer-slices.ts: slices',
    'core/imports/process-reading.ts: current',
    'core/imports/process-reading.ts: ended',
    'core/imports/reading.ts: sealed',
    'core/qr/read-qr-file.ts: shared',
  ],
  'of the practice server and its invented people': [
    'core/practice/practice-run.ts: end',
    'core/practice/practice-run.ts: kill',
    'core/practice/practice-server.ts: run',
    'core/practice/practice-server.ts: serving',
    'core/practice/practice-server.ts: failure',
    'core/practice/practice-server.ts: messages',
    'core/practice/practice-server.ts: erased',
    'core/practice/practice.ts: told',
  ],
  'of the stamps in the document, and gone with them': ['core/sync/sync-part.ts: known'],
  'of one call, though a function is handed out meanwhile': [
    'core/backup-codes/code-keys.ts: named',
    'core/sync/mint.ts: made',
    'core/sync/mint.ts: dots',
  ],
}

describe('attack 2: a cache that the lock does not reach', () => {
  it('is refused wherever it is kept', () => {
    const kept = keptStateBelow(['core', 'electron'])
    // Foreign files are read in a process of their own. See core/imports/import-program.ts.
    const ours = kept.filter(one => !one.startsWith('core/importers/'))
    const known = Object.values(outlives).flat()
    expect(
      ours.filter(one => !known.includes(one)),
      'Make it by vault.whileOpen, or say in this table why it may outlive the lock',
    ).toEqual([])
  })

  it.each([
    ['a variable of a module', 'let last = null\nexport const look = () => last'],
    ['a collection of a module', 'export const seen = new Map()'],
    ['a list of a module', 'const seen: string[] = []'],
    ['a variable behind a function', 'const make = () => { let last: X; return () => last }'],
    ['a map behind handlers', 'function make() { const known = new Map(); return { a() {} } }'],
    [
      'a set behind named functions',
      'function make() { const s = new Set(); function a() {} return { a } }',
    ],
    [
      'a box for one thing',
      'function make() { const box = { last: null }; return { get: () => box } }',
    ],
    ['a field of a class', 'class Room { #last: string | null = null }'],
    ['a list of a class', 'class Room { readonly all: string[] = [] }'],
  ])('is seen: %s', (_, source) => {
    expect(keptStateIn(source)).toHaveLength(1)
  })

  it.each([
    [
      'what a call makes for itself',
      'function sum(all) { let n = 0; const s = new Set(); return n }',
    ],
    [
      'what is made while the vault is open',
      'function make(v) { const k = v.whileOpen(() => new Map()); return { k } }',
    ],
    ['constants', "const names = ['a', 'b']\nconst table = new Map([['a', 1]])"],
  ])('is none: %s', (_, source) => {
    expect(keptStateIn(source)).toEqual([])
  })
})
