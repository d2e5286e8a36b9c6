/** Measures opening and saving a vault in both places, by the number of entries. */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadBundled } from '../load-bundled.mjs'
import { medianMs, wallInTurns } from '../measure.mjs'

const sizes = [100, 1000, 3000]
const passphrase = 'a passphrase to measure with'
const times = { runs: 5, warmUps: 1 }

export async function bench() {
  const modules = await loadBundled({
    vault: 'core/vault/open-vault.ts',
    base32: 'shared/base32.ts',
    keychain: 'core/vault/keychain.ts',
  })
  // The bench uses only the tests' own keychain.
  const hasKeyring = process.env.COUNTERSIGN_TEST_KEYRING === '1'
  const rows = []
  for (const place of hasKeyring ? ['keychain', 'file'] : ['file']) {
    for (const size of sizes) rows.push(await measure(modules, place, size))
  }
  return {
    title:
      'A vault, median milliseconds; the file place opens by a passphrase; raw: keytar alone, with the same items',
    rows,
  }
}

/**
 * @param {Awaited<ReturnType<typeof loadBundled>>} modules
 * @param {string} place
 * @param {number} size entries
 */
async function measure({ vault: { openVault }, base32, keychain }, place, size) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const options = {
    dataFolder,
    choice: place === 'keychain' ? place : { file: join(dataFolder, 'vault') },
    keychainService: `Countersign bench ${randomUUID()}`,
    clock: Date.now,
    random: randomBytes,
  }
  const open = async () => {
    const vault = openVault(options)
    await vault.start()
    if (vault.status().state === 'locked') await vault.unlock(passphrase)
    return vault
  }
  try {
    const first = await open()
    await first.create(place, place === 'file' ? passphrase : null)
    await first.change(fill(base32, size))
    const loadMs = await medianMs(open, times)
    const save = () => first.change(editOne)
    if (place === 'file') {
      return { place, entries: size, load: loadMs, save: await medianMs(save, times) }
    }
    const raw = rawItems(await keychain.openKeychain(options.keychainService))
    const [saved, rawLoaded, rawSaved] = await wallInTurns([save, raw.load, raw.save])
    return {
      place,
      entries: size,
      load: loadMs,
      'raw load': rawLoaded?.ms,
      save: saved?.ms,
      'raw save': rawSaved?.ms,
      'save to raw': 1 / (rawSaved?.ratio ?? Number.NaN),
    }
  } finally {
    rmSync(dataFolder, { recursive: true })
  }
}

/**
 * Reads and writes the raw items of the newest version, and its head.
 * @param {any} keychain
 */
function rawItems(keychain) {
  /** @type {Map<string, string>} */
  const items = new Map()
  return {
    async load() {
      items.clear()
      const text = await keychain.get('head')
      const head = JSON.parse(text)
      items.set('head', text)
      for (let at = 0; at < head.chunks; at += 1) {
        const name = `${head.slot}/${at}`
        items.set(name, await keychain.get(name))
      }
    },
    async save() {
      for (const [name, text] of items) await keychain.set(name, text)
    },
  }
}

/**
 * @param {any} base32
 * @param {number} size
 */
function fill({ formatBase32 }, size) {
  const now = Date.now()
  const entries = Array.from({ length: size }, (_, at) => ({
    id: randomUUID(),
    otp: { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 },
    secret: formatBase32(randomBytes(20)),
    pin: null,
    issuer: `Service ${at}`,
    label: `person${at}@example.org`,
    tags: [],
    pinned: false,
    note: '',
    createdAt: now,
    updatedAt: now,
    backupCodes: [],
    account: null,
  }))
  return (/** @type {any} */ draft) => {
    draft.entries = entries
  }
}

/** @param {any} draft */
function editOne(draft) {
  draft.entries[0].note = randomUUID()
}
