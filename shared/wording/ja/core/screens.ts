import type { screens as english } from '../../en/core/screens.ts'
import type { Translated } from '../../translated.ts'

export const screens = {
  'core.screens.notScanning': '画面の一覧を取得できるのは、スキャン中だけです。',
  'core.screens.gone': 'その画面またはウィンドウはもうありません。',
  'core.screens.notAllowed':
    'macOSがCountersignに画面を見ることを許可していません。「システム設定」＞「プライバシーとセキュリティ」＞「画面収録」で許可してから、Countersignを終了して開き直してください。',
  'core.screens.notShared':
    'デスクトップ環境が画面をCountersignと共有しませんでした。もう一度スキャンし、確認が表示されたら画面を選択してください。',
  'core.screens.unreadable':
    '画面を取り込めませんでした。途中でディスプレイが取り外された可能性があります。もう一度試してください。',
  'core.screens.noCode':
    '画面にQRコードが見つかりませんでした。全体が十分な大きさで表示されていることを確認してください。',
  'core.screens.pageCaptures': '画面の取り込みはページ自体が行います。',
} as const satisfies Translated<typeof english>
