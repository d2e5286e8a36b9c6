import { join, resolve } from 'node:path'
import envPaths from 'env-paths'

/**
 * The folder for what is kept on disk, absolute. COUNTERSIGN_DATA_FOLDER overrides the system's.
 */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  const override = env.COUNTERSIGN_DATA_FOLDER
  return override ? resolve(override) : envPaths('Countersign', { suffix: '' }).data
}

/** The small file of what is a matter of taste. */
export function preferencesPath(env: NodeJS.ProcessEnv): string {
  return join(dataFolder(env), 'preferences.json')
}
