/** Tests typing with stand-ins for each system's programs, which record their input. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findTypingTools } from '../../../core/typing/typing-tools.ts'
import { createTypist } from '../../../core/typing/typist.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-typing-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Records its arguments and its input, and exits with `status`. */
function install(name: string, script = '', status = 0): void {
  const file = join(folder, name)
  writeFileSync(
    file,
    `#!/bin/sh
${script}
echo "$@" >> "${file}.args"
/bin/cat > "${file}.input"
exit ${status}
`,
  )
  chmodSync(file, 0o755)
}

/** One window is in front until `leave` is called, and another one afterward. */
function installXdotool(status = 0): void {
  install(
    'xdotool',
    `if [ "$1" = getactivewindow ]; then [ -e "${folder}/left" ] && echo 2 || echo 1; exit; fi`,
    status,
  )
}

const given = (name: string, what: 'args' | 'input') =>
  readFileSync(join(folder, `${name}.${what}`), 'utf8')

async function type(text: string, env: NodeJS.ProcessEnv, leave = async () => goAway()) {
  const typist = createTypist({ platform: 'linux', env: { PATH: folder, ...env }, leave })
  const typeIt = await typist.prepare()
  await typeIt(() => text)
}

const goAway = () => writeFileSync(join(folder, 'left'), '')
const x11 = { DISPLAY: ':9' }
const wayland = { DISPLAY: ':9', WAYLAND_DISPLAY: 'wayland-9' }

async function keyOf(typed: Promise<void>): Promise<string> {
  const error = await typed.then(
    () => null,
    thrown => thrown,
  )
  expect(error).toBeInstanceOf(AppError)
  return error.words.key
}

describe.skipIf(process.platform === 'win32')('typing a code', () => {
  it('goes by a pipe, where no other user of the computer can read it', async () => {
    installXdotool()
    await type('123456', x11)
    expect(given('xdotool', 'input')).toBe('123456')
    expect(given('xdotool', 'args')).toBe('type --file -\n')
  })

  it('waits until quick access is no longer in front, and types nowhere where nothing else is', async () => {
    installXdotool()
    expect(await keyOf(type('123456', x11, async () => undefined))).toBe('core.typing.noOther')
    expect(existsSync(join(folder, 'xdotool.input'))).toBe(false)
  })

  it('tries the tools of Wayland in turn, but never xdotool, which reaches only some programs', async () => {
    installXdotool()
    expect(await keyOf(type('123456', wayland))).toBe('core.typing.missing')
    install('wtype', '', 1)
    expect(await keyOf(type('123456', wayland))).toBe('core.typing.refused')
    install('ydotool')
    await type('123456', wayland)
    expect(given('wtype', 'args')).toBe('-\n-\n')
    expect(given('ydotool', 'input')).toBe('123456')
  })

  it.each([
    ['a tool that is not installed', x11, 'core.typing.missing'],
    ['no desktop', {}, 'core.typing.noDesktop'],
    ['the sandbox of a Flatpak', { ...x11, FLATPAK_ID: 'app.x' }, 'core.typing.flatpak'],
  ])('reports that it cannot, before quick access closes: %s', async (_, env, key) => {
    const stays = async () => expect.unreachable()
    expect(await keyOf(type('123456', env, stays))).toBe(key)
  })

  it('reports if the system refused it', async () => {
    installXdotool(1)
    expect(await keyOf(type('123456', x11))).toBe('core.typing.refused')
  })

  it('types nothing if the vault was locked meanwhile', async () => {
    installXdotool()
    const typist = createTypist({
      platform: 'linux',
      env: { PATH: folder, ...x11 },
      leave: async () => goAway(),
    })
    const typeIt = await typist.prepare()
    const take = () => {
      throw new AppError('locked', words('core.dispatch.locked'))
    }
    expect(await keyOf(typeIt(take))).toBe('core.dispatch.locked')
    expect(existsSync(join(folder, 'xdotool.input'))).toBe(false)
  })

  it('types only letters and digits, because a script could take anything else for commands', async () => {
    installXdotool()
    await expect(type('1" & do shell script "x', x11)).rejects.toThrow('This is no code.')
    expect(existsSync(join(folder, 'xdotool.input'))).toBe(false)
  })

  it('ignores a folder on the path that is not absolute', async () => {
    installXdotool()
    expect(await keyOf(type('123456', { ...x11, PATH: 'bin:.' }))).toBe('core.typing.missing')
  })
})

describe('the other systems', () => {
  const toolOf = (platform: NodeJS.Platform) => {
    const tools = findTypingTools(platform, { SystemRoot: 'D:\\Windows' })
    if ('why' in tools || !tools[0]) throw new Error('There is none.')
    return tools[0]
  }

  it.each(['darwin', 'win32'] as const)(
    'get a script through a pipe on %s, with a tool from the system’s folder',
    platform => {
      const tool = toolOf(platform)
      expect(tool.command).toMatch(/^(\/usr\/bin\/|D:\\Windows\\System32\\)/)
      expect(tool.args.join(' ')).not.toContain('123456')
      expect(tool.input('123456')).toContain('123456')
    },
  )

  it.each([
    ['System Events got an error: osascript is not allowed to send keystrokes. (1002)', true],
    ['osascript is not allowed assistive access. (-25211)', true],
    ['Not authorized to send Apple events to System Events. (-1743)', true],
    ['A connection was not made. (-609)', false],
  ])('macOS says by its complaint whether a permission is missing: %s', (complaint, isMissing) => {
    expect(toolOf('darwin').needsPermission(complaint)).toBe(isMissing)
  })
})
