import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addKeyToFile, KeyError, keyRingFile, keyRingOf } from '../../server/key-ring.ts'
import { createSealing } from '../../server/sealing.ts'
import { words } from '../../server/wording/words.ts'

const unreadable = 'refusals.system.secretUnreadable'
const keyText = () => randomBytes(32).toString('base64')
const place = { table: 'two_factor_auth', column: 'secret', row: 1 }

describe('a sealed secret', () => {
  const key = keyText()
  const sealing = createSealing(keyRingOf([key], 'here'), randomBytes)

  it('opens where it was sealed, and reveals nothing before', () => {
    const sealed = sealing.seal(place, 'JBSWY3DPEHPK3PXP')
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP')
    expect(sealing.open(place, sealed)).toBe('JBSWY3DPEHPK3PXP')
    expect(sealing.seal(place, 'JBSWY3DPEHPK3PXP')).not.toBe(sealed)
  })

  it.each([
    ['row', { ...place, row: 2 }],
    ['column', { ...place, column: 'backup_salt' }],
    ['table', { ...place, table: 'chat_two_step_verification' }],
  ])('does not open in another %s', (_, elsewhere) => {
    const sealed = sealing.seal(place, 'JBSWY3DPEHPK3PXP')
    expect(() => sealing.open(elsewhere, sealed)).toThrow(unreadable)
  })

  it('does not open when a character of it was changed', () => {
    const sealed = sealing.seal(place, 'JBSWY3DPEHPK3PXP')
    const start = sealed.lastIndexOf('.') + 1
    for (let i = start; i < sealed.length - 1; i++) {
      const changed = sealed.slice(0, i) + (sealed[i] === 'A' ? 'B' : 'A') + sealed.slice(i + 1)
      expect(() => sealing.open(place, changed)).toThrow(unreadable)
    }
  })

  it.each(['', 'plain text', 's1.', 's1.00000000.AAAA', 's2.x.y', 's1..AAAA'])(
    'is not %j',
    text => {
      expect(() => sealing.open(place, text)).toThrow(unreadable)
    },
  )

  it('opens under a key before the current one, and is then known to be old', () => {
    const sealed = sealing.seal(place, 'JBSWY3DPEHPK3PXP')
    const both = createSealing(keyRingOf([keyText(), key], 'here'), randomBytes)
    expect(both.open(place, sealed)).toBe('JBSWY3DPEHPK3PXP')
    expect([sealing.isCurrent(sealed), both.isCurrent(sealed)]).toEqual([true, false])
    const without = createSealing(keyRingOf([keyText()], 'here'), randomBytes)
    expect(() => without.open(place, sealed)).toThrow(unreadable)
  })
})

describe('the master key', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'countersign-key-'))
    file = join(folder, 'data', 'server.key')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it.each(['', 'short', randomBytes(31).toString('base64'), randomBytes(33).toString('base64')])(
    'must be 32 bytes in base64, which %j is not, and is never quoted',
    text => {
      const said = words('operation.keys.malformed', { place: 'COUNTERSIGN_SERVER_KEY', bytes: 32 })
      expect(() => keyRingOf([text], 'COUNTERSIGN_SERVER_KEY')).toThrow(
        expect.objectContaining({ words: said }),
      )
    },
  )

  it('is made once, readable by its owner alone', () => {
    const first = keyRingFile(file, true)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(keyRingFile(file, true).currentId()).toBe(first.currentId())
  })

  it("isn't created again if something is sealed", () => {
    expect(() => keyRingFile(file, false)).toThrow(KeyError)
    expect(existsSync(file)).toBe(false)
  })

  it('is refused from a file that others may read', () => {
    keyRingFile(file, true)
    chmodSync(file, 0o640)
    expect(() => keyRingFile(file, true)).toThrow('operation.keys.openToOthers')
  })

  it('is followed by running instances when another is put in front of it', () => {
    const ring = keyRingFile(file, true)
    const before = ring.currentId()
    const derived = ring.derive(before, 'tokens')
    addKeyToFile(file)
    expect(ring.currentId()).not.toBe(before)
    expect(ring.derive(before, 'tokens')).toEqual(derived)
    expect(ring.derive(ring.currentId(), 'tokens')).not.toEqual(derived)
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2)
    addKeyToFile(file)
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2)
  })

  it('stays with running instances when its file is gone, and is missing for the next', () => {
    const ring = keyRingFile(file, true)
    const id = ring.currentId()
    unlinkSync(file)
    expect(ring.currentId()).toBe(id)
    expect(() => keyRingFile(file, false)).toThrow(
      expect.objectContaining({ words: words('operation.keys.unreadable', { file }) }),
    )
  })

  it('derives a different key for every use and every key', () => {
    const ring = keyRingOf([keyText(), keyText()], 'here')
    const other = keyRingOf([keyText()], 'here')
    const id = ring.currentId()
    expect(ring.derive(id, 'tokens')).not.toEqual(ring.derive(id, 'mac'))
    expect(() => ring.derive(other.currentId(), 'tokens')).toThrow(KeyError)
  })
})
