import type { Settings } from '../../shared/settings-models.ts'

/** Changes some of the settings, with immediate effect. */
export type ChangeSettings = (change: Partial<Settings>) => void
