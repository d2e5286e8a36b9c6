/** What the core says: refusals, warnings, what it found in files. Every host loads them; the page later. */
import { dispatch } from './core/dispatch.ts'

export const coreMessages = { ...dispatch } as const
