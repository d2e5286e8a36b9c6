import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPageClipboard } from '../../cli/ui/page-clipboard.ts'

describe.skipIf(process.platform === 'win32')('the clipboard of the browser’s desktop', () => {
  let folder: string
  const held = () => path.join(folder, 'held')

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'countersign-clipboard-'))
    // Like xclip, it keeps running with what it holds.
    await writeFile(
      path.join(folder, 'xclip'),
      `#!/bin/sh
case "$*" in
  *-o) exec /bin/cat '${held()}' ;;
  *-i) /bin/cat > '${held()}'; /bin/sleep 30 & ;;
esac
`,
      { mode: 0o700 },
    )
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('is read and cleared by the system’s tool', async () => {
    const clipboard = findPageClipboard('linux', { PATH: folder, DISPLAY: ':9' })
    await writeFile(held(), '123456')
    expect(await clipboard?.read()).toBe('123456')
    await clipboard?.clear()
    expect(await readFile(held(), 'utf8')).toBe('')
  })

  it.each([
    ['without a desktop', 'linux', {}],
    ['where no tool is installed', 'linux', { DISPLAY: ':9', PATH: '/nowhere' }],
    ['under Wayland with a tool of X11 alone', 'linux', { DISPLAY: ':9', WAYLAND_DISPLAY: 'w' }],
  ] as const)("doesn't exist %s", (_, platform, env) => {
    expect(findPageClipboard(platform, { PATH: folder, ...env })).toBeNull()
  })
})
