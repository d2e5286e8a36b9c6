import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { createPage } from '../core/host/page.ts'
import { describeBug } from '../core/report.ts'
import { selfCheck } from '../core/self-check.ts'
import { launch } from './programs.ts'

/**
 * `--self-check` prints what works as JSON, and ends with 0 or 1. It opens no window and no vault,
 * and can run next to another instance, since Chromium's files are in a temporary folder.
 */
export function endWithSelfCheck(pageFolder: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-self-check-'))
  app.setPath('userData', folder)
  const end = (status: number) => {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Windows keeps some of Chromium's files open until the end.
    }
    app.exit(status)
  }
  app
    .whenReady()
    .then(() =>
      selfCheck({
        version: app.getVersion(),
        host: 'electron',
        page: createPage(pageFolder, randomBytes),
        launch,
      }),
    )
    .then(found => {
      // All of it is written before the program ends, which `process.stdout` doesn't guarantee for
      // pipes.
      writeSync(1, `${JSON.stringify(found, null, 2)}\n`)
      end(found.ok ? 0 : 1)
    })
    .catch(error => {
      process.stderr.write(`${describeBug('self-check', error)}\n`)
      end(1)
    })
}
