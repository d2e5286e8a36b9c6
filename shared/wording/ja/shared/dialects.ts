import type { dialects as english } from '../../en/shared/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'shared.dialects.authPages': 'フォームのあるWebページ（/auth）',
  'shared.dialects.authV1': 'アクセストークンを使うJSON（/api/v1/auth）',
  'shared.dialects.betterAuth': 'better-authと2要素認証プラグイン',
  'shared.dialects.chatTwoStep': '独自の第2ステップがあるチャット（/api/chat）',
  'shared.dialects.twoFactorAuth': 'セッションCookieを使うJSON（/2fa）',
  'shared.dialects.users2fa': 'SMSやメールのコードを使うJSON（/users）',
  'shared.dialects.other': '{id}',
} as const satisfies Translated<typeof english>
