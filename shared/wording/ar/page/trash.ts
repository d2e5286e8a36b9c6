import type { trash as english } from '../../en/page/trash.ts'
import type { Translated } from '../../translated.ts'

export const trash = {
  'trash.purge.text':
    '{count, plural, zero {لن يُحذف شيء.} one {لا يمكن استرجاع <bdi>{name}</bdi> بعد هذا. ومن دون نسخة أخرى من السر، قد يُفقد الوصول إلى الحساب.} two {لا يمكن استرجاع عنصرين بعد هذا. ومن دون نسخة أخرى من السرّين، قد يُفقد الوصول إلى الحسابين.} few {لا يمكن استرجاع # عناصر بعد هذا. ومن دون نسخة أخرى من الأسرار، قد يُفقد الوصول إلى الحسابات.} many {لا يمكن استرجاع # عنصرًا بعد هذا. ومن دون نسخة أخرى من الأسرار، قد يُفقد الوصول إلى الحسابات.} other {لا يمكن استرجاع # عنصر بعد هذا. ومن دون نسخة أخرى من الأسرار، قد يُفقد الوصول إلى الحسابات.}}',
  'trash.deleteForGood': 'حذف نهائي',
  'trash.daysLeft':
    '{days, plural, =0 {يُحذف عند بدء Countersign المرة القادمة} zero {يُحذف عند بدء Countersign المرة القادمة} one {بقي يوم واحد} two {بقي يومان} few {بقيت # أيام} many {بقي # يومًا} other {بقي # يوم}}',
  'trash.earlierSecret': 'السر السابق لـ {name}',
  'trash.restoreNamed': 'استعادة {title}',
  'trash.empty': 'إفراغ سلة المهملات',
  'trash.hint': 'تبقى العناصر هنا 30 يومًا. ثم تُحذف نهائيًا.',
  'trash.loading': 'جارٍ تحميل سلة المهملات',
  'trash.isEmpty': 'سلة المهملات فارغة.',
  'trash.removedEntries': 'العناصر المُزالة',
  'trash.purged': 'حُذف نهائيًا',
  'trash.purge.title': 'هل يُحذف نهائيًا؟',
  'trash.purge.named': 'حذف {title} نهائيًا',
  'trash.restored': 'استُعيد {names}',
} as const satisfies Translated<typeof english>
