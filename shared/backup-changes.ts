import { z } from 'zod'
import { Name } from './entry-models.ts'

const NamedEntries = z.object({
  count: z.number().int().min(0),
  /** Names only the first few. */
  names: z.array(z.object({ issuer: Name, label: Name })),
})

/** Compares a backup with the one before it. */
export const BackupChanges = z.object({
  added: NamedEntries,
  changed: NamedEntries,
  removed: NamedEntries,
})
export type BackupChanges = z.infer<typeof BackupChanges>
