import type { practice as english } from '../../en/core/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'core.practice.tooSlow': '練習用サーバーが時間内に起動しませんでした。',
  'core.practice.couldNotStart': '練習用サーバーを起動できませんでした。',
  'core.practice.noneForThisComputer': 'この種類のコンピューター用の練習用サーバーはありません。',
  'core.practice.stopped': '練習用サーバーが予期せず停止しました。もう一度開いてください。',
  'core.practice.filesInUse':
    '{folder}にある練習用サーバーのファイルを削除できません。Countersignのほかのウィンドウを閉じてください。',
  'core.practice.nobody': '練習用サーバーにその人はいません。',
  'core.practice.failed': '練習用サーバーを起動できませんでした：{reason}',
} as const satisfies Translated<typeof english>
