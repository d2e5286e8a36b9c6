import type { Translated } from '../../../../shared/wording/translated.ts'
import type { chatTwoStep as english } from '../../en/api/chat-two-step.ts'

export const chatTwoStep = {
  'api.chatTwoStep.open': 'このセッションでチャットが開いている場合にのみ応答',
  'api.chatTwoStep.settings': '第2ステップの設定を取得。管理者以外は、user_idに自分のものを指定',
  'api.chatTwoStep.enable':
    '第2ステップのパスワードを設定し、シークレットを取得。最初のverifyの成功でオンになる',
  'api.chatTwoStep.verify': 'このセッションでチャットを開く。完了していない設定があれば確認',
  'api.chatTwoStep.disable': '第2ステップのパスワードとコードで、第2ステップをオフにする',
  'api.chatTwoStep.recover':
    'コードなしの場合は、回復用のメールアドレスにコードを送信。コードありの場合は、第2ステップをオフにする',
} as const satisfies Translated<typeof english>
