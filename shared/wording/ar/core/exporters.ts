import type { exporters as english } from '../../en/core/exporters.ts'
import type { Translated } from '../../translated.ts'

export const exporters = {
  'core.exporters.holdsNone': 'لا يمكن لتنسيق {name} احتواء أي من هذه العناصر.',
  'core.exporters.noPassphrase': 'لا يستخدم هذا التنسيق كلمة مرور.',
  'core.exporters.passphraseNeeded': 'يحتاج هذا التنسيق إلى كلمة مرور.',
  'core.exporters.unknownFormat': 'لا يصدّر Countersign هذا التنسيق.',
  'core.exporters.aegisSealed': 'Aegis، بكلمة مرور',
  'core.exporters.otpauthList': 'روابط الإعداد',
  'core.exporters.sheet': 'ورقة للطباعة',
  'core.exporters.noAlgorithm': 'لا يدعم هذا التنسيق {algorithm}.',
  'core.exporters.noType':
    'لا يدعم {format} {type, select, totp {الرموز الزمنية} hotp {الرموز التي تعمل بعدّاد} steam {رموز Steam} motp {رموز Mobile-OTP} other {رموز Yandex}}.',
  'core.exporters.periods': 'لا يدعم {format} هذه الفترة.',
  'core.exporters.lengths': 'لا يدعم {format} رموزًا بهذا الطول.',
  'core.exporters.codesSection': 'رموز لمرة واحدة',
  'core.exporters.sheet.title': 'Countersign، {day}',
  'core.exporters.sheet.advice':
    'يمكن لمن لديه هذه الورقة إنشاء رموزك. يُرجى حفظها في مكان مقفل، وحذف الملف.',
  'core.exporters.sheet.qrCode': 'رمز QR',
  'core.exporters.sheet.key': 'مفتاح الإعداد: {key}',
  'core.exporters.sheet.pin': 'رقم PIN: {pin}',
  'core.exporters.sheet.pinned': 'مثبَّت',
  'core.exporters.sheet.tags': 'الوسوم: {tags}',
  'core.exporters.sheet.totp':
    'رموز زمنية، {algorithm}، عدد الأرقام {digits}، كل {seconds, plural, zero {# ثانية} one {ثانية} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
  'core.exporters.sheet.hotp':
    'رموز تعمل بعدّاد، {algorithm}، عدد الأرقام {digits}، العدّاد عند {counter, number}',
  'core.exporters.sheet.otherType':
    '{type, select, steam {رموز Steam} motp {رموز Mobile-OTP} other {رموز Yandex}}',
} as const satisfies Translated<typeof english>
