/** Messages that more than one host says. Every host loads them. */
import { backupSheet } from './shared/backup-sheet.ts'
import { changes } from './shared/changes.ts'
import { dialects } from './shared/dialects.ts'
import { match } from './shared/match.ts'
import { names } from './shared/names.ts'

export const sharedMessages = {
  ...backupSheet,
  ...changes,
  ...dialects,
  ...match,
  ...names,
} as const
