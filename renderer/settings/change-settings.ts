import type { Settings } from '../../shared/models.ts'

/** Changes some of the settings, at once and for good. */
export type ChangeSettings = (change: Partial<Settings>) => void
