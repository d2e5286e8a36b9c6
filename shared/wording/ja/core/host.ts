import type { host as english } from '../../en/core/host.ts'
import type { Translated } from '../../translated.ts'

export const host = {
  'core.host.lockedBeforeWriting':
    'その間にCountersignがロックされたため、何も書き込みませんでした。',
  'core.host.pageCopies': 'これはページ自体がコピーします。',
  'core.host.inProgress': 'これはすでに進行中です。',
  'core.host.cancelled': 'キャンセルしました。',
  'core.host.lockedMeanwhile': 'Countersignがロックされたため、停止しました。',
  'core.host.process.practiceServer': 'Countersign練習用サーバー',
  'core.host.process.import': 'Countersignインポート',
  'core.host.noSuchPage': '見つかりません。',
  'core.host.closed': 'Countersignは終了しました。',
} as const satisfies Translated<typeof english>
