import type { Settings } from '../../shared/models.ts'

/** Changes some of the settings, with immediate effect. */
export type ChangeSettings = (change: Partial<Settings>) => void
