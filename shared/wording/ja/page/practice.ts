import type { practice as english } from '../../en/page/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'practice.title': '練習用サーバー',
  'practice.try': 'すべての機能を安心して試す',
  'practice.try.hint':
    '架空のユーザーがいる、このコンピューター上のサーバーです。2要素認証をオンにする、スマートフォンをなくす、最初からやり直す、といった操作を試せます。本物のアカウントには影響しません。',
  'practice.openServer': '練習用サーバーを開く',
  'practice.signInAs': '{name}としてサインイン',
  'practice.sent': '練習用サーバーからの送信',
  'practice.messages.none':
    'まだ何もありません。SMSやメールのコードは、送信されずにここに表示されます。',
  'practice.message': '{channel, select, sms {{to}へのSMS} email {{to}へのメール} other {}}',
  'practice.copyCodeOf':
    '{channel, select, sms {{to}へのSMSのコードをコピー} email {{to}へのメールのコードをコピー} other {}}',
  'practice.copiedCode': 'コードをコピーしました',
  'practice.startOver': '最初からやり直す',
  'practice.startOver.hint': 'ここにあるものすべてを最初の状態に戻します。',
  'practice.reset.named': '練習用サーバーをリセット',
  'practice.reset.ask': '練習用サーバーをリセットしますか？',
  'practice.reset.intro':
    '架空のユーザーは最初の状態に戻ります。そこでサインインしたアカウントとそのコードは、保管庫から完全に削除されます。それ以外はすべて残ります。',
  'practice.reset.done': '練習用サーバーをリセットしました',
} as const satisfies Translated<typeof english>
