import type { Translated } from '../../../../shared/wording/translated.ts'
import type { audit as english } from '../../en/operation/audit.ts'

export const audit = {
  'operation.audit.oneTimePassword': '{until}まで有効',
  'operation.audit.withCode': 'コードを使用',
  'operation.audit.withBackupCode': 'バックアップコードを使用',
  'operation.audit.drift': '{steps, plural, other {#ステップ}}',
} as const satisfies Translated<typeof english>
