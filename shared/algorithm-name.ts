import type { Algorithm } from './entry-models.ts'

/** 'SHA-256', as its standard writes it. */
export const algorithmName = (algorithm: Algorithm): string => algorithm.replace('SHA', 'SHA-')
