import type { Translated } from '../../../../shared/wording/translated.ts'
import type { code as english } from '../../en/messages/code.ts'

export const code = {
  'messages.code.subject': '{issuer}のコード',
  'messages.code.enrol':
    '{code}は、{issuer}の2要素認証を設定するためのコードです。{count, plural, other {#分}}後に無効になります。心当たりがない場合は、パスワードがだれかに知られている可能性があるため、変更してください。',
  'messages.code.signIn':
    '{code}は、{issuer}にサインインするためのコードです。{count, plural, other {#分}}後に無効になります。心当たりがない場合は、パスワードがだれかに知られている可能性があるため、変更してください。',
  'messages.code.change':
    '{code}は、{issuer}の2要素認証を変更するためのコードです。{count, plural, other {#分}}後に無効になります。心当たりがない場合は、パスワードがだれかに知られている可能性があるため、変更してください。',
  'messages.code.recover':
    '{code}は、{issuer}のチャットの第2ステップをオフにするためのコードです。{count, plural, other {#分}}後に無効になります。心当たりがない場合は、パスワードがだれかに知られている可能性があるため、変更してください。',
} as const satisfies Translated<typeof english>
