import type { notices as english } from '../../en/core/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'core.notices.fewCodes': 'بقيت رموز احتياطية قليلة',
  'core.notices.fewCodes.named':
    '{count, plural, =0 {لم يبقَ لـ {name} أي رمز احتياطي غير مستخدَم} zero {لم يبقَ لـ {name} أي رمز احتياطي غير مستخدَم} one {بقي لـ {name} رمز احتياطي واحد غير مستخدَم} two {بقي لـ {name} رمزان احتياطيان غير مستخدَمين} few {بقيت لـ {name} # رموز احتياطية غير مستخدَمة} many {بقي لـ {name} # رمزًا احتياطيًا غير مستخدَم} other {بقي لـ {name} # رمز احتياطي غير مستخدَم}}. يُرجى الحصول على رموز جديدة قبل الحاجة إليها.',
  'core.notices.fewCodes.unnamed':
    '{count, plural, =0 {لم يبقَ لأحد حساباتك أي رمز احتياطي غير مستخدَم} zero {لم يبقَ لأحد حساباتك أي رمز احتياطي غير مستخدَم} one {بقي لأحد حساباتك رمز احتياطي واحد غير مستخدَم} two {بقي لأحد حساباتك رمزان احتياطيان غير مستخدَمين} few {بقيت لأحد حساباتك # رموز احتياطية غير مستخدَمة} many {بقي لأحد حساباتك # رمزًا احتياطيًا غير مستخدَم} other {بقي لأحد حساباتك # رمز احتياطي غير مستخدَم}}. يُرجى الحصول على رموز جديدة قبل الحاجة إليها.',
  'core.notices.fewCodes.several':
    'لم يبقَ لـ{count, number} من حساباتك إلا القليل من الرموز الاحتياطية غير المستخدَمة. يُرجى الحصول على رموز جديدة قبل الحاجة إليها.',
  'core.notices.backupFailed': 'فشل النسخ الاحتياطي',
  'core.notices.backupFailed.text':
    'لا توجد بعد نسخة احتياطية من أحدث تغييراتك. يُرجى فتح Countersign لمعرفة السبب.',
  'core.notices.clockOff': 'ساعة هذا الكمبيوتر غير مضبوطة',
  'core.notices.clockOff.text': 'قد ترفض الخوادم رموزك. يُرجى فتح Countersign لتصحيحها.',
  'core.notices.older': 'خزنتك ليست أحدث إصدار',
  'core.notices.older.text': 'حلّ محلها إصدار أقدم. يُرجى فتح Countersign لاختيار ما يُبقى منهما.',
  'core.notices.unreadable': 'تتعذّر قراءة خزنتك',
  'core.notices.unreadable.text': 'يُرجى فتح Countersign لمعرفة السبب وما يمكن فعله.',
} as const satisfies Translated<typeof english>
