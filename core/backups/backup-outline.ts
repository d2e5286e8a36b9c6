import { z } from 'zod'
import { BackupChanges } from '../../shared/backup-changes.ts'
import { Saves } from '../vault/document.ts'

/** Sealed into the header of a backup, so that a list need not open the whole of it. */
export const BackupOutline = z.object({
  entries: z.number().int().min(0),
  changes: BackupChanges.nullable(),
  /** The saves of the document in it; older versions leave them out. */
  saves: Saves.nullish(),
})
export type BackupOutline = z.infer<typeof BackupOutline>
