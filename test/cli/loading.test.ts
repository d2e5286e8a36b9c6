/** Tests what a command loads, and what it reads from the place where it was built. */
import { copyFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { builtFolder } from '../ensure-built.ts'
import { type BuiltCli, createBuiltCli } from './built-cli.ts'

const github = 'otpauth://totp/GitHub:alice?secret=JBSWY3DPEHPK3PXPJBSWY3DP&issuer=GitHub'

let cli: BuiltCli

beforeAll(async () => {
  cli = await createBuiltCli()
  await cli.run(['add', github])
})

afterAll(() => cli.remove())

describe('a command', () => {
  /** Runs a command in a process that runs this script first. */
  async function runAfter(script: string, ...args: string[]) {
    vi.stubEnv('NODE_OPTIONS', `--import=data:text/javascript,${encodeURIComponent(script)}`)
    onTestFinished(() => void vi.unstubAllEnvs())
    return await cli.run(args)
  }

  /** Also lists the parts of Node that the process has loaded by its end. */
  async function runListing(...args: string[]) {
    const listing = 'process.on("exit",()=>console.error(process.moduleLoadList.join("\\n")))'
    const { out, err } = await runAfter(listing, ...args)
    return { out, loaded: err.split('\n') }
  }

  const tellingCompiled = `
    const vm = process.getBuiltinModule('node:vm')
    vm.Script = class extends vm.Script {
      constructor(text, options) {
        super(text, options)
        const how = this.cachedDataRejected === false ? 'taken' : 'not taken'
        console.error(how, options.filename)
      }
    }`

  it('uses the code that was compiled at the build', async () => {
    const { out, err } = await runAfter(tellingCompiled, 'code', 'alice')
    expect(out).toMatch(/GitHub/)
    expect(err).toMatch(/^taken .*main.cjs$/m)
    expect(err).not.toMatch(/not taken/)
  })

  it('compiles its program again if another Node compiled it, or none did', async () => {
    const built = path.join(cli.folder, 'out/cli')
    const compiled = (await readdir(built)).filter(name => name.endsWith('.compiled'))
    onTestFinished(async () => {
      for (const name of compiled) {
        await copyFile(path.join(builtFolder, 'cli', name), path.join(built, name))
      }
    })
    for (const name of compiled) await writeFile(path.join(built, name), 'of another Node')
    const damaged = await runAfter(tellingCompiled, 'code', 'alice')
    expect(damaged.out).toMatch(/GitHub/)
    expect(damaged.err).toMatch(/^not taken .*main.cjs$/m)
    for (const name of compiled) await rm(path.join(built, name))
    expect((await cli.run(['code', 'alice'])).out).toMatch(/GitHub/)
  })

  it('builds neither date formats nor the table of all emoji for a code', async () => {
    const telling = `
      const log = what => console.error('made', what)
      const { DateTimeFormat } = Intl
      Intl.DateTimeFormat = function (...given) { log('format'); return new DateTimeFormat(...given) }
      const { RegExp: Plain } = globalThis
      globalThis.RegExp = new Proxy(Plain, {
        construct(target, given) {
          if (String(given[0]).includes('Emoji')) log('emoji')
          return Reflect.construct(target, given)
        },
      })`
    const { out, err } = await runAfter(telling, 'code', 'alice')
    expect(out).toMatch(/GitHub/)
    expect(err).not.toMatch(/made/)
  })

  it('loads only the parts of Node that it needs, for a code nothing of the network', async () => {
    const { out, loaded } = await runListing('code', 'alice')
    expect(out).toMatch(/GitHub/)
    expect(loaded).toContain('NativeModule zlib')
    expect(loaded.filter(name => /^NativeModule (https?|tls)$/.test(name))).toEqual([])
  })

  it('loads nothing of the vault for its help', async () => {
    const { loaded } = await runListing('code', '--help')
    expect(loaded).toContain('NativeModule path')
    expect(loaded.filter(name => /^NativeModule (zlib|crypto)$/.test(name))).toEqual([])
  })
})
