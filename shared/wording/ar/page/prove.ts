import type { prove as english } from '../../en/page/prove.ts'
import type { Translated } from '../../translated.ts'

export const prove = {
  'prove.secondFactor': 'العامل الثاني',
  'prove.way.entry': 'رمز من خزنتك',
  'prove.way.authenticator': 'رمز من تطبيق مصادقة آخر',
  'prove.way.message':
    '{method, select, sms {رمز برسالة SMS} email {رمز بالبريد الإلكتروني} message {رمز برسالة SMS أو بالبريد الإلكتروني} other {}}',
  'prove.way.filedBackupCode': 'الرمز الاحتياطي التالي من خزنتك (بقي {left})',
  'prove.way.backupCode': 'كتابة رمز احتياطي',
  'prove.backupCode': 'الرمز الاحتياطي',
  'prove.backupCode.hint': 'لا يعمل إلا مرة واحدة. لا تهم المسافات والشرطات وحالة الأحرف.',
  'prove.entry.filledIn': 'رمز <bdi>{entry}</bdi> مُدخَل من أجلك. <anchor>استخدام عنصر آخر</anchor>',
  'prove.entry.likely': 'مشابهة لهذا الحساب',
  'prove.entry.others': 'كل العناصر الأخرى',
  'prove.entry.willBeLinked': 'سيُربط بهذا الحساب',
  'prove.entry.none': 'لا توجد عناصر مطابقة',
  'prove.waitsForCode':
    'لا يرسل Countersign الرمز نفسه مرتين أبدًا، لذا قد يحتاج إلى انتظار الرمز التالي.',
  'prove.send': 'إرسال رمز',
  'prove.sendAgain': 'إرسال مجددًا',
  'prove.sent': 'أُرسل رمز.',
  'prove.sentTo': 'أُرسل رمز إلى {destination}.',
  'prove.stillValid': 'لا يزال الرمز المرسَل سابقًا يعمل.',
  'prove.stillValidTo': 'لا يزال الرمز المرسَل سابقًا إلى {destination} يعمل.',
  'prove.expires': 'تنتهي صلاحيته بعد {countdown}.',
  'prove.expired': 'انتهت صلاحيته. يُرجى إرسال رمز آخر.',
} as const satisfies Translated<typeof english>
