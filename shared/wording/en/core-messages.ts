/** What the core says: refusals, warnings, what it found in files. Every host loads them; the page later. */
import { dialects } from './core/dialects.ts'
import { dispatch } from './core/dispatch.ts'
import { practice } from './core/practice.ts'

export const coreMessages = { ...dialects, ...dispatch, ...practice } as const
