/** Makes passphrases cheap, because no test of the host depends on what a guess costs. */
import { createRequire } from 'node:module'

const argon2 = createRequire(import.meta.url)('@node-rs/argon2')

export function hashRaw(password, options) {
  return argon2.hashRaw(password, { ...options, memoryCost: 32, timeCost: 1 })
}
