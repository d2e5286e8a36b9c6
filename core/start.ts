/** Puts the core together for a host, over this system's keychain and disk. */
import { randomBytes } from 'node:crypto'
import { type App, createApp } from './app.ts'
import { dataFolder } from './data-folder.ts'
import type { Host } from './host.ts'
import { describeBug, type Report } from './report.ts'
import { openVault, type VaultChoice } from './vault/open-vault.ts'

export type { App } from './app.ts'

export interface StartOptions {
  readonly host: Host
  readonly vaultChoice: VaultChoice
  readonly env: NodeJS.ProcessEnv
  /** Milliseconds since 1970; the system's clock unless given. */
  readonly clock?: () => number
  /** Where bugs are noted; standard error unless given. */
  readonly report?: Report
}

export async function startApp(options: StartOptions): Promise<App> {
  const { host, env, vaultChoice, clock = Date.now, report = reportToStderr } = options
  const vault = openVault({
    dataFolder: dataFolder(env),
    choice: vaultChoice,
    keychainService: env.COUNTERSIGN_KEYCHAIN_SERVICE ?? 'Countersign',
    clock,
    random: randomBytes,
  })
  const app = createApp({ vault, host, clock, report })
  await vault.start()
  return app
}

function reportToStderr(place: string, error: unknown): void {
  process.stderr.write(`${describeBug(place, error)}\n`)
}
