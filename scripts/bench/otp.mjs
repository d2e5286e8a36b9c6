/** Measures the cost of a code: ours compared with a bare HMAC, and with otplib as published. */
import { createHmac, randomBytes } from 'node:crypto'
import { generateSync } from 'otplib'
import { loadBundled } from '../load-bundled.mjs'
import { inTurns } from '../measure.mjs'

const codes = 1000
const atMs = Date.UTC(2026, 0, 1)
const otp = { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 }

export async function bench() {
  const { core, shared } = await loadBundled({
    core: 'core/entries/otp-crypto.ts',
    shared: 'shared/otp.ts',
  })
  const secrets = Array.from({ length: codes }, () => randomBytes(20))
  // A single call returns two codes: the current and the next.
  const entries = secrets.slice(0, codes / 2).map(secret => ({ otp, secret, pin: null }))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(atMs / 30_000))

  const works = {
    'bare HMAC of node:crypto': () => {
      for (const secret of secrets) createHmac('sha1', secret).update(counter).digest()
    },
    codesAt: () => {
      for (const entry of entries) shared.codesAt(entry, atMs, core.nodeOtpCrypto)
    },
    'otplib as it comes': () => {
      for (const secret of secrets) generateSync({ secret, epoch: atMs / 1000 })
    },
  }
  const measured = inTurns(Object.values(works))
  return {
    title: `${codes} codes (SHA-1, 6 digits), median milliseconds of the processor`,
    rows: Object.keys(works).map((what, at) => ({ what, ...measured[at] })),
  }
}
