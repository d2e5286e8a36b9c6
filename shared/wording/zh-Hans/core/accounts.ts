import type { accounts as english } from '../../en/core/accounts.ts'
import type { Translated } from '../../translated.ts'

export const accounts = {
  'core.accounts.otherAddress': '这不是此用户的电子邮件地址。',
  'core.accounts.noAdministration': '这种服务器没有管理功能。',
  'core.accounts.noServerTime': 'Countersign 还不知道任何服务器的时间。请先刷新一个账户。',
  'core.accounts.clockOffByADay': '请调准这台电脑的时钟：偏差超过一天。',
  'core.accounts.closing': 'Countersign 正在关闭。',
  'core.accounts.otherKindNow': '这里现在是另一种服务器。请在此移除该账户，然后重新连接。',
  'core.accounts.entryTaken': '此条目属于另一个账户。请先在那里取消关联。',
  'core.accounts.clocksADayApart': '服务器的时钟与这台电脑的时钟相差超过一天。请调准出错的那一个。',
  'core.accounts.entryOfOtherKind': '此条目生成的验证码不是服务器要求的类型。',
  'core.accounts.practiceHasNoAddress': '练习服务器的地址无法更改。',
  'core.accounts.changePending': '对此账户的一项更改尚未完成。请先完成或撤销。',
  'core.accounts.connectedAlready': '此账户已连接。',
  'core.accounts.noEntry': '没有条目关联到此账户。',
  'core.accounts.noBackupCodeLeft': '保险库中没有此账户的未使用备用码。',
  'core.accounts.practiceName': '练习服务器',
  'core.accounts.answerLost': '{name}：未收到响应',
  'core.accounts.gone': '此账户已不在此处。',
  'core.accounts.signInWaiting': '有一个登录正在等待验证码。',
  'core.accounts.tooMany': '最多可以连接 {accounts, number} 个账户。',
  'core.accounts.passwordMissing': '请输入密码。',
  'core.accounts.nothingToSend': '此服务器无法为此发送验证码。',
  'core.accounts.noSignInWaiting': '没有登录在等待验证码。请重新登录。',
  'core.accounts.signInFirst': '请先登录 {name}。',
} as const satisfies Translated<typeof english>
