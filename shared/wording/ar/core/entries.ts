import type { entries as english } from '../../en/core/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'core.entries.notByCounter': 'لا يوجد عدّاد تالٍ إلا للعنصر الذي يعمل بعدّاد.',
  'core.entries.counterAtEnd': 'بلغ عدّاد هذا العنصر نهايته.',
  'core.entries.noSuchCode': 'ليس لهذا العنصر رمز كهذا لنسخه.',
  'core.entries.tooMany': 'يمكن أن تحتوي الخزنة على {entries, number} من العناصر كحد أقصى.',
  'core.entries.gone': 'لم يعد هذا العنصر هنا.',
  'core.entries.noPin': 'ليس للعنصر من النوع {type} رقم PIN.',
  'core.entries.noSuchField': 'ليس للعنصر من النوع {type} الحقل {field}.',
  'core.entries.orderNamesTwice': 'يذكر الترتيب الجديد عنصرًا مرتين.',
  'core.entries.noWebsite':
    'الموقع اسم مثل \u2066github.com\u2069، أو عنوان \u2066https\u2069 الخاص به.',
  'core.entries.changedElsewhere': 'تغيّر هذا العنصر في نافذة أخرى أو برنامج آخر في هذه الأثناء.',
  'core.entries.tooManyTags': 'يمكن أن يكون للعنصر {tagsPerEntry, number} من الوسوم كحد أقصى.',
} as const satisfies Translated<typeof english>
