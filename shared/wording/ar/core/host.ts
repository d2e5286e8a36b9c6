import type { host as english } from '../../en/core/host.ts'
import type { Translated } from '../../translated.ts'

export const host = {
  'core.host.lockedBeforeWriting': 'قُفل Countersign في هذه الأثناء، فلم يُكتب شيء.',
  'core.host.pageCopies': 'تنسخ الصفحة هذا بنفسها.',
  'core.host.inProgress': 'هذا قيد التنفيذ بالفعل.',
  'core.host.cancelled': 'أُلغي هذا.',
  'core.host.lockedMeanwhile': 'قُفل Countersign، فتوقف هذا.',
  'core.host.process.practiceServer': 'خادم تدريب Countersign',
  'core.host.process.import': 'استيراد Countersign',
  'core.host.noSuchPage': 'غير موجود.',
  'core.host.closed': 'أُغلق Countersign.',
} as const satisfies Translated<typeof english>
