import { execFileSync } from 'node:child_process'
import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importLimits } from '../../../shared/ceilings.ts'
import type { Payload } from '../../../shared/contract.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { type AppBench, makeAppBench, rfcSecret } from '../app-bench.ts'

const list = `otpauth://totp/Example:alice?secret=${rfcSecret}&issuer=Example\n`

function offered({ events }: AppBench): Payload<'imports.filesOffered'>[] {
  return events.flatMap(event => (event.name === 'imports.filesOffered' ? [event.payload] : []))
}

async function offer(bench: AppBench, paths: readonly string[]) {
  const before = offered(bench).length
  bench.app.offerFiles(paths)
  await expect.poll(() => offered(bench).length).toBe(before + 1)
  return offered(bench).at(-1) ?? { files: [], isTooMany: false }
}

async function write(bench: AppBench, name: string, text = list): Promise<string> {
  const path = join(bench.folder, name)
  await writeFile(path, text)
  return path
}

describe('files that somebody opens with the program', () => {
  it('are read by the page, once, and add nothing by themselves', async () => {
    const bench = await makeAppBench()
    const { files } = await offer(bench, [await write(bench, 'codes.txt')])
    expect(files).toEqual([{ id: expect.any(String), name: 'codes.txt', problem: null }])
    const id = files[0]?.id ?? ''
    const { bytes } = await bench.call('imports.readOffered', { file: id })
    expect(Buffer.from(bytes, 'base64').toString()).toBe(list)
    expect(await bench.app.dispatch('imports.readOffered', { file: id })).toMatchObject({
      ok: false,
      code: 'not-found',
    })
    expect(await bench.call('entries.list', undefined)).toEqual([])
  })

  it('wait for the unlock, and are forgotten at the next lock', async () => {
    const bench = await makeAppBench('a passphrase')
    await bench.call('vault.lock', undefined)
    const path = await write(bench, 'codes.txt')
    bench.app.offerFiles([path])
    bench.app.offerFiles([path])
    expect(offered(bench)).toEqual([])
    await bench.call('vault.unlock', { passphrase: 'a passphrase' })
    await expect.poll(() => offered(bench)).toHaveLength(1)
    const [{ files } = { files: [] }] = offered(bench)
    expect(files).toHaveLength(1)
    await bench.call('vault.lock', undefined)
    await bench.call('vault.unlock', { passphrase: 'a passphrase' })
    const reply = await bench.app.dispatch('imports.readOffered', { file: files[0]?.id })
    expect(reply).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('are refused in a sentence each: a folder, one that is gone, a pipe, one too large', async () => {
    const bench = await makeAppBench()
    const large = await write(bench, 'large.json')
    await truncate(large, importLimits.fileBytes + 1)
    const pipe = join(bench.folder, 'pipe')
    if (process.platform !== 'win32') execFileSync('mkfifo', [pipe])
    const paths = [bench.folder, join(bench.folder, 'gone.json'), pipe, large]
    const { files } = await offer(bench, paths)
    expect(files.map(({ problem }) => problem && sayWords(problem))).toEqual([
      'This is a folder. Drag it onto the window to import what’s in it.',
      'This file is no longer there.',
      process.platform === 'win32' ? 'This file is no longer there.' : 'This isn’t a file.',
      'This file is larger than 50 MB.',
    ])
    for (const { id } of files) {
      const reply = await bench.app.dispatch('imports.readOffered', { file: id })
      expect(reply).toMatchObject({ ok: false, code: 'not-found' })
    }
  })

  it('share one ceiling', async () => {
    const bench = await makeAppBench()
    const paths = await Promise.all(['a.json', 'b.json'].map(name => write(bench, name)))
    for (const path of paths) await truncate(path, importLimits.fileBytes - 1)
    const { files } = await offer(bench, paths)
    expect(files.map(({ problem }) => problem?.key)).toEqual([
      undefined,
      'core.imports.opened.tooLargeTogether',
    ])
  })

  it("aren't read if there are a thousand", async () => {
    const bench = await makeAppBench()
    const paths = Array.from({ length: 1000 }, (_, at) => join(bench.folder, `${at}.json`))
    expect(await offer(bench, paths)).toEqual({ files: [], isTooMany: true })
  })

  it('report if they disappear before the page reads them', async () => {
    const bench = await makeAppBench()
    const path = await write(bench, 'codes.txt')
    const { files } = await offer(bench, [path])
    await truncate(path, importLimits.fileBytes + 1)
    const reply = await bench.app.dispatch('imports.readOffered', { file: files[0]?.id })
    expect(reply).toMatchObject({ ok: false, code: 'bad-input' })
  })
})
