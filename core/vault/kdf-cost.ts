/** Here is what a passphrase costs to try, in new vaults: RFC 9106 §4, second recommended option. */
export const kdfCost = { memoryKib: 64 * 1024, passes: 3, lanes: 4 } as const
