/**
 * Checks properties with the same seed as all other random values in tests. The seed is printed if
 * one fails.
 */
import fc from 'fast-check'
import { seed } from './repetitions.ts'

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })

export { fc }
