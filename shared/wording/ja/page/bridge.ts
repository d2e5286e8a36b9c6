import type { bridge as english } from '../../en/page/bridge.ts'
import type { Translated } from '../../translated.ts'

export const bridge = {
  'bridge.closed': 'Countersignは終了しました。もう一度起動してください。',
  'bridge.internal':
    'Countersignの内部で問題が起きました。失われたものはありません。もう一度試してください。',
  'bridge.notice.endedSession':
    'Countersignは以前のリンクで別のタブに開かれていました。そのタブは閉じられています。自分で開いたものでなければ、表示されていた内容をほかの人に見られた可能性があります。',
  'bridge.notice.tookOver':
    'Countersignは別のタブで開いていました。一度に開けるタブは1つだけなので、そのタブは閉じられています。',
  'bridge.notice.linkTriedAgain':
    'このタブを開いたリンクをだれかが使おうとしましたが、拒否されました。心当たりがなければ、ほかのプログラムや人にリンクが見られています。',
} as const satisfies Translated<typeof english>
