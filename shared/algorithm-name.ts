import type { Algorithm } from './entry-models.ts'

/** Returns the name as its standard spells it: 'SHA-256'. */
export const algorithmName = (algorithm: Algorithm): string => algorithm.replace('SHA', 'SHA-')
