import type { actions as english } from '../../en/page/actions.ts'
import type { Translated } from '../../translated.ts'

export const actions = {
  'actions.from': 'من {host}',
  'actions.nothingFound': 'لا يوجد أمر أو عنصر بهذا الاسم',
  'actions.search': 'أمر أو عنصر',
  'actions.camera': 'استخدام الكاميرا',
  'actions.accounts': 'حسابات الخوادم',
  'actions.addServer': 'إضافة خادم',
  'actions.trash': 'إظهار سلة المهملات',
  'actions.recoveryKey': 'إظهار مفتاح الاسترداد',
} as const satisfies Translated<typeof english>
