import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLoginStart, type LoginParts } from '../../cli/login/login-start.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'countersign-login-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const command = ['/usr/bin/node', '/opt/R&D/countersign.js', 'ui', '--window', '--hidden'] as const

function loginStart(changes: Partial<LoginParts>) {
  return createLoginStart({
    platform: 'linux',
    env: {},
    command: [...command],
    run: async () => ({ isDone: true, output: '', complaint: '' }),
    ...changes,
  })
}

describe('the browser’s window starts at login', () => {
  it('with an autostart file on Linux, separate from the desktop program’s', async () => {
    const env = { XDG_CONFIG_HOME: folder, COUNTERSIGN_DATA_FOLDER: '/data' }
    const start = loginStart({ env })
    expect(await start.state()).toBe('off')
    await start.set(true)
    const file = path.join(folder, 'autostart/app.countersign.Window.desktop')
    expect(await readFile(file, 'utf8')).toContain(
      'Exec="/usr/bin/env" "COUNTERSIGN_DATA_FOLDER=/data" "/usr/bin/node" "/opt/R&D/countersign.js" "ui" "--window" "--hidden"\n',
    )
    expect(await start.state()).toBe('on')
    await start.set(false)
    expect(await start.state()).toBe('off')
  })

  it('with a launch agent on macOS', async () => {
    const start = loginStart({ platform: 'darwin', env: { HOME: folder } })
    await start.set(true)
    const file = path.join(folder, 'Library/LaunchAgents/app.countersign.Window.plist')
    const text = await readFile(file, 'utf8')
    expect(text).toContain('<string>/opt/R&amp;D/countersign.js</string>')
    expect(text).toMatch(/<key>RunAtLoad<\/key>\s*<true\/>/)
    expect(await start.state()).toBe('on')
    await start.set(false)
    expect(await start.state()).toBe('off')
  })

  it('with a shortcut on Windows, whose paths are not part of any script', async () => {
    const runs: { args: readonly string[]; input: string; env: NodeJS.ProcessEnv }[] = []
    const start = loginStart({
      platform: 'win32',
      env: { APPDATA: 'C:\\Users\\ädä\\AppData' },
      command: ['C:\\node.exe', 'C:\\a b\\countersign.js', '--vault', 'D:\\', 'ui'],
      async run(_command, args, { input = '', env }) {
        runs.push({ args, input, env })
        return { isDone: true, output: '', complaint: '' }
      },
    })
    await start.set(true)
    expect(runs).toHaveLength(1)
    expect(JSON.stringify([runs[0]?.args, runs[0]?.input])).not.toMatch(/ädä|a b/)
    expect(runs[0]?.env).toMatchObject({
      COUNTERSIGN_LINK:
        'C:\\Users\\ädä\\AppData\\Microsoft\\Windows\\Start Menu\\Programs\\Startup\\Countersign.lnk',
      COUNTERSIGN_PROGRAM: 'C:\\node.exe',
      COUNTERSIGN_ARGUMENTS: '"C:\\a b\\countersign.js" "--vault" "D:\\\\" "ui"',
    })
  })

  it('fails with an explanation if the system writes no shortcut or no file', async () => {
    const run = async () => ({ isDone: false, output: '', complaint: '' })
    const start = loginStart({ platform: 'win32', env: { APPDATA: 'C:\\a' }, run })
    await expect(start.set(true)).rejects.toMatchObject({ code: 'unavailable' })
    const inTheWay = path.join(folder, 'in-the-way')
    await writeFile(inTheWay, '')
    const onMac = loginStart({ platform: 'darwin', env: { HOME: inTheWay } })
    await expect(onMac.set(true)).rejects.toMatchObject({ code: 'unavailable' })
  })

  it.each<[string, Partial<LoginParts>]>([
    ['a Flatpak', { env: { FLATPAK_ID: 'a.b.C' } }],
    ['a snap', { env: { SNAP: '/snap/a' } }],
    [
      'npx, whose cache may be emptied',
      { command: ['node', '/home/a/.npm/_npx/1/countersign.js'] },
    ],
    ['a program that does not know itself', { command: null }],
    [
      'Windows with a folder of data that a shortcut cannot name',
      { platform: 'win32', env: { APPDATA: 'C:\\a', COUNTERSIGN_DATA_FOLDER: 'D:\\b' } },
    ],
    ['another system', { platform: 'freebsd' }],
  ])('is not offered to %s', async (_, changes) => {
    const start = loginStart(changes)
    expect(await start.state()).toBe('unavailable')
    await start.set(true)
  })
})
