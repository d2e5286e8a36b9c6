import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { hasTrayHost } from '../../../core/background/tray-host.ts'

const folders: string[] = []
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

/**
 * Makes a desktop whose panel gives this answer to `gdbus`. Null stands for a desktop without that
 * program.
 */
function desktop(answer: string | null): NodeJS.ProcessEnv {
  const made = mkdtempSync(join(tmpdir(), 'countersign-panel-'))
  folders.push(made)
  if (answer !== null) {
    writeFileSync(join(made, 'gdbus'), `#!/bin/sh\n${answer}\n`)
    chmodSync(join(made, 'gdbus'), 0o755)
  }
  return { PATH: made }
}

it.skipIf(process.platform !== 'linux')(
  'asks the desktop whether it has a tray, and assumes none without an answer',
  async () => {
    expect(await hasTrayHost(desktop('echo "(<true>,)"'))).toBe(true)
    expect(await hasTrayHost(desktop('echo "(<false>,)"'))).toBe(false)
    expect(await hasTrayHost(desktop('echo true; exit 1'))).toBe(false)
    expect(await hasTrayHost(desktop(null))).toBe(false)
  },
)
