/** Puts the core together for a host, with this system's keychain and disk. */
import { randomBytes } from 'node:crypto'
import { hostname, uptime } from 'node:os'
import { join } from 'node:path'
import { type App, createApp } from './app.ts'
import { toDeviceName } from './backups/backup-name.ts'
import { findNewestBackup } from './backups/newest-backup.ts'
import { dataFolder, preferencesPath } from './data-folder.ts'
import type { Host } from './host/host.ts'
import { startReading } from './imports/process-reading.ts'
import { describeBug, type Report } from './report.ts'
import { openPreferences } from './settings/preferences.ts'
import { openVault, type VaultChoice } from './vault/open-vault.ts'

export type { App } from './app.ts'

export interface StartOptions {
  readonly host: Host
  readonly vaultChoice: VaultChoice
  readonly env: NodeJS.ProcessEnv
  /** The moment that codes are shown for, in milliseconds since 1970. Defaults to now. */
  readonly codeClock?: () => number
  /** Windows stay open, so they read other programs' changes at once. */
  readonly followsSaves?: boolean
  /** Windows let the user's other programs in. See docs/program-access.md. */
  readonly opensDoor?: boolean
  /** The vault is invented: the keychain, where the user's own may be, is refused. */
  readonly isDemo?: boolean
  /** Records bugs. Defaults to standard error. */
  readonly report?: Report
}

export async function startApp(options: StartOptions): Promise<App> {
  const { host, env, vaultChoice, codeClock, report = reportToStderr } = options
  const folder = dataFolder(env)
  const ownFolder = join(folder, 'backups')
  const vault = openVault({
    dataFolder: folder,
    choice: vaultChoice,
    keychainService: env.COUNTERSIGN_KEYCHAIN_SERVICE ?? 'Countersign',
    usesKeychain: options.isDemo !== true,
    clock: Date.now,
    random: randomBytes,
    newestBackup: findNewestBackup(ownFolder),
  })
  const app = createApp({
    vault,
    host,
    clock: Date.now,
    uptime: () => uptime() * 1000,
    awake: () => performance.now(),
    codeClock,
    startReading: () => startReading(host.launch),
    backups: { ownFolder, device: toDeviceName(hostname()) },
    practiceFolder: join(folder, 'practice'),
    preferences: openPreferences(preferencesPath(env)),
    report,
    followsSaves: options.followsSaves,
    doorPlace: { dataFolder: folder, env, vaultChoice },
    opensDoor: options.opensDoor,
  })
  await vault.start()
  return app
}

function reportToStderr(place: string, error: unknown): void {
  process.stderr.write(`${describeBug(place, error)}\n`)
}
