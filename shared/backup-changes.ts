import { z } from 'zod'
import { Name } from './models.ts'

const NamedEntries = z.object({
  count: z.number().int().min(0),
  /** This is the first of them. */
  names: z.array(z.object({ issuer: Name, label: Name })),
})

/** This is what differs from the backup before. */
export const BackupChanges = z.object({
  added: NamedEntries,
  changed: NamedEntries,
  removed: NamedEntries,
})
export type BackupChanges = z.infer<typeof BackupChanges>
