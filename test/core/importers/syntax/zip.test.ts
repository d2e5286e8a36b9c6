import { beforeAll, describe, expect, it } from 'vitest'
import { peekZip, unzip } from '../../../../core/importers/syntax/zip.ts'
import { writeZip } from '../write-zip.ts'

const everything = () => true
const mebibyte = 1024 ** 2

describe('unzip', () => {
  it.each([
    ['../../evil.txt'],
    ['codes/../../evil.txt'],
    ['..\\evil.txt'],
    ['/etc/evil.txt'],
    ['C:\\evil.txt'],
  ])('refuses a file that holds %s', async name => {
    const file = writeZip([
      { name: 'good.txt', content: 'good' },
      { name, content: 'evil' },
    ])
    await expect(unzip(file, everything)).rejects.toMatchObject({
      code: 'bad-input',
      message: 'This zip file contains a file that would be written outside its folder.',
    })
  })

  it('refuses a file that claims to unpack to more than the ceiling', async () => {
    const files = [1, 2, 3].map(i => ({
      name: `${i}`,
      content: 'small',
      claimedBytes: 70 * mebibyte,
    }))
    await expect(unzip(writeZip(files), everything)).rejects.toMatchObject({ code: 'too-large' })
  })

  describe('with a bomb that claims to be small', () => {
    let bomb: Buffer
    beforeAll(() => {
      const content = Buffer.alloc(64 * mebibyte)
      bomb = writeZip([{ name: 'zeros', content, claimedBytes: 100 }])
    })

    it('stops before it has unpacked it', async () => {
      const before = process.memoryUsage().arrayBuffers
      await expect(unzip(bomb, everything)).rejects.toMatchObject({ code: 'bad-input' })
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * mebibyte)
    })
  })

  it.each(['zipcrypto', 'aes'] as const)('opens %s with its password alone', async seal => {
    const file = writeZip([{ name: 'a.txt', content: 'what is inside', seal }], 'right')
    const files = await unzip(file, everything, 'right')
    expect(Buffer.from(files.get('a.txt') ?? []).toString()).toBe('what is inside')
    for (const wrong of ['wrong', 'Right', '', undefined]) {
      await expect(unzip(file, everything, wrong)).rejects.toMatchObject({
        code: 'wrong-passphrase',
      })
    }
  })

  it('distinguishes a changed file from an intact one under AES', async () => {
    const file = writeZip([{ name: 'a.txt', content: 'what is inside', seal: 'aes' }], 'right')
    file.writeUInt8(file.readUInt8(70) ^ 1, 70)
    await expect(unzip(file, everything, 'right')).rejects.toMatchObject({
      code: 'wrong-passphrase',
    })
  })

  it("doesn't unpack unwanted files", async () => {
    const file = writeZip([
      { name: 'a', content: 'a' },
      { name: 'sealed', content: 'b', seal: 'aes' },
    ])
    expect([...(await unzip(file, name => name === 'a')).keys()]).toEqual(['a'])
  })
})

describe('peekZip', () => {
  it('lists the files and which of them are sealed', () => {
    const file = writeZip([
      { name: 'codes/Å.png', content: '' },
      { name: 'b', content: '', seal: 'aes' },
    ])
    expect(peekZip(file)).toEqual([
      { name: 'codes/Å.png', sealed: false },
      { name: 'b', sealed: true },
    ])
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(100)],
    [
      'a list that lies outside',
      Buffer.from(`504b0506${'00'.repeat(6)}0900${'ff'.repeat(8)}0000`, 'hex'),
    ],
  ])('knows that %s is no zip file', (_, file) => {
    expect(peekZip(file)).toBeNull()
  })
})
