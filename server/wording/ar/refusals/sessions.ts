import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sessions as english } from '../../en/refusals/sessions.ts'

export const sessions = {
  'refusals.sessions.signInFirst': 'يُرجى تسجيل الدخول أولًا.',
  'refusals.sessions.over': 'انتهت هذه الجلسة. يُرجى تسجيل الدخول مجددًا.',
  'refusals.sessions.badToken': 'رمز الوصول هذا غير صالح.',
  'refusals.sessions.otherUse': 'لا يمكن استخدام رمز الوصول هذا لذلك.',
  'refusals.sessions.signInExpired': 'استغرق تسجيل الدخول هذا وقتًا طويلًا جدًا. يُرجى البدء من جديد.',
  'refusals.sessions.signInOver': 'انتهى تسجيل الدخول هذا. يُرجى البدء من جديد.',
  'refusals.sessions.noSignIn': 'لا يوجد تسجيل دخول ينتظر رمزًا. يُرجى تسجيل الدخول أولًا.',
  'refusals.sessions.passwordAgain':
    'مضى وقت على تسجيل دخولك. يُرجى إدخال كلمة مرور حسابك، أو تسجيل الدخول مجددًا.',
} as const satisfies Translated<typeof english>
