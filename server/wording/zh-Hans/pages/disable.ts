import type { Translated } from '../../../../shared/wording/translated.ts'
import type { disable as english } from '../../en/pages/disable.ts'

export const disable = {
  'pages.disable.title': '关闭双重验证？',
  'pages.disable.about': '此后账户仅受密码保护，备用码也不再可用。',
  'pages.disable.appHint': '身份验证器应用中的验证码，或备用码。',
  'pages.disable.sentHint': '我们发送给你的验证码，或备用码。',
  'pages.disable.submit': '关闭双重验证',
  'pages.disable.keep': '保持开启',
} as const satisfies Translated<typeof english>
