import type { entry as english } from '../../en/page/entry.ts'
import type { Translated } from '../../translated.ts'

export const entry = {
  'entry.details.loading': '詳細を読み込んでいます',
  'entry.issuer': '発行者',
  'entry.account': 'アカウント',
  'entry.tags': 'タグ',
  'entry.tags.placeholder': 'タグを入力してEnterを押す',
  'entry.note': 'メモ',
  'entry.pin': 'PIN',
  'entry.newPin': '新しいPIN',
  'entry.newPin.description': '現在のPINのままにするには空にします',
  'entry.saved': '保存しました',
  'entry.conflicts': '2か所で変更されました',
  'entry.conflicts.text':
    '編集中に、別のウィンドウまたはプログラムがこのエントリを保存しました。どちらを残すか選んでください。',
  'entry.conflicts.mine': '入力した内容',
  'entry.conflicts.theirs': 'その間に保存された内容',
  'entry.conflicts.empty': '空',
  'entry.gone': 'このエントリは、別のウィンドウまたはプログラムで削除されました。',
  'entry.gone.edited':
    'このエントリは、別のウィンドウまたはプログラムで削除されました。入力した内容はまだここにあります。',
  'entry.gone.restore': '復元する',
  'entry.gone.restoreAndSave': '復元して保存',
  'entry.gone.notInTrash':
    'このエントリはもうゴミ箱にありません。フォームを閉じる前に、必要な内容をコピーしてください。',
  'entry.secret': 'シークレット',
  'entry.secret.show': 'シークレットとQRコードを表示',
  'entry.secret.warning':
    'シークレットを見た人は、同じコードを作成できます。だれにも見られていないことを確認してください。',
  'entry.secret.confirm': 'シークレットを表示',
  'entry.secret.tooLong': 'このエントリは長すぎてQRコードにできません。',
  'entry.secret.qrCode': 'このエントリのQRコード',
  'entry.secret.copy': 'シークレットをコピー',
  'entry.secret.copyLink': 'セットアップリンクをコピー',
  'entry.remove': 'ゴミ箱に移動',
  'entry.remove.hint': '30日間ゴミ箱に残ります。先にWebサイトで2要素認証をオフにしてください。',
} as const satisfies Translated<typeof english>
