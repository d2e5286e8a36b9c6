import type { typing as english } from '../../en/core/typing.ts'
import type { Translated } from '../../translated.ts'

export const typing = {
  'core.typing.tab': 'ブラウザーのタブのページからは、ほかのプログラムに入力できません。',
  'core.typing.flatpak': 'Flatpakからは、ほかのプログラムに入力できません。',
  'core.typing.noDesktop': 'デスクトップ環境が動いていないため、ここでは入力できません。',
  'core.typing.missing':
    'ほかのプログラムに入力するには{tools}が必要です。先にインストールしてください。',
  'core.typing.permission':
    'ほかのプログラムに入力するには許可が必要です。「システム設定」の「プライバシーとセキュリティ」で、「アクセシビリティ」と「オートメーション」を許可してください。',
  'core.typing.refused': 'システムが、{tools}によるほかのプログラムへの入力を許可しませんでした。',
  'core.typing.noOther': '入力先のプログラムがありませんでした。',
  'core.typing.copied': '{why}代わりにコードをコピーしました。',
  'core.typing.copyIt': '{why}代わりにコードをコピーしてください。',
} as const satisfies Translated<typeof english>
