import type { Translated } from '../../../../shared/wording/translated.ts'
import type { audit as english } from '../../en/operation/audit.ts'

export const audit = {
  'operation.audit.oneTimePassword': 'válida hasta el {until}',
  'operation.audit.withCode': 'con un código',
  'operation.audit.withBackupCode': 'con un código de respaldo',
  'operation.audit.drift':
    '{steps, plural, one {# intervalo} many {# intervalos} other {# intervalos}}',
} as const satisfies Translated<typeof english>
