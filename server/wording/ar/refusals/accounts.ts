import type { Translated } from '../../../../shared/wording/translated.ts'
import type { accounts as english } from '../../en/refusals/accounts.ts'

export const accounts = {
  'refusals.accounts.noSuchUser': 'لا يوجد هذا المستخدم.',
  'refusals.accounts.noSuchNumber': 'لا يوجد مستخدم بهذا الرقم.',
  'refusals.accounts.emailTaken': 'يوجد حساب بالفعل بعنوان البريد الإلكتروني هذا.',
  'refusals.accounts.badEmail': 'ليس هذا عنوان بريد إلكتروني.',
  'refusals.accounts.badPhone': 'ليس هذا رقم هاتف.',
  'refusals.accounts.badDisplayName': 'يجب أن يكون اسم العرض من 1 إلى 255 محرفًا.',
  'refusals.accounts.weakPassword': 'يجب أن تكون كلمة المرور من {least} إلى {most} من المحارف.',
  'refusals.accounts.sameAsOneTime': 'يُرجى اختيار كلمة مرور غير كلمة المرور لمرة واحدة.',
  'refusals.accounts.notOneTime': 'لهذا الحساب كلمة مرور خاصة بالفعل.',
  'refusals.accounts.invalidCredentials': 'عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة.',
  'refusals.accounts.wrongPassword': 'كلمة المرور غير صحيحة.',
  'refusals.accounts.oneTimePassword':
    'هذه كلمة مرور لمرة واحدة. يُرجى أولًا اختيار كلمة مرور خاصة، في \u2066{path}\u2069.',
  'refusals.accounts.onlyAdministrators': 'لا يمكن القيام بهذا إلا للمسؤولين.',
  'refusals.accounts.administratorWithoutFactor':
    'يحتاج المسؤولون إلى عامل ثانٍ. يُرجى أولًا تفعيل المصادقة الثنائية لهذا الحساب.',
} as const satisfies Translated<typeof english>
