/** What the core says: refusals, warnings, what it found in files. Every host loads them; the page later. */

import { accounts } from './core/accounts.ts'
import { backupCodes } from './core/backup-codes.ts'
import { checkServer } from './core/check-server.ts'
import { dialects } from './core/dialects.ts'
import { dispatch } from './core/dispatch.ts'
import { entries } from './core/entries.ts'
import { flows } from './core/flows.ts'
import { gate } from './core/gate.ts'
import { host } from './core/host.ts'
import { practice } from './core/practice.ts'

export const coreMessages = {
  ...checkServer,
  ...dialects,
  ...dispatch,
  ...practice,
  ...flows,
  ...accounts,
  ...gate,
  ...entries,
  ...host,
  ...backupCodes,
} as const
