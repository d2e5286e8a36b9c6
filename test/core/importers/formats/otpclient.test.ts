import { describe, expect, it } from 'vitest'
import { otpClient } from '../../../../core/importers/formats/otpclient.ts'
import { labelsOf, openFile } from '../open-file.ts'
import { type Row, rows } from '../row.ts'
import { sealV1, sealV2 } from '../writers/otpclient.ts'

const [row] = rows as [Row]

describe('OTPClient', () => {
  const passphrase = 'Schlüssel für später'
  const cut = Buffer.from(passphrase).subarray(0, [...passphrase].length)

  it.each([
    ['version 1', sealV1],
    ['version 2', sealV2],
  ])('opens %s with a password that older versions cut short', async (_, seal) => {
    for (const password of [cut, Buffer.from(passphrase)]) {
      const { file } = await seal([row], password)
      expect(labelsOf(await openFile(otpClient, file, { passphrase }))).toEqual([row.label])
    }
  })

  it.each([
    ['passes', 64, 0x7fffffff],
    ['memory', 68, 0x7fffffff],
    ['lanes', 72, 0x7fffffff],
  ])('refuses too many %s', async (_, at, value) => {
    const { file } = await sealV2([row], passphrase)
    file.writeInt32LE(value, at)
    const opened = openFile(otpClient, file, { passphrase })
    await expect(opened).rejects.toMatchObject({ code: 'too-large' })
  })

  it('refuses a version that it does not know', () => {
    const file = Buffer.concat([Buffer.from('OTPClient'), Buffer.of(0, 0, 0, 9), Buffer.alloc(99)])
    expect(() => otpClient.open(file)).toThrow(/version/)
  })
})
