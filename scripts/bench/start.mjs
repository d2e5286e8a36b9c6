/** Measures how long commands take as the shell sees it, compared with a Node that does nothing. */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildStale } from '../build.mjs'
import { medianMs } from '../measure.mjs'
import { pairWithWindow } from '../window-beside.mjs'

const program = fileURLToPath(new URL('../../out/cli/countersign.js', import.meta.url))
const link = 'otpauth://totp/GitHub:ada?secret=JBSWY3DPEHPK3PXP&issuer=GitHub'

export async function bench() {
  await buildStale(['cli'])
  const folder = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  const env = {
    ...process.env,
    XDG_DATA_HOME: folder,
    COUNTERSIGN_KEYCHAIN_SERVICE: `Countersign bench ${randomUUID()}`,
  }
  /** @param {readonly string[]} args */
  const run = args => {
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`node ${args[0]} ended with ${status}: ${stderr}`)
  }
  const commands = [
    { what: 'node -e 0', args: ['-e', '0'] },
    { what: 'countersign --version', args: [program, '--version'] },
    { what: 'countersign code --help', args: [program, 'code', '--help'] },
  ]
  // The bench uses only the tests' own keychain.
  if (process.env.COUNTERSIGN_TEST_KEYRING === '1') {
    run([program, 'add', link])
    commands.push({ what: 'countersign code', args: [program, 'code', 'github'] })
  }
  /** @type {{ what: string, ms: number }[]} */
  const rows = []
  try {
    for (const { what, args } of commands) rows.push({ what, ms: await medianMs(() => run(args)) })
    if (process.env.COUNTERSIGN_TEST_KEYRING === '1') {
      const window = await pairWithWindow({ program, env, query: 'github' })
      try {
        const ask = () => run([program, 'code', 'github'])
        rows.push({ what: 'countersign code, asking the window', ms: await medianMs(ask) })
      } finally {
        await window.close()
      }
    }
    const bareMs = rows[0]?.ms ?? Number.NaN
    return {
      title: 'From the start of a command to its end, median milliseconds',
      rows: rows.map(row => ({ ...row, ratio: row.ms / bareMs })),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
