/** A guess at the passphrase of a new vault costs this: RFC 9106 §4, second recommended option. */
export const kdfCost = { memoryKib: 64 * 1024, passes: 3, lanes: 4 } as const
