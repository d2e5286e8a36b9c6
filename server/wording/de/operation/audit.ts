import type { Translated } from '../../../../shared/wording/translated.ts'
import type { audit as english } from '../../en/operation/audit.ts'

export const audit = {
  'operation.audit.oneTimePassword': 'gültig bis {until}',
  'operation.audit.withCode': 'mit einem Code',
  'operation.audit.withBackupCode': 'mit einem Backup-Code',
  'operation.audit.drift': '{steps, plural, one {# Schritt} other {# Schritte}}',
} as const satisfies Translated<typeof english>
