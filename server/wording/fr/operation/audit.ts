import type { Translated } from '../../../../shared/wording/translated.ts'
import type { audit as english } from '../../en/operation/audit.ts'

export const audit = {
  'operation.audit.oneTimePassword': 'valable jusqu’au {until}',
  'operation.audit.withCode': 'avec un code',
  'operation.audit.withBackupCode': 'avec un code de secours',
  'operation.audit.drift':
    '{steps, plural, one {# période} many {# de périodes} other {# périodes}}',
} as const satisfies Translated<typeof english>
