/** Runs `countersign check-server`. */
import { randomBytes } from 'node:crypto'
import { type Progress, runChecks } from '../../core/check-server/run-checks.ts'
import type { CheckReport } from '../../shared/check-models.ts'
import { AppError } from '../../shared/errors.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { askSecret, checkedPassphrase } from '../passphrase.ts'
import { readAuthority } from '../read-authority.ts'
import { readFirstLine } from '../stdin.ts'
import type { GlobalOptions } from '../vault-session.ts'

export interface CheckServerOptions extends GlobalOptions {
  readonly dialect: string
  readonly user: string
  readonly passwordStdin?: true
  readonly ca?: string
}

/** Returns how many rules are broken. Throws what `runChecks` throws. */
export async function checkServer(
  url: string,
  options: CheckServerOptions,
  io: Io,
): Promise<number> {
  const output = createOutput(io)
  const authorityPem = await readAuthority(options.ca)
  const password = await passwordOf(options, io)
  const stopping = new AbortController()
  const stopped = new AppError('refused', words('cli.checkServer.stopped'))
  void io.untilStopped().then(() => stopping.abort(stopped))
  const report = await runChecks({
    address: url,
    authorityPem,
    dialectId: options.dialect,
    email: options.user,
    password,
    clock: Date.now,
    random: randomBytes,
    signal: stopping.signal,
    onProgress: teller(output, io.time?.clock ?? Date.now),
    ...io.time,
  })
  print(report, options, output)
  if (report.leftBehind !== null) output.note(sayWords(report.leftBehind))
  return report.checks.filter(({ verdict }) => verdict === 'fail').length
}

function print(report: CheckReport, { json }: CheckServerOptions, output: Output) {
  const { dialect } = report
  const checks = report.checks.map(check => ({ ...check, why: sayWords(check.why) }))
  if (json) output.json({ dialect, checks })
  else {
    const rows = checks.map(({ id, verdict, why }) => [verdict, id, why])
    output.table(rows, { 0: 'bold', 2: 'dim' })
  }
}

async function passwordOf({ passwordStdin }: CheckServerOptions, io: Io): Promise<string> {
  if (!passwordStdin) {
    const prompt = say('cli.checkServer.password.prompt')
    return askSecret(io, prompt, words('cli.checkServer.password.noTerminal'))
  }
  return checkedPassphrase(await readFirstLine(io.stdin), 'stdin')
}

/** Shorter waits need no explanation. */
const longWaitMs = 5_000

/** Reports on standard error what is being tested, and how long it waits. */
function teller(output: Output, clock: () => number): (progress: Progress) => void {
  let said = ''
  return ({ running, done, waitsUntil }) => {
    const doing = running
      ? say('cli.checkServer.trying', { check: running })
      : say(done.length > 0 ? 'cli.checkServer.restoring' : 'cli.checkServer.signingIn')
    if (doing !== said) output.note(doing)
    said = doing
    const waitsMs = waitsUntil === null ? 0 : waitsUntil - clock()
    if (waitsMs < longWaitMs) return
    const seconds = Math.ceil(waitsMs / 1000)
    output.note(`  ${say('cli.checkServer.waiting', { seconds })}`)
  }
}
