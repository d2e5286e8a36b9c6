import type { EntrySummary } from '../shared/models.ts'

/** An entry as `--json` prints it. Instants are Unix seconds. */
export function toEntryJson({ id, issuer, label, otp, tags, pinned, createdAt }: EntrySummary) {
  return {
    id,
    issuer,
    label,
    type: otp.type,
    ...('algorithm' in otp && { algorithm: otp.algorithm, digits: otp.digits }),
    ...('periodSeconds' in otp && { period: otp.periodSeconds }),
    ...('counter' in otp && { counter: otp.counter }),
    tags,
    pinned,
    created_at: toUnixSeconds(createdAt),
  }
}

export function toUnixSeconds(instant: number): number {
  return Math.floor(instant / 1000)
}
