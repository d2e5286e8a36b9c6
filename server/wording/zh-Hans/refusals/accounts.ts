import type { Translated } from '../../../../shared/wording/translated.ts'
import type { accounts as english } from '../../en/refusals/accounts.ts'

export const accounts = {
  'refusals.accounts.noSuchUser': '没有这个用户。',
  'refusals.accounts.noSuchNumber': '没有使用此编号的用户。',
  'refusals.accounts.emailTaken': '已有使用此电子邮件地址的账户。',
  'refusals.accounts.badEmail': '这不是电子邮件地址。',
  'refusals.accounts.badPhone': '这不是手机号码。',
  'refusals.accounts.badDisplayName': '显示名称必须有 1 到 255 个字符。',
  'refusals.accounts.weakPassword': '密码必须有 {least} 到 {most} 个字符。',
  'refusals.accounts.sameAsOneTime': '请选择与一次性密码不同的密码。',
  'refusals.accounts.notOneTime': '此账户已有自己的密码。',
  'refusals.accounts.invalidCredentials': '电子邮件地址或密码不正确。',
  'refusals.accounts.wrongPassword': '密码不正确。',
  'refusals.accounts.oneTimePassword': '这是一次性密码。请先在 {path} 设置自己的密码。',
  'refusals.accounts.onlyAdministrators': '只有管理员才能进行此操作。',
  'refusals.accounts.administratorWithoutFactor': '管理员需要第二因素。请先为此账户开启双重验证。',
} as const satisfies Translated<typeof english>
