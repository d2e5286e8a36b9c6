/**
 * Checks properties by the same seed as all other chance in tests; where one fails, it is printed.
 */
import fc from 'fast-check'
import { seed } from './repetitions.ts'

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })

export { fc }
