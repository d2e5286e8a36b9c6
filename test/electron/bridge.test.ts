/** Tests the two channels between page and core, and the preload that opens them to the page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { methods } from '../../shared/contract.ts'
import { BootedApp, build, mainFrame, root } from './boot.ts'

let app: BootedApp

beforeAll(async () => {
  await build()
  app = await new BootedApp().started()
})
afterAll(() => app.dispose())

const foreigners = [
  ['a sub-frame of ours', { origin: 'app://countersign', parent: mainFrame }],
  ['another web page', { origin: 'https://a.example', parent: null }],
  ['a host that starts like ours', { origin: 'app://countersign.evil', parent: null }],
  ['our host under another scheme', { origin: 'http://countersign', parent: null }],
  ['a page without origin', { origin: 'null', parent: null }],
  ['a frame that is gone', null],
] as const

describe.each(foreigners)('%s', (_who, frame) => {
  it('is refused by every method', async () => {
    for (const name of Object.keys(methods)) {
      expect(await app.call(name, undefined, frame), name).toMatchObject({
        ok: false,
        code: 'bad-sender',
      })
    }
  })
})

describe('our own main frame', () => {
  it('gets an answer from every method, on one channel', async () => {
    const handled = await app.recorded('contents.ipc.handle')
    expect(handled.map(call => call.args)).toEqual([['call']])
    for (const [name, { whileLocked }] of Object.entries(methods)) {
      const reply = await app.call(name, null)
      if (reply.ok) throw new Error(`${name} took a null`)
      expect(reply.code, name).toBe(whileLocked ? 'bad-input' : 'absent')
    }
  })

  it.each([['no.method'], ['constructor'], ['__proto__'], [null], [{}]])(
    'is refused the name %o',
    async name => {
      expect(await app.call(name, undefined)).toMatchObject({ ok: false, code: 'unknown-method' })
    },
  )

  it('is told what changes, on the other channel', async () => {
    await app.call('vault.create', { place: 'file', passphrase: 'a passphrase' })
    const sent = await app.recorded('contents.send')
    expect(sent.every(call => call.args[0] === 'event')).toBe(true)
    expect(sent.map(call => call.args[1].name)).toContain('vault.changed')
  })
})

describe('the preload', () => {
  it('is one small CommonJS file that asks for electron alone', () => {
    const preload = readFileSync(join(root, 'out/electron/preload.cjs'), 'utf8')
    const required = [...preload.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(
      match => match[1],
    )
    expect(new Set(required)).toEqual(new Set(['electron']))
    expect(preload).not.toMatch(/^\s*(import|export)\b/m)
    expect(preload).not.toMatch(/zod|safeParse/)
    const code = preload.replace(/\/\/[#@] sourceMappingURL=.*/, '')
    expect(Buffer.byteLength(code)).toBeLessThan(1500)
  })
})
