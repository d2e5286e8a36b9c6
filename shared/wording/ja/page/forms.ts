import type { forms as english } from '../../en/page/forms.ts'
import type { Translated } from '../../translated.ts'

export const forms = {
  'forms.language': '言語',
  'forms.language.system': 'システム（{name}）',
  'forms.authority.ask': 'サーバーが独自の認証局を使用している',
  'forms.authority': '認証局（PEM）',
  'forms.authority.description':
    '公的な認証局の代わりに、このサーバーに対してのみ信頼します。サーバーの管理者に問い合わせてください。',
  'forms.authority.given': 'このサーバーについては、Countersignはこの認証局だけを信頼します。',
  'forms.repeatPassphrase': 'パスフレーズの再入力',
  'forms.repeatNewPassphrase': '新しいパスフレーズの再入力',
  'forms.repeatFilePassword': 'ファイルのパスワードの再入力',
  'forms.repeat.differs': 'まだ一致していません。',
  'forms.strength.weak': '弱い：数分で推測されるおそれがあります。',
  'forms.strength.fair': 'まずまず：興味本位の人は防げますが、執拗な攻撃は防げません。',
  'forms.strength.good': '良い。',
  'forms.strength.strong': '強い。',
  'forms.confirmIdentity': '本人確認',
  'forms.algorithm': 'アルゴリズム',
  'forms.digits': '桁数',
  'forms.counter': 'カウンター',
  'forms.period': '間隔（秒）',
  'forms.discard': '変更を破棄しますか？',
  'forms.discard.text': '入力した内容はまだ保存されていません。',
  'forms.discard.keep': '編集を続ける',
  'forms.discard.confirm': '破棄',
  'forms.waiting': '{action}（あと{countdown}）',
} as const satisfies Translated<typeof english>
