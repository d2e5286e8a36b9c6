import type { Translated } from '../../../../shared/wording/translated.ts'
import type { check as english } from '../../en/pages/check.ts'

export const check = {
  'pages.check.title': '双重验证',
  'pages.check.totp': '请输入身份验证器应用中的六位验证码。',
  'pages.check.sms': '请输入发送到你手机的六位验证码。10 分钟后过期。',
  'pages.check.email': '请输入通过邮件发送给你的六位验证码。10 分钟后过期。',
  'pages.check.anyCode': '请输入六位验证码。',
  'pages.check.verify': '验证',
  'pages.check.backup.open': '改用备用码',
  'pages.check.backup.hint': '你保存的十个备用码之一。每个只能使用一次。',
  'pages.check.backup.use': '使用备用码',
  'pages.check.somebodyElse': '登录其他账户',
} as const satisfies Translated<typeof english>
