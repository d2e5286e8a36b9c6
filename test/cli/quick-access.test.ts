import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Io } from '../../cli/io.ts'
import { createQuickAccess } from '../../cli/ui/quick-access.ts'
import type { BrowserWindow } from '../../cli/ui/window.ts'

/** The file that opens the browser lies in the user's folder for such files on Linux only. */
it.runIf(process.platform === 'linux')(
  'attack 3: leaves no file with a link behind if Countersign ends before it was used',
  async () => {
    const runtime = await mkdtemp(path.join(tmpdir(), 'countersign-runtime-'))
    onTestFinished(() => rm(runtime, { recursive: true }))
    const opened: string[] = []
    const window: BrowserWindow = {
      closed: new Promise(() => {}),
      openAnother: async address => void opened.push(address),
      bringToFront: async () => {},
      close: async () => {},
    }
    const quick = createQuickAccess({
      server: { quickLink: () => 'http://127.0.0.1:1/open#token=a' },
      window: () => window,
      hasWindows: true,
      io: { env: { XDG_RUNTIME_DIR: runtime } } as unknown as Io,
      output: { line() {}, table() {}, json() {}, note() {}, noteTable() {} },
    })
    await quick.open()
    expect(await readdir(runtime)).toHaveLength(1)
    const opening = quick.open()
    await quick.close()
    await opening
    expect(opened).toHaveLength(2)
    expect(await readdir(runtime)).toEqual([])
  },
)
