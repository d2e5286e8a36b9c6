/**
 * Tests quick access in real windows: a browser, a window manager, and the desktop's own shortcut.
 */
import { expect, it } from 'vitest'
import { whyNoDesk } from '../../scripts/desktop-walk/needs.mjs'
import { walkDesktop } from '../../scripts/desktop-walk/walk.mjs'
import { hostName } from './launch.ts'

const why = hostName === 'electron' ? 'Electron has a window of its own' : whyNoDesk()
if (why !== null) process.stderr.write(`SKIPPED: quick access in real windows: ${why}.\n`)

it.skipIf(why !== null)(
  'the desktop’s shortcut opens quick access over any program; Enter copies, Ctrl+Enter types, and that program is in front again',
  async () => {
    const [times] = await walkDesktop()
    expect(times?.letter).toBeGreaterThan(0)
  },
  180_000,
)
