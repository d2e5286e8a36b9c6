import type { entries as english } from '../../en/page/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'entries.nameFrom': '{name} من {server}',
  'entries.madeBy': 'من إنشاء {server}',
  'entries.fromServer': '<hidden>من</hidden><host>{server}</host>',
  'entries.otp.steam': 'Steam Guard',
  'entries.otp.motp': 'Mobile-OTP، برقم PIN',
  'entries.otp.yandex': 'Yandex Key، برقم PIN',
  'entries.otp.counterBased': 'بعدّاد',
  'entries.otp.digits':
    '{count, plural, zero {# أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}',
  'entries.otp.period':
    '{seconds, plural, zero {كل # ثانية} one {كل ثانية} two {كل ثانيتين} few {كل # ثوانٍ} many {كل # ثانية} other {كل # ثانية}}',
  'entries.backupCodes.unused': '{count} غير مستخدَمة',
  'entries.backupCodes.used': '{count} مستخدَمة',
  'entries.backupCodes.void': '{count} لم تعد صالحة',
  'entries.backupCodes.fewLeft':
    '{count, plural, =0 {لم تبقَ رموز احتياطية.} zero {لم تبقَ رموز احتياطية.} one {لم يبقَ إلا رمز احتياطي واحد.} two {لم يبقَ إلا رمزان احتياطيان.} few {لم يبقَ إلا # رموز احتياطية.} many {لم يبقَ إلا # رمزًا احتياطيًا.} other {لم يبقَ إلا # رمز احتياطي.}}',
  'entries.backupCodes.state.used': 'مستخدَم',
  'entries.backupCodes.state.usedOn': 'استُخدم في {moment}',
  'entries.backupCodes.state.givenOutOn': 'نُسخ في {moment}',
  'entries.backupCodes.state.void': 'لم يعد صالحًا',
  'entries.backupCodes.state.withNote': '{state}: {note}',
  'entries.pinned': 'تم تثبيت {name}',
  'entries.unpinned': 'أُلغي تثبيت {name}',
  'entries.moved': 'نُقل {name} إلى الموضع {position}',
  'entries.removed': 'نُقل {name} إلى سلة المهملات',
} as const satisfies Translated<typeof english>
