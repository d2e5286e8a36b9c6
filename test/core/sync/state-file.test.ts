import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeDeviceKeys, openKeyBox, sealKeyBox } from '../../../core/sync/device-keys.ts'
import {
  hashOf,
  isStateFile,
  openStateFile,
  parseStateFile,
  sealStateFile,
} from '../../../core/sync/state-file.ts'
import { AppError } from '../../../shared/errors.ts'

const keySecret = Buffer.alloc(32, 7).toString('base64')
const header = {
  kind: 'state' as const,
  group: '0123456789abcdef',
  device: 'fedcba9876543210',
  sequence: 3,
  key: '0000000000000001',
  previous: null,
  boxes: {},
}
const Content = z.object({ secret: z.string() })
const file = sealStateFile({ secret: 'JBSWY3DP' }, header, keySecret, randomBytes)

const codeOf = (work: () => unknown) => {
  try {
    work()
    return 'none'
  } catch (error) {
    return error instanceof AppError ? error.code : error
  }
}

describe('a state file', () => {
  it('gives back what was sealed, and tells its device and its number before any key', () => {
    const parsed = parseStateFile(file, 'x')
    expect(parsed.header).toMatchObject(header)
    expect(parsed.hash).toBe(hashOf(file))
    expect(openStateFile(parsed, keySecret, Content, 'x')).toEqual({ secret: 'JBSWY3DP' })
    expect(Buffer.from(file).toString('latin1')).not.toContain('JBSWY3DP')
  })

  it('is damaged, cut at any byte', () => {
    for (let length = 0; length < file.length; length++) {
      expect(codeOf(() => parseStateFile(file.subarray(0, length), 'x'))).toBe('damaged')
    }
  })

  it('is damaged, changed at any byte, whoever makes its checksum anew', () => {
    for (let at = 0; at < file.length - 32; at++) {
      const changed = Buffer.from(file)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      const body = changed.subarray(0, -32)
      Buffer.from(hashOf(body), 'hex').copy(changed, changed.length - 32)
      const code = codeOf(() =>
        openStateFile(parseStateFile(changed, 'x'), keySecret, Content, 'x'),
      )
      expect(['damaged', 'too-new', 'too-large'], String(at)).toContain(code)
    }
  })

  it('is refused under another key, and from a newer version', () => {
    const other = Buffer.alloc(32, 8).toString('base64')
    expect(codeOf(() => openStateFile(parseStateFile(file, 'x'), other, Content, 'x'))).toBe(
      'damaged',
    )
    const newer = Buffer.from(file)
    newer.writeUInt8(2, 11)
    Buffer.from(hashOf(newer.subarray(0, -32)), 'hex').copy(newer, newer.length - 32)
    expect(codeOf(() => parseStateFile(newer, 'x'))).toBe('too-new')
    expect(isStateFile(Buffer.from('COUNTERSIGN'))).toBe(false)
  })
})

describe('a key for one device', () => {
  it('opens for it alone, and only as from the one that sealed it', () => {
    const [sender, receiver, other] = [makeDeviceKeys(), makeDeviceKeys(), makeDeviceKeys()]
    const key = randomBytes(32)
    const box = sealKeyBox(key, sender, receiver.publicKey, 'group', randomBytes)
    expect(openKeyBox(box, receiver, sender.publicKey, 'group')).toEqual(key)
    expect(openKeyBox(box, other, sender.publicKey, 'group')).toBeUndefined()
    expect(openKeyBox(box, receiver, other.publicKey, 'group')).toBeUndefined()
    expect(openKeyBox(box, receiver, sender.publicKey, 'another group')).toBeUndefined()
    const zeros = { ...box, publicKey: Buffer.alloc(32).toString('base64') }
    expect(openKeyBox(zeros, receiver, sender.publicKey, 'group')).toBeUndefined()
  })
})
