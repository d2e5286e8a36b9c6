/**
 * The core's refusals, warnings, and findings in files. Every host loads them; the page does later.
 */

import { accounts } from './core/accounts.ts'
import { backupCodes } from './core/backup-codes.ts'
import { backups } from './core/backups.ts'
import { checkServer } from './core/check-server.ts'
import { dialects } from './core/dialects.ts'
import { dispatch } from './core/dispatch.ts'
import { entries } from './core/entries.ts'
import { exporters } from './core/exporters.ts'
import { flows } from './core/flows.ts'
import { gate } from './core/gate.ts'
import { googleExport } from './core/google-export.ts'
import { host } from './core/host.ts'
import { importEntries } from './core/import-entries.ts'
import { importFiles } from './core/import-files.ts'
import { importFormats } from './core/import-formats.ts'
import { importGuesses } from './core/import-guesses.ts'
import { importPlaces } from './core/import-places.ts'
import { imports } from './core/imports.ts'
import { notices } from './core/notices.ts'
import { olderVault } from './core/older-vault.ts'
import { otp } from './core/otp.ts'
import { pictures } from './core/pictures.ts'
import { practice } from './core/practice.ts'
import { programs } from './core/programs.ts'
import { screens } from './core/screens.ts'
import { setupCodes } from './core/setup-codes.ts'
import { sync } from './core/sync.ts'
import { tray } from './core/tray.ts'
import { typing } from './core/typing.ts'
import { unknownFiles } from './core/unknown-files.ts'
import { updates } from './core/updates.ts'
import { vault } from './core/vault.ts'

export const coreMessages = {
  ...accounts,
  ...backupCodes,
  ...checkServer,
  ...dialects,
  ...dispatch,
  ...entries,
  ...flows,
  ...gate,
  ...googleExport,
  ...host,
  ...screens,
  ...setupCodes,
  ...pictures,
  ...importFiles,
  ...importEntries,
  ...importPlaces,
  ...importFormats,
  ...importGuesses,
  ...unknownFiles,
  ...imports,
  ...notices,
  ...olderVault,
  ...otp,
  ...practice,
  ...programs,
  ...tray,
  ...typing,
  ...updates,
  ...sync,
  ...vault,
  ...backups,
  ...exporters,
} as const
