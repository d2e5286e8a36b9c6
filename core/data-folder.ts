import { join, resolve } from 'node:path'
import envPaths from 'env-paths'

/**
 * Returns the absolute path of the folder for files on disk. COUNTERSIGN_DATA_FOLDER overrides the
 * system's.
 */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  const override = env.COUNTERSIGN_DATA_FOLDER
  return override ? resolve(override) : envPaths('Countersign', { suffix: '' }).data
}

/** Returns the path of the small file with preferences. */
export function preferencesPath(env: NodeJS.ProcessEnv): string {
  return join(dataFolder(env), 'preferences.json')
}
