/** What a passphrase costs is looked at in one test, and paid in no other. */
import { vi } from 'vitest'

vi.mock('../core/vault/kdf-cost.ts', () => ({
  kdfCost: { memoryKib: 32, passes: 1, lanes: 4 },
}))
