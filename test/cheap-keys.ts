/** Makes passphrases cheap. One test checks their cost, and no other has to pay for it. */
import { vi } from 'vitest'

vi.mock('../core/vault/kdf-cost.ts', () => ({
  kdfCost: { memoryKib: 32, passes: 1, lanes: 4 },
}))
