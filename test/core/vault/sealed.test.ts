import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeRecoveryKey } from '../../../core/vault/recovery-key.ts'
import {
  makeSeal,
  openSeal,
  openSealByRecoveryKey,
  parseEnvelope,
  seal,
  unseal,
  unsealOutline,
} from '../../../core/vault/sealed.ts'
import { AppError } from '../../../shared/errors.ts'
import { expectRefusal, passphrase, random } from './vault-bench.ts'

const plain = Buffer.from('a small document with JBSWY3DPEHPK3PXP')
const recoveryKey = makeRecoveryKey(random)
const ownSeal = await makeSeal(passphrase, recoveryKey, random)
const sealed = seal(plain, ownSeal, random)

/** Forges a file as an attacker would: changes it, and corrects the checksum. */
function forged(change: (bytes: Buffer) => Buffer): Buffer {
  const changed = change(Buffer.from(sealed.subarray(0, sealed.length - 32)))
  return Buffer.concat([changed, createHash('sha256').update(changed).digest()])
}

function withHeader(change: (header: { slots: Record<string, unknown>[] }) => unknown): Buffer {
  return forged(bytes => {
    const length = bytes.readUInt32BE(12)
    const header = JSON.parse(bytes.subarray(16, 16 + length).toString('utf8'))
    const text = Buffer.from(JSON.stringify(change(header) ?? header))
    const prefix = Buffer.from(bytes.subarray(0, 16))
    prefix.writeUInt32BE(text.length, 12)
    return Buffer.concat([prefix, text, bytes.subarray(16 + length)])
  })
}

async function open(bytes: Uint8Array, typed: string): Promise<Uint8Array> {
  const envelope = parseEnvelope(bytes)
  const { dataKey } = await openSeal(envelope.slots, typed)
  return unseal(envelope, dataKey)
}

describe('refused', () => {
  it('a wrong passphrase, and the recovery key of another vault', async () => {
    await expectRefusal(open(sealed, 'wrong'), 'wrong-passphrase')
    const foreign = makeRecoveryKey(random)
    await expectRefusal(open(sealed, foreign), 'wrong-passphrase')
    const { slots } = parseEnvelope(sealed)
    await expectRefusal(() => openSealByRecoveryKey(slots, foreign), 'wrong-passphrase')
    await expectRefusal(() => openSealByRecoveryKey(slots, passphrase), 'bad-input')
  })

  it('a flipped bit in any byte, before any key is asked for', () => {
    for (let at = 0; at < sealed.length; at++) {
      const flipped = Buffer.from(sealed)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      expect(
        codeOf(() => parseEnvelope(flipped)),
        `byte ${at}`,
      ).toBe('damaged')
    }
  })

  it('a flipped bit in any byte, even under a checksum made right again', () => {
    for (let at = 0; at < sealed.length - 32; at++) {
      const flipped = forged(bytes => {
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
        return bytes
      })
      // The recovery key opens it, because its slot costs no Argon2id.
      const code = codeOf(() => {
        const envelope = parseEnvelope(flipped)
        unseal(envelope, openSealByRecoveryKey(envelope.slots, recoveryKey).dataKey)
      })
      expect(code, `byte ${at}`).toMatch(at === 11 ? /too-new/ : /damaged|wrong-passphrase/)
    }
  })

  it.each([0, 1, 11, 16, 40, sealed.length - 33, sealed.length - 1])(
    'what is left after cutting it at %i bytes',
    async length => {
      await expectRefusal(() => parseEnvelope(sealed.subarray(0, length)), 'damaged')
    },
  )

  it.each([
    ['memory', { memoryKib: 513 * 1024 }],
    ['passes', { passes: 11 }],
    ['lanes', { lanes: 9 }],
    ['too little memory for its lanes', { memoryKib: 8 }],
  ])('a header that asks for more %s than the ceiling, without running it', async (_, kdf) => {
    const bytes = withHeader(header => {
      Object.assign(header.slots[0] ?? {}, kdf)
    })
    await expectRefusal(open(bytes, passphrase), 'too-large')
  })

  it.each<[string, (header: { slots: Record<string, unknown>[] }) => unknown]>([
    ['no slots', header => ({ ...header, slots: [] })],
    [
      'more slots than any vault has',
      ({ slots }) => ({ nonce: '', slots: Array(5).fill(slots[0]) }),
    ],
    [
      'a salt of another length',
      header => void Object.assign(header.slots[0] ?? {}, { salt: 'AAAA' }),
    ],
    ['no JSON object', () => []],
    ['20 kB of header', header => ({ ...header, filling: 'x'.repeat(20_000) })],
  ])('a header with %s', async (_, change) => {
    await expectRefusal(() => parseEnvelope(withHeader(change)), 'damaged')
  })

  it('a header that says less than the one it was sealed with', async () => {
    const bytes = withHeader(header => ({ ...header, slots: header.slots.slice(0, 1) }))
    await expectRefusal(open(bytes, passphrase), 'damaged')
  })

  it('more bytes than any vault has, before they are hashed', async () => {
    const bytes = new Uint8Array(48 * 1024 * 1024 + 1)
    bytes.set(sealed)
    await expectRefusal(() => parseEnvelope(bytes), 'too-large')
  })

  it('a newer version, named as such and not as damage', async () => {
    const newer = forged(bytes => {
      bytes[11] = 2
      return Buffer.concat([
        bytes.subarray(0, 12),
        Buffer.from('anything a newer version has'.repeat(4)),
      ])
    })
    await expectRefusal(() => parseEnvelope(newer), 'too-new')
  })
})

it.each([
  ['the passphrase', passphrase],
  ['the recovery key', recoveryKey],
  ['the recovery key as typed', ` ${recoveryKey.toLowerCase().replaceAll('-', '')}`],
])('opens with %s', async (_, typed) => {
  expect(await open(sealed, typed)).toEqual(plain)
})

it('never seals twice alike, and shows nothing of what it holds', () => {
  const again = seal(plain, ownSeal, random)
  expect(Buffer.from(again).equals(sealed)).toBe(false)
  expect(Buffer.from(again).includes('JBSWY3DP')).toBe(false)
  expect(JSON.stringify(ownSeal)).not.toContain(
    Buffer.from(ownSeal.dataKey.export()).toString('base64'),
  )
})

function codeOf(run: () => void): string {
  try {
    run()
    return 'opened'
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

describe('an outline', () => {
  const outline = Buffer.from('3 entries, GitHub was added')

  it('can be read without the body with a key that opens the file, and with no other', async () => {
    const withOutline = seal(plain, ownSeal, random, outline)
    expect(Buffer.from(withOutline).includes('GitHub')).toBe(false)
    const envelope = parseEnvelope(withOutline)
    expect(unsealOutline(envelope, ownSeal.dataKey)).toEqual(outline)
    expect(await open(withOutline, passphrase)).toEqual(plain)
    const other = await makeSeal(null, makeRecoveryKey(random), random)
    expect(unsealOutline(envelope, other.dataKey)).toBeNull()
    expect(unsealOutline(parseEnvelope(sealed), ownSeal.dataKey)).toBeNull()
  })

  it('that is too long is left out, without failing the backup', async () => {
    const long = seal(plain, ownSeal, random, Buffer.alloc(9_000, 'x'))
    expect(unsealOutline(parseEnvelope(long), ownSeal.dataKey)).toBeNull()
    expect(await open(long, passphrase)).toEqual(plain)
  })
})
