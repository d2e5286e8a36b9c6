import type { Translated } from '../../../../shared/wording/translated.ts'
import type { audit as english } from '../../en/operation/audit.ts'

export const audit = {
  'operation.audit.oneTimePassword': 'válida até {until}',
  'operation.audit.withCode': 'com um código',
  'operation.audit.withBackupCode': 'com um código de backup',
  'operation.audit.drift':
    '{steps, plural, one {# intervalo} many {# de intervalos} other {# intervalos}}',
} as const satisfies Translated<typeof english>
