import { z } from 'zod'
import { BackupChanges } from '../../shared/backup-changes.ts'
import { Saves } from '../vault/document.ts'

/**
 * The outline is sealed into the header of a backup, so that a list needn't open the whole backup.
 */
export const BackupOutline = z.object({
  entries: z.number().int().min(0),
  changes: BackupChanges.nullable(),
  /** The document's count of saves, which older versions leave out. */
  saves: Saves.nullish(),
})
export type BackupOutline = z.infer<typeof BackupOutline>
