import type { signIn as english } from '../../en/page/sign-in.ts'
import type { Translated } from '../../translated.ts'

export const signIn = {
  'signIn.passwordCorrect': '密码正确。接下来是第二因素。',
  'signIn.asksFactor': '密码正确。{account} 现在要求第二因素。',
  'signIn.practiceAsksFactor': '密码正确。练习服务器现在要求第二因素。',
  'signIn.keepPassword': '保存密码',
  'signIn.keepPassword.hint': 'Countersign 会将其保存在保险库中。否则，登录后即忘掉。',
  'signIn.signingIn': '正在登录',
  'signIn.signingInWithKept': '正在使用保险库中的密码登录。',
  'signIn.passwordInVault': '密码已在保险库中。',
  'signIn.done': '已登录 {account}',
  'signIn.doneAutomatically': '已使用“{entry}”的验证码自动登录 {account}',
  'signIn.askedFromNow': '已退出登录。下次发送验证码之前，Countersign 会先询问。',
} as const satisfies Translated<typeof english>
