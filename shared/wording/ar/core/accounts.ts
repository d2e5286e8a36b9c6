import type { accounts as english } from '../../en/core/accounts.ts'
import type { Translated } from '../../translated.ts'

export const accounts = {
  'core.accounts.otherAddress': 'ليس هذا عنوان البريد الإلكتروني لهذا المستخدم.',
  'core.accounts.noAdministration': 'ليس لهذا النوع من الخوادم إدارة.',
  'core.accounts.noServerTime': 'لا يعرف Countersign وقت أي خادم بعد. يُرجى تحديث حالة حساب أولًا.',
  'core.accounts.clockOffByADay': 'يُرجى ضبط ساعة هذا الكمبيوتر: تنحرف بأكثر من يوم.',
  'core.accounts.closing': 'جارٍ إغلاق Countersign.',
  'core.accounts.otherKindNow': 'أصبح هذا خادمًا من نوع آخر. يُرجى إزالة الحساب هنا ثم توصيله مجددًا.',
  'core.accounts.entryTaken': 'ينتمي هذا العنصر إلى حساب آخر. يُرجى إلغاء ربطه هناك أولًا.',
  'core.accounts.clocksADayApart':
    'الفارق بين ساعة الخادم وساعة هذا الكمبيوتر أكثر من يوم. يُرجى ضبط الخاطئة منهما.',
  'core.accounts.entryOfOtherKind': 'لا يُنشئ هذا العنصر نوع الرموز الذي تطلبه الخوادم.',
  'core.accounts.practiceHasNoAddress': 'لا يمكن تغيير عنوان خادم التدريب.',
  'core.accounts.changePending': 'لم يكتمل تغيير لهذا الحساب. يُرجى إكماله أو التراجع عنه أولًا.',
  'core.accounts.connectedAlready': 'هذا الحساب موصول بالفعل.',
  'core.accounts.noEntry': 'لا يوجد عنصر مرتبط بهذا الحساب.',
  'core.accounts.noBackupCodeLeft': 'ليس في الخزنة رمز احتياطي غير مستخدَم لهذا الحساب.',
  'core.accounts.practiceName': 'خادم التدريب',
  'core.accounts.answerLost': '{name}: فُقد الرد',
  'core.accounts.gone': 'لم يعد هذا الحساب هنا.',
  'core.accounts.signInWaiting': 'ينتظر تسجيل دخول رمزه.',
  'core.accounts.tooMany': 'يمكن توصيل {accounts, number} من الحسابات كحد أقصى.',
  'core.accounts.passwordMissing': 'يُرجى إدخال كلمة المرور.',
  'core.accounts.nothingToSend': 'لا يمكن لهذا الخادم إرسال رمز لذلك.',
  'core.accounts.noSignInWaiting': 'لا يوجد تسجيل دخول ينتظر رمزًا. يُرجى تسجيل الدخول مجددًا.',
  'core.accounts.signInFirst': 'يُرجى أولًا تسجيل الدخول إلى {name}.',
} as const satisfies Translated<typeof english>
