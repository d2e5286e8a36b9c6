/** Runs `countersign ui --window` with a stand-in for the browser that waits as a browser does. */
import { once } from 'node:events'
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { findWindowBrowser, openWindow, windowClass } from '../../cli/ui/window.ts'
import { type BuiltCli, createBuiltCli } from './built-cli.ts'
import { signIn, tokenOf, tryToOpen } from './loopback.ts'

let cli: BuiltCli

beforeAll(async () => {
  cli = await createBuiltCli()
})
afterAll(() => cli.remove())

const onLinux = describe.runIf(process.platform === 'linux')

async function writeProgram(name: string, script: string): Promise<string> {
  const folder = path.join(cli.folder, `${name}-${Math.random().toString(36).slice(2)}`)
  await mkdir(folder)
  const file = path.join(folder, name)
  await writeFile(file, script)
  await chmod(file, 0o755)
  return folder
}

function stubEnv(name: string, value: string): void {
  vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
}

onLinux('a window of its own', () => {
  it('opens without telling the link to other users, and ends the program when it is closed', async () => {
    // It writes its arguments to a file, and ends when that is removed.
    const folder = await writeProgram(
      'chromium',
      `#!/bin/sh
printf '%s\\n' "$@" > "$(dirname "$0")/new"
mv "$(dirname "$0")/new" "$(dirname "$0")/args"
while [ -e "$(dirname "$0")/args" ]; do sleep 0.1; done
`,
    )
    stubEnv('PATH', `${folder}:${process.env.PATH}`)
    const program = cli.start(['ui', '--window'])
    program.stdin.end()
    const noted = path.join(folder, 'args')
    const args = await vi.waitFor(async () => (await readFile(noted, 'utf8')).trim().split('\n'), {
      timeout: 30_000,
    })
    const [app = '', profile = ''] = ['--app=', '--user-data-dir='].map(name =>
      args.find(arg => arg.startsWith(name))?.slice(name.length),
    )
    expect(args).toContain(`--class=${windowClass}`)
    expect(args.join(' ')).not.toContain('token')
    const file = fileURLToPath(app)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const page = await readFile(file, 'utf8')
    const link: string = JSON.parse(/location\.replace\((".*?")\)/.exec(page)?.[1] ?? '""')
    await signIn(link)
    // The file is removed once the page is open, and the profile when the window is closed.
    await vi.waitFor(() => expect(stat(file)).rejects.toThrow())
    await stat(profile)
    await rm(noted)
    expect(await once(program, 'exit')).toEqual([0, null])
    await expect(stat(profile)).rejects.toThrow()
  })

  it('opens quick access next to it, in another window of the same program and profile', async () => {
    // The first one keeps running until its arguments are removed. Another one passes its request
    // on and ends.
    const folder = await writeProgram(
      'chromium',
      `#!/bin/sh
cd "$(dirname "$0")"
name=$([ -e first ] && echo second || echo first)
printf '%s\\n' "$@" > new
mv new $name
[ $name = second ] && exit
while [ -e first ]; do sleep 0.1; done
`,
    )
    stubEnv('PATH', `${folder}:${process.env.PATH}`)
    const program = cli.start(['ui', '--window'])
    program.stdin.end()
    const argsOf = (name: string) =>
      vi.waitFor(async () => (await readFile(path.join(folder, name), 'utf8')).trim().split('\n'), {
        timeout: 30_000,
      })
    const leadsTo = async (args: readonly string[]) => {
      const file = fileURLToPath(args.find(arg => arg.startsWith('--app='))?.slice(6) ?? '')
      const link = /location\.replace\((".*?")\)/.exec(await readFile(file, 'utf8'))?.[1]
      return JSON.parse(link ?? '""') as string
    }
    const first = await argsOf('first')
    const link = await leadsTo(first)
    const { origin } = new URL(link)
    await signIn(link)
    expect(await cli.run(['quick'])).toMatchObject({ code: 0, err: '' })
    const second = await argsOf('second')
    const same = first.filter(arg => arg.startsWith('--user-data-dir='))
    expect(second).toEqual(expect.arrayContaining(same))
    expect(second.join(' ')).not.toContain('token')
    const quick = new URL(await leadsTo(second))
    expect({ origin: quick.origin, path: quick.pathname }).toEqual({ origin, path: '/quick' })
    const token = tokenOf(quick.href)
    expect((await tryToOpen(origin, { token, page: 'quick' })).status).toBe(200)
    await rm(path.join(folder, 'first'))
    expect(await once(program, 'exit')).toEqual([0, null])
  })

  it('tells the browser to keep no passphrase', async () => {
    const folder = await writeProgram(
      'chromium',
      `#!/bin/sh
for arg in "$@"; do case "$arg" in --user-data-dir=*) profile="\${arg#*=}";; esac; done
cp "$profile/Default/Preferences" "$(dirname "$0")/preferences"
exit 1
`,
    )
    stubEnv('PATH', `${folder}:${process.env.PATH}`)
    const window = await openWindow(path.join(folder, 'chromium'), 'about:blank', process.env)
    await window.closed
    const kept = await readFile(path.join(folder, 'preferences'), 'utf8')
    expect(JSON.parse(kept)).toMatchObject({ credentials_enable_service: false })
  })

  it("becomes a tab if the browser doesn't start", async () => {
    const folder = await writeProgram('chromium', '#!/bin/sh\nexit 1\n')
    stubEnv('PATH', `${folder}:${process.env.PATH}`)
    stubEnv('DISPLAY', '')
    stubEnv('WAYLAND_DISPLAY', '')
    const program = cli.start(['ui', '--window'])
    let said = ''
    program.stderr.setEncoding('utf8').on('data', text => {
      said += text
    })
    await vi.waitFor(() => expect(said).toContain('so it opens in a tab instead.'), {
      timeout: 30_000,
    })
    program.kill('SIGTERM')
    expect(await once(program, 'exit')).toEqual([0, null])
  })

  it('never uses a snap, which cannot see our folders', async () => {
    const snap = await writeProgram('chromium', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
    const real = await writeProgram('microsoft-edge', '#!/bin/sh\n')
    const env = { PATH: `${snap}:relative:${real}` }
    expect(findWindowBrowser(env, 'linux')).toBe(path.join(real, 'microsoft-edge'))
    expect(findWindowBrowser({ PATH: snap }, 'linux')).toBeNull()
  })
})
