import type { Translated } from '../../../../shared/wording/translated.ts'
import type { start as english } from '../../en/operation/start.ts'

export const start = {
  'operation.start.openOutbox':
    'このアドレスにはほかのコンピューターから接続でき、メールのコードは開発用の送信トレイに入ります。{smtpUrl}または{production}を設定するか、{loopback}で待ち受けてください。',
} as const satisfies Translated<typeof english>
