/** What the core says: refusals, warnings, what it found in files. Every host loads them; the page later. */
import { checkServer } from './core/check-server.ts'
import { dialects } from './core/dialects.ts'
import { dispatch } from './core/dispatch.ts'
import { practice } from './core/practice.ts'

export const coreMessages = { ...checkServer, ...dialects, ...dispatch, ...practice } as const
