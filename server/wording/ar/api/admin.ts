import type { Translated } from '../../../../shared/wording/translated.ts'
import type { admin as english } from '../../en/api/admin.ts'

export const admin = {
  'api.admin.users': 'سرد المستخدمين وحالة مصادقتهم الثنائية',
  'api.admin.reset': 'إزالة عامل مستخدم وإنهاء جلساته',
  'api.admin.audit': 'سرد ما حدث، الأحدث أولًا',
} as const satisfies Translated<typeof english>
