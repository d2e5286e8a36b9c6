import { createHash, createHmac } from 'node:crypto'
import type { OtpCrypto } from '../../shared/otp.ts'

/** Computes codes with the hashes of Node's OpenSSL. */
export const nodeOtpCrypto: OtpCrypto = {
  hmac: (algorithm, keySecret, data) => createHmac(algorithm, keySecret).update(data).digest(),
  digest: (algorithm, data) => createHash(algorithm).update(data).digest(),
}
