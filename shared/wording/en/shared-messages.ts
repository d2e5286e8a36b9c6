/** Messages that more than one host says. Every host loads them. */
import { dialects } from './shared/dialects.ts'
import { transition } from './shared/transition.ts'

export const sharedMessages = { ...dialects, ...transition } as const
