import type { EntrySummary } from '../shared/entry-models.ts'

/** Returns an entry as `--json` prints it. Instants are Unix seconds. */
export function toEntryJson(
  entry: Pick<
    EntrySummary,
    'id' | 'issuer' | 'label' | 'website' | 'madeBy' | 'otp' | 'tags' | 'pinned' | 'createdAt'
  >,
) {
  const { id, issuer, label, website, madeBy, otp, tags, pinned, createdAt } = entry
  return {
    id,
    issuer,
    label,
    ...(website !== undefined && { website }),
    ...(madeBy !== undefined && { made_by: madeBy }),
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
