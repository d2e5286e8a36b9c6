import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { hashApart } from '../../server/hash-apart.ts'

const options = { memoryCost: 8, timeCost: 1, parallelism: 1 }
const folder = mkdtempSync(join(tmpdir(), 'countersign-hashing-'))

/** Speaks like the real worker, and fails or dies if the password tells it to. */
const standIn = join(folder, 'worker.mjs')
writeFileSync(
  standIn,
  `import { parentPort, threadId } from 'node:worker_threads'
   parentPort.on('message', ({ id, kind, password, hash }) => {
     if (password === 'die') process.exit(1)
     const result = kind === 'hash' ? threadId + ' ' + password : hash.endsWith(' ' + password)
     parentPort.postMessage({ id, result: password === 'fail' ? null : result })
   })`,
)
const file = pathToFileURL(standIn)

describe('hashing in threads', () => {
  afterAll(() => rmSync(folder, { recursive: true }))

  it('returns the right result to everybody, in the configured number of threads', async () => {
    const hasher = hashApart(options, 2, file)
    const hashes = await Promise.all(['a', 'b', 'c', 'd'].map(hasher.hash))
    expect(hashes.map(text => text.split(' ')[1])).toEqual(['a', 'b', 'c', 'd'])
    expect(new Set(hashes.map(text => text.split(' ')[0])).size).toBe(2)
    expect(await hasher.verify('1 a', 'a')).toBe(true)
    expect(await hasher.verify('1 a', 'b')).toBe(false)
  })

  it('reports failures without passwords, and continues', async () => {
    const hasher = hashApart(options, 1, file)
    await expect(hasher.hash('fail')).rejects.toThrow(/^Hashing failed\.$/)
    expect(await hasher.hash('a')).toMatch(/ a$/)
  })

  it('lets nobody wait for a dead thread, and starts another', async () => {
    const hasher = hashApart(options, 1, file)
    const [died, other] = await Promise.allSettled([hasher.hash('die'), hasher.hash('a')])
    expect([died.status, other.status]).toEqual(['rejected', 'rejected'])
    expect(await hasher.hash('b')).toMatch(/ b$/)
  })

  it('really hashes if no thread can be started', async () => {
    const hasher = hashApart(options, 1, new URL('./nothing-here.js', import.meta.url))
    const hashed = await hasher.hash('a password')
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/)
    expect(await hasher.verify(hashed, 'a password')).toBe(true)
    expect(await hasher.verify(hashed, 'another one')).toBe(false)
  })
})
