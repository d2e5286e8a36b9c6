/** `countersign ui --window`, with a program in the browser's place that waits as one does. */
import { once } from 'node:events'
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { findWindowBrowser, windowClass } from '../../cli/ui/window.ts'
import { type BuiltCli, createBuiltCli } from './built-cli.ts'
import { signIn } from './loopback.ts'

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
    // It writes its arguments down, and ends when they are removed.
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
    // The file is gone once the page is open; the profile when the window is closed.
    await vi.waitFor(() => expect(stat(file)).rejects.toThrow())
    await stat(profile)
    await rm(noted)
    expect(await once(program, 'exit')).toEqual([0, null])
    await expect(stat(profile)).rejects.toThrow()
  })

  it('becomes a tab where the browser does not start', async () => {
    const folder = await writeProgram('chromium', '#!/bin/sh\nexit 1\n')
    stubEnv('PATH', `${folder}:${process.env.PATH}`)
    stubEnv('DISPLAY', '')
    stubEnv('WAYLAND_DISPLAY', '')
    const program = cli.start(['ui', '--window'])
    let said = ''
    program.stderr.setEncoding('utf8').on('data', text => {
      said += text
    })
    await vi.waitFor(() => expect(said).toContain('Countersign opens in a tab instead.'), {
      timeout: 30_000,
    })
    program.kill('SIGTERM')
    expect(await once(program, 'exit')).toEqual([0, null])
  })

  it('is never asked of a snap, which sees no folder of ours', async () => {
    const snap = await writeProgram('chromium', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
    const real = await writeProgram('microsoft-edge', '#!/bin/sh\n')
    const env = { PATH: `${snap}:relative:${real}` }
    expect(findWindowBrowser(env, 'linux')).toBe(path.join(real, 'microsoft-edge'))
    expect(findWindowBrowser({ PATH: snap }, 'linux')).toBeNull()
  })
})
