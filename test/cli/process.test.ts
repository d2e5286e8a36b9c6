import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { googleExport } from '../shared/google-export.ts'
import { type BuiltCli, createBuiltCli } from './built-cli.ts'
import { ask, open, ownHeaders, signIn } from './loopback.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DP'
const github = `otpauth://totp/GitHub:alice?secret=${secret}&issuer=GitHub`
const hasQrencode = spawnSync('qrencode', ['--version']).status === 0

let cli: BuiltCli

beforeAll(async () => {
  cli = await createBuiltCli()
})

afterAll(() => cli.remove())

/** Draws a picture with another program. */
function draw(name: string, text: string): string {
  const args = ['--output', path.join(cli.folder, name), '--size', '4']
  execFileSync('qrencode', args, { input: text })
  return name
}

it('fails if nothing is left to wait for before the command has settled', async () => {
  await writeFile(path.join(cli.folder, 'links.txt'), github)
  await writeFile(
    path.join(cli.folder, 'never.mjs'),
    `import fs from 'node:fs/promises'
     import { syncBuiltinESMExports } from 'node:module'
     fs.stat = () => new Promise(() => {})
     syncBuiltinESMExports()`,
  )
  vi.stubEnv('NODE_OPTIONS', `--import=${pathToFileURL(path.join(cli.folder, 'never.mjs'))}`)
  onTestFinished(() => void vi.unstubAllEnvs())
  const { code, out, err } = await cli.run(['import', '--dry-run', 'links.txt'])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toBe('The command stopped before it was done. Please try again.\n')
})

it('speaks the language of the environment, or the one that was chosen', async () => {
  vi.stubEnv('LC_ALL', '')
  vi.stubEnv('LC_MESSAGES', 'de_AT.UTF-8')
  onTestFinished(() => void vi.unstubAllEnvs())
  expect((await cli.run(['--help'])).out).toContain('Befehle:')
  const preferences = path.join(cli.folder, 'preferences.json')
  await writeFile(preferences, '{"language":"en"}')
  onTestFinished(() => rm(preferences))
  expect((await cli.run(['--help'])).out).toContain('Commands:')
})

describe('pictures', () => {
  beforeEach(({ skip }) => skip(!hasQrencode, 'qrencode is missing'))

  it('are scanned: every text, an empty list for none, a sentence for other files', async () => {
    draw('one.png', github)
    draw('zwei Wörter.png', 'https://example.com/')
    draw('torn.png', 'x'.repeat(500))
    await truncate(path.join(cli.folder, 'torn.png'), 200)
    await writeFile(path.join(cli.folder, 'blank.svg'), blank)
    await writeFile(path.join(cli.folder, 'text.png'), 'no picture')
    const files = ['one.png', 'text.png', 'gone.png', 'zwei Wörter.png', 'blank.svg', 'torn.png']
    const { code, out, err } = await cli.run(['scan', '--json', ...files])
    expect(JSON.parse(out)).toEqual([
      { file: 'one.png', texts: [github] },
      { file: 'zwei Wörter.png', texts: ['https://example.com/'] },
      { file: 'blank.svg', texts: [] },
    ])
    expect(code).toBe(1)
    const sentences = err.trimEnd().split('\n')
    expect(sentences).toHaveLength(3)
    expect(sentences[0]).toMatch(/^text\.png can’t be read as a picture/)
    expect(sentences[1]).toBe('There is no file gone.png.')
    expect(sentences[2]).toMatch(/torn\.png/)
    expect(await cli.run(['scan', 'one.png', 'zwei Wörter.png'])).toEqual({
      code: 0,
      out: `one.png: ${github}\nzwei Wörter.png: https://example.com/\n`,
      err: '',
    })
    expect(await cli.run(['scan', 'blank.svg'])).toEqual({ code: 0, out: '', err: '' })
  })

  it('without an entry add nothing', async () => {
    await writeFile(path.join(cli.folder, 'blank.svg'), blank)
    const empty = await cli.run(['add', 'blank.svg'])
    expect(empty).toMatchObject({ code: 1, err: 'blank.svg holds no QR code that can be read.\n' })
    const link = await cli.run(['add', draw('link.png', 'https://example.com/')])
    expect(link).toMatchObject({ code: 1, err: expect.stringMatching(/^link\.png: .*web link/) })
    expect((await cli.run(['list'])).err).toMatch(/^There is no vault yet/)
  })

  it('are added by name and on standard input, and leave their secrets in no file', async () => {
    expect(await cli.run(['add', draw('alice.png', github)])).toMatchObject({
      code: 0,
      out: 'Added GitHub (alice).\n',
    })
    const other = `otpauth://totp/Bob?secret=${secret}AA`
    const bob = await readFile(path.join(cli.folder, draw('bob.png', other)))
    expect(await cli.run(['add', '-'], bob)).toMatchObject({ code: 0, out: 'Added Bob.\n' })
    expect(await cli.run(['remove', 'bob'])).toMatchObject({ code: 0 })
    for (const name of await readdir(cli.folder)) {
      if (!name.startsWith('vault')) continue
      expect(await readFile(path.join(cli.folder, name), 'latin1')).not.toContain(secret)
    }
  })

  it('of a Google export are added together, in any order, or not at all', async () => {
    const parts = [0, 1, 2].map(index => {
      const entry = { secret: Buffer.alloc(20, index + 1), name: `part ${index}`, type: 2 }
      const text = googleExport([entry], { size: 3, index, batchId: 77 })
      return draw(`export-${index}.png`, text)
    }) as [string, string, string]
    const short = await cli.run(['add', parts[2], parts[0]])
    expect(short).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/2 of 3/) })
    expect((await cli.run(['list'])).out).not.toContain('part')
    const whole = await cli.run(['add', parts[2], parts[0], parts[1]])
    expect(whole).toMatchObject({
      code: 0,
      out: 'Added part 2.\nAdded part 0.\nAdded part 1.\n',
    })
  })
})

describe('pipes', () => {
  it('that are closed early are not an error', async () => {
    const child = cli.start(['--help'])
    child.stdout.destroy()
    child.stdin.end()
    let err = ''
    child.stderr.on('data', chunk => {
      err += chunk
    })
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(err).toBe('')
  })

  it.skipIf(!existsSync('/dev/full'))('that accept nothing are an error, in a sentence', () => {
    const full = openSync('/dev/full', 'w')
    const program = path.join(cli.folder, 'out/cli/countersign.js')
    const { status, stderr } = spawnSync(process.execPath, [program, '--help'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    closeSync(full)
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Can’t write to standard output.\n',
    })
  })
})

describe('ui', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves until %s, and ends cleanly',
    async signal => {
      const exported = path.join(cli.folder, 'codes.2fas')
      await writeFile(exported, '{}')
      const child = cli.start(['ui', '--no-open', exported])
      const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
      const [, link = ''] = line.match(/^Countersign is open at (http:\/\/\S+)$/) ?? []
      const { origin } = new URL(link)
      expect(origin).toMatch(/^http:\/\/[0-9a-f]{16}\.localhost:\d+$/)
      expect((await ask(origin, '/')).body).toBe('<title>The page</title>')
      const headers = ownHeaders(origin, await signIn(link))
      const stream = await open(origin, '/api/events', { headers })
      const create = { name: 'vault.create', input: { place: 'file', passphrase: 'a passphrase' } }
      const body = JSON.stringify(create)
      const unlock = { name: 'vault.unlock', input: { passphrase: 'a passphrase' } }
      const created = await ask(origin, '/api/call', { method: 'POST', headers, body })
      if (created.body.includes('"ok":false')) {
        const body = JSON.stringify(unlock)
        await ask(origin, '/api/call', { method: 'POST', headers, body })
      }
      // A file in the arguments waits for the page, and for the open vault.
      let told = ''
      for await (const chunk of stream.setEncoding('utf8')) {
        told += chunk
        if (told.includes('imports.filesOffered')) break
      }
      expect(told).toContain('codes.2fas')
      const unread = await open(origin, '/api/events', { headers })
      unread.resume()
      child.kill(signal)
      expect(await once(child, 'exit')).toEqual([0, null])
      await expect(ask(origin, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    },
    60_000,
  )
})

const soon = { timeout: 15_000 }

describe.skipIf(process.platform !== 'linux')('attack 3: whoever lists the processes', () => {
  it('sees no token: the browser is given a file, which goes once it was used', async () => {
    const bin = path.join(cli.folder, 'bin')
    const runtime = path.join(cli.folder, 'runtime')
    const noted = path.join(cli.folder, 'noted')
    await mkdir(bin)
    await mkdir(runtime, { mode: 0o700 })
    const opener = `#!/bin/sh\nprintf '%s\\n' "$@" > ${noted}.new\nmv ${noted}.new ${noted}\n`
    await writeFile(path.join(bin, 'xdg-open'), opener, { mode: 0o755 })
    vi.stubEnv('PATH', `${bin}:${process.env.PATH}`)
    vi.stubEnv('DISPLAY', ':99')
    vi.stubEnv('XDG_RUNTIME_DIR', runtime)
    onTestFinished(() => void vi.unstubAllEnvs())
    const child = cli.start(['ui'])
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    const link = line.slice(line.indexOf('http'))
    await expect.poll(() => existsSync(noted), soon).toBe(true)
    const given = (await readFile(noted, 'utf8')).trimEnd()
    expect(given).toMatch(/^\/.*\/runtime\/countersign-\w+\/open\.html$/)
    expect(await readFile(given, 'utf8')).toContain(link)
    expect((await stat(given)).mode & 0o777).toBe(0o600)
    const { pid } = child
    expect(await readFile(`/proc/${pid}/cmdline`, 'utf8')).not.toContain('token')
    await signIn(link)
    await expect.poll(() => readdir(runtime), soon).toEqual([])
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('sees none if a browser from a snap gets a file in a folder that it can read', async () => {
    const home = await mkdtemp(path.join(cli.folder, 'home-'))
    const common = path.join(home, 'snap/firefox/common')
    await mkdir(common, { recursive: true })
    await writeFile(
      path.join(cli.folder, 'bin/xdg-mime'),
      '#!/bin/sh\necho firefox_firefox.desktop\n',
      {
        mode: 0o755,
      },
    )
    vi.stubEnv('PATH', `${path.join(cli.folder, 'bin')}:${process.env.PATH}`)
    vi.stubEnv('DISPLAY', ':99')
    vi.stubEnv('HOME', home)
    onTestFinished(() => void vi.unstubAllEnvs())
    const child = cli.start(['ui'])
    await expect.poll(() => readdir(common), soon).toHaveLength(1)
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(await readdir(common)).toEqual([])
    await rm(path.join(cli.folder, 'bin/xdg-mime'))
  })

  it('finds no file either if Countersign ends before it was used', async () => {
    const runtime = await mkdtemp(path.join(cli.folder, 'runtime-'))
    vi.stubEnv('PATH', `${path.join(cli.folder, 'bin')}:${process.env.PATH}`)
    vi.stubEnv('DISPLAY', ':99')
    vi.stubEnv('XDG_RUNTIME_DIR', runtime)
    onTestFinished(() => void vi.unstubAllEnvs())
    const child = cli.start(['ui'])
    await expect.poll(() => readdir(runtime), soon).toHaveLength(1)
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(await readdir(runtime)).toEqual([])
  })
})

const blank = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect/></svg>'
