/** Converts instants by a server's clock into instants by this computer's. */
import type { CodeNotice, FactorStatus } from '../../shared/account-models.ts'
import type { CodeNotice as TheirNotice, FactorStatus as TheirStatus } from '../dialects/dialect.ts'
import type { Http } from '../dialects/http.ts'
import { toOurClock } from './accounts.ts'

export function toOurNotice(notice: TheirNotice, http: Http): CodeNotice
export function toOurNotice(notice: TheirNotice | null, http: Http): CodeNotice | null
export function toOurNotice(notice: TheirNotice | null, http: Http): CodeNotice | null {
  return (
    notice && {
      ...notice,
      expiresAt: toOurClock(notice.expiresAt, http),
      resendAvailableAt: toOurClock(notice.resendAvailableAt, http),
    }
  )
}

export function toOurStatus(status: TheirStatus, http: Http): FactorStatus {
  return {
    ...status,
    codeExpiresAt: toOurClock(status.codeExpiresAt, http),
    resendAvailableAt: toOurClock(status.resendAvailableAt, http),
    confirmedAt: toOurClock(status.confirmedAt, http),
    lastVerifiedAt: toOurClock(status.lastVerifiedAt, http),
  }
}
