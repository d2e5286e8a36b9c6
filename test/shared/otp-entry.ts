import fc from 'fast-check'
import type { OtpParameters } from '../../shared/entry-models.ts'
import { algorithms } from '../../shared/otp-ranges.ts'

/** Draws names that the rules allow, including colons, plus signs, and other scripts. */
export const anyName = fc
  .string({ unit: fc.constantFrom(...'aB9:+%&?#/ =é中🔑'), maxLength: 24 })
  .map(text => text.trim())

export const anySecret = fc.uint8Array({ minLength: 1, maxLength: 64 })

const digits = fc.integer({ min: 4, max: 10 })
const algorithm = fc.constantFrom(...algorithms)

/** Draws every type but yandex, whose secret has a fixed length. */
export const anyParameters: fc.Arbitrary<OtpParameters> = fc.oneof(
  fc.record({
    type: fc.constant('totp' as const),
    algorithm,
    digits,
    periodSeconds: fc.integer({ min: 1, max: 86_400 }),
  }),
  fc.record({
    type: fc.constant('hotp' as const),
    algorithm,
    digits,
    counter: fc.maxSafeNat(),
  }),
  fc.record({ type: fc.constant('steam' as const) }),
  fc.record({ type: fc.constant('motp' as const) }),
)
