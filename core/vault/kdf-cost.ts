/** The cost of a guess at a new vault's passphrase, as RFC 9106 §4 recommends (second option). */
export const kdfCost = { memoryKib: 64 * 1024, passes: 3, lanes: 4 } as const
