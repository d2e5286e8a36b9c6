import { holdsCodes } from '../accounts/stored-account.ts'
import type { StoredBackupCode } from '../vault/document.ts'
import type { Connection } from './connection-fields.ts'

export const codesIn = (raw: Connection | undefined): readonly StoredBackupCode[] =>
  raw && holdsCodes(raw, raw.id) ? raw.backupCodes : []
