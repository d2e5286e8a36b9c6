/** Makes passphrases cheap: one test looks at what they cost, and no other pays for it. */
import { vi } from 'vitest'

vi.mock('../core/vault/kdf-cost.ts', () => ({
  kdfCost: { memoryKib: 32, passes: 1, lanes: 4 },
}))
