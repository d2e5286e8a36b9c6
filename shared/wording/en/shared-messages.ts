/** Messages that more than one host says. Every host loads them. */
import { transition } from './shared/transition.ts'

export const sharedMessages = { ...transition } as const
