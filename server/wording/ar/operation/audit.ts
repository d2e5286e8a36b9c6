import type { Translated } from '../../../../shared/wording/translated.ts'
import type { audit as english } from '../../en/operation/audit.ts'

export const audit = {
  'operation.audit.oneTimePassword': 'صالحة حتى {until}',
  'operation.audit.withCode': 'برمز',
  'operation.audit.withBackupCode': 'برمز احتياطي',
  'operation.audit.drift':
    '{steps, plural, zero {# خطوة} one {خطوة واحدة} two {خطوتان} few {# خطوات} many {# خطوة} other {# خطوة}}',
} as const satisfies Translated<typeof english>
