import type { signIn as english } from '../../en/page/sign-in.ts'
import type { Translated } from '../../translated.ts'

export const signIn = {
  'signIn.passwordCorrect': 'كلمة المرور صحيحة. يأتي الآن دور العامل الثاني.',
  'signIn.asksFactor': 'كلمة المرور صحيحة. يطلب {account} الآن العامل الثاني.',
  'signIn.practiceAsksFactor': 'كلمة المرور صحيحة. يطلب خادم التدريب الآن العامل الثاني.',
  'signIn.keepPassword': 'حفظ كلمة المرور',
  'signIn.keepPassword.hint': 'يحفظها Countersign في خزنتك. وإلا فتُنسى بعد تسجيل الدخول.',
  'signIn.signingIn': 'جارٍ تسجيل الدخول',
  'signIn.signingInWithKept': 'جارٍ تسجيل الدخول بكلمة المرور من خزنتك.',
  'signIn.passwordInVault': 'كلمة المرور في خزنتك.',
  'signIn.done': 'تم تسجيل الدخول إلى {account}',
  'signIn.doneAutomatically': 'تم تسجيل الدخول إلى {account} تلقائيًا، برمز {entry}',
  'signIn.askedFromNow': 'تم تسجيل الخروج. في المرة القادمة يسأل Countersign قبل إرسال رمز.',
} as const satisfies Translated<typeof english>
