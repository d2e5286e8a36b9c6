import type { Translated } from '../../../../shared/wording/translated.ts'
import type { audit as english } from '../../en/operation/audit.ts'

export const audit = {
  'operation.audit.oneTimePassword': '有效期至 {until}',
  'operation.audit.withCode': '使用验证码',
  'operation.audit.withBackupCode': '使用备用码',
  'operation.audit.drift': '{steps, plural, other {# 步}}',
} as const satisfies Translated<typeof english>
