import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clipboardTools, copyText } from '../../cli/clipboard.ts'
import { type Cli, createCli } from './run-cli.ts'

describe('clipboardTools', () => {
  it.each([
    ['darwin', {}, ['pbcopy']],
    ['win32', {}, ['clip']],
    ['linux', {}, []],
    ['linux', { DISPLAY: ':0' }, ['xclip', 'xsel']],
    ['linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, ['wl-copy', 'xclip', 'xsel']],
  ] as const)('on %s with %j are %j', (platform, env, commands) => {
    expect(clipboardTools(platform, env).map(({ command }) => command)).toEqual(commands)
  })
})

describe.runIf(process.platform === 'linux')('code --copy', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  let cli: Cli
  let tools: string

  beforeAll(async () => {
    cli = await createCli()
    tools = path.join(cli.folder, 'bin')
    await mkdir(tools)
    await cli(['add', `otpauth://totp/RFC?secret=${secret}&digits=8`])
    await cli(['add', `otpauth://hotp/Counter?secret=JBSWY3DPEHPK3PXPJBSWY3DP&counter=0`])
  })
  afterAll(() => cli.remove())

  const desktop = (folder: string) => ({ PATH: `${folder}:/usr/bin:/bin`, DISPLAY: ':0' })
  const tool = (name: string, script: string) =>
    writeFile(path.join(tools, name), `#!/bin/sh\n${script}\n`, { mode: 0o700 })

  it('passes the code to the first available tool through a pipe', async () => {
    const copied = path.join(cli.folder, 'copied')
    await tool('xsel', `printf '%s' "$*" > '${copied}.args'; cat > '${copied}'`)
    const env = { PATH: tools, DISPLAY: ':0' }
    await writeFile(path.join(tools, 'cat'), '#!/bin/sh\nexec /bin/cat\n', { mode: 0o700 })
    const { code, out, err } = await cli(['code', 'rfc', '--at', '59', '--copy'], { env })
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toBe('Copied the code of RFC. It stays on the clipboard.\n')
    expect(await readFile(copied, 'utf8')).toBe('94287082')
    expect(await readFile(`${copied}.args`, 'utf8')).toBe('--clipboard --input')
  })

  it('says so where there is no desktop, no tool, or the tool fails', async () => {
    await expect(copyText('1', {})).rejects.toMatchObject({
      message: 'There is no clipboard here because no desktop is running.',
    })
    await expect(copyText('1', { PATH: '/nowhere', DISPLAY: ':0' })).rejects.toMatchObject({
      message: 'To copy codes, install xclip or xsel.',
    })
    await tool('xclip', 'exit 1')
    await expect(copyText('1', desktop(tools))).rejects.toMatchObject({
      message: 'xclip couldn’t copy the code.',
    })
  })

  it('copies only a single entry, and leaves counters alone otherwise', async () => {
    const { code, out, err } = await cli(['code', 'c', '--copy'], { env: desktop(tools) })
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/Several entries match/),
    })
    expect(await cli.json(['code', 'counter'])).toMatchObject([{ code: expect.any(String) }])
    expect(await cli.json(['list'])).toMatchObject([{}, { type: 'hotp', counter: 1 }])
  })
})
