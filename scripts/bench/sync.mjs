/** Measures two computers that share a vault over a folder of this disk. */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { loadBundled } from '../load-bundled.mjs'
import { medianMs } from '../measure.mjs'

const times = { runs: 9, warmUps: 2 }
const passphrase = 'a passphrase to measure with'
const watchedMs = 15_000

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

/** @typedef {Awaited<ReturnType<typeof loadBundled>>} Modules */

export async function bench() {
  const modules = await loadBundled({
    vault: 'core/vault/open-vault.ts',
    pair: 'core/sync/pair.ts',
    session: 'core/sync/session.ts',
    visits: 'core/sync/visits.ts',
    places: 'core/sync/places/open-place.ts',
    merge: 'core/sync/merge-states.ts',
    read: 'core/sync/read-states.ts',
    part: 'core/sync/sync-part.ts',
    place: 'core/sync/places/place.ts',
    base32: 'shared/base32.ts',
  })
  const rows = []
  for (const size of [50, 1000]) rows.push(...(await measure(modules, size)))
  return { title: 'Two computers that share a vault over a folder', rows }
}

/**
 * @param {Modules} modules
 * @param {number} size entries of each, which both have in the end
 */
async function measure(modules, size) {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const shared = join(folder, 'shared')
  mkdirSync(shared)
  const address = { kind: 'folder', path: shared }
  const row = (
    /** @type {string} */ what,
    /** @type {number} */ value,
    /** @type {string} */ unit,
  ) => ({
    entries: 2 * size,
    what,
    value,
    unit,
  })
  try {
    const [one, other] = [await open(modules, folder, 'one'), await open(modules, folder, 'other')]
    await one.vault.change(fill(modules.base32, size))
    await other.vault.change(fill(modules.base32, size))
    const { pairingSecret } = await modules.pair.setUp(one.parts, address)
    const { check } = await modules.pair.join(other.parts, pairingSecret)
    await modules.pair.accept(one.parts, check)

    const [document, sync] = [other.vault.document(), modules.part.syncOf(other.vault.document())]
    const files = await modules.place.readAll(one.parts.openPlace(address, null))
    const { states } = modules.read.readStates(files, sync, Date.now())
    const joined = () => modules.merge.mergeStates(document, sync, states, Date.now())
    const rows = [
      row('merge two halves that are new to each other', await medianMs(joined, times), 'ms'),
    ]

    for (const each of [other, one, other]) await modules.session.meet(each.parts)
    await one.vault.change(editOne)
    const before = modules.part.syncOf(other.vault.document())
    await modules.session.meet(one.parts)
    const after = await modules.place.readAll(one.parts.openPlace(address, null))
    const change = modules.read.readStates(after, before, Date.now())
    const merged = () =>
      modules.merge.mergeStates(other.vault.document(), before, change.states, Date.now())
    rows.push(row('merge a change', await medianMs(merged, times), 'ms'))
    const sizes = readdirSync(shared).map(name => statSync(join(shared, name)).size)
    rows.push(row('bytes written a change', Math.max(...sizes), 'bytes'))
    await modules.session.meet(other.parts)

    // The pairing text is over: while it is out, both look more often.
    for (const each of [one, other]) {
      await each.vault.change((/** @type {any} */ draft) => {
        draft.sync = { ...draft.sync, offer: null }
      })
      each.visits = modules.visits.createVisits(each.parts)
      each.visits.noteVisible(true)
    }
    await sleep(4000)
    rows.push(row('from a change to the other computer', await seenMs(one, other), 'ms'))
    await sleep(4000)
    rows.push(row('processor, between two looks', await cpuMs(), `ms in ${watchedMs / 1000} s`))
    for (const each of [one, other]) each.visits.noteVisible(false)
    rows.push(row('processor, while hidden', await cpuMs(), `ms in ${watchedMs / 1000} s`))
    for (const each of [one, other]) await each.visits.close()
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {Modules} modules
 * @param {string} folder
 * @param {string} name
 */
async function open(modules, folder, name) {
  const dataFolder = join(folder, name)
  mkdirSync(dataFolder)
  const vault = modules.vault.openVault({
    dataFolder,
    choice: { file: join(dataFolder, 'vault') },
    keychainService: `Countersign bench ${randomUUID()}`,
    clock: Date.now,
    random: randomBytes,
  })
  await vault.start()
  await vault.create('file', passphrase)
  const parts = {
    vault,
    clock: Date.now,
    awake: () => performance.now(),
    random: randomBytes,
    device: { name: `${hostname()} ${name}`.slice(0, 128), system: process.platform },
    openPlace: modules.places.openPlace(Date.now),
    onChange() {},
    report(/** @type {string} */ _, /** @type {unknown} */ error) {
      throw error
    },
    isLasting: true,
  }
  return { vault, parts, visits: /** @type {any} */ (null) }
}

/**
 * @param {{ vault: any }} one
 * @param {{ vault: any }} other
 */
async function seenMs(one, other) {
  const label = randomUUID()
  const seen = new Promise(resolve => {
    const stop = other.vault.onChange(() => {
      const { entries } = other.vault.document()
      if (!entries.some((/** @type {any} */ entry) => entry.label === label)) return
      stop()
      resolve(performance.now())
    })
  })
  await one.vault.change((/** @type {any} */ draft) => {
    draft.entries[0].label = label
  })
  const changedAt = performance.now()
  // Nothing of a vault keeps a program running.
  const alive = setInterval(() => {}, 1000)
  const seenAt = /** @type {number} */ (await seen)
  clearInterval(alive)
  return seenAt - changedAt
}

/** Measures this process. What the measures before it left is collected first. */
async function cpuMs() {
  collectGarbage()
  const before = process.cpuUsage()
  await sleep(watchedMs)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** @param {any} draft */
function editOne(draft) {
  draft.entries[0].label = randomUUID()
}

/**
 * @param {any} base32
 * @param {number} size
 */
function fill({ formatBase32 }, size) {
  return (/** @type {any} */ draft) => {
    for (let at = 0; at < size; at++) {
      draft.entries.push({
        id: randomUUID(),
        otp: { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 },
        secret: formatBase32(randomBytes(20)),
        pin: null,
        issuer: `Service ${at}`,
        label: `user${at}@example.org`,
        tags: [],
        pinned: false,
        note: '',
        createdAt: 0,
        updatedAt: 0,
        backupCodes: [],
        account: null,
      })
    }
  }
}
