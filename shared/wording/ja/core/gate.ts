import type { gate as english } from '../../en/core/gate.ts'
import type { Translated } from '../../translated.ts'

export const gate = {
  'core.gate.passphraseMissing': 'この操作にはパスフレーズの入力が必要です。',
  'core.gate.passphraseWrong': 'パスフレーズが正しくありません。',
  'core.gate.questionOpen': '先に、表示中の確認に答えてください。',
  'core.gate.declined': '操作は取り消されました。',
  'core.gate.removePassphrase': '保管庫のパスフレーズを削除しますか？',
  'core.gate.removePassphrase.detail':
    'このコンピューターにサインインしている人は、だれでも保管庫を開けるようになります。',
  'core.gate.changePassphrase': '保管庫のパスフレーズを変更しますか？',
  'core.gate.changePassphrase.detail':
    '新しいパスフレーズで、保管庫とこれから作られるバックアップを開きます。',
  'core.gate.setPassphrase': '保管庫にパスフレーズを設定しますか？',
  'core.gate.setPassphrase.detail': '保管庫とこれから作られるバックアップを開きます。',
  'core.gate.sealedCopy': '保管庫全体のコピーを保存しますか？',
  'core.gate.sealedCopy.detail':
    'コピーは暗号化されます。リカバリーキーでもパスフレーズでも開けます。',
  'core.gate.showRecoveryKey': 'リカバリーキーを表示しますか？',
  'core.gate.showRecoveryKey.detail': '見た人は、保管庫とバックアップを開くことができます。',
  'core.gate.replaceRecoveryKey': '新しいリカバリーキーを作成して表示しますか？',
  'core.gate.replaceRecoveryKey.detail':
    'これから作られるバックアップは新しいキーで開きます。以前のものは、引き続き古いキーで開きます。',
  'core.gate.showSecret': '{name}のシークレットを表示しますか？',
  'core.gate.showSecret.detail': '見た人は、同じコードを作成できます。',
  'core.gate.showSetup': '{name}の新しいシークレットを表示しますか？',
  'core.gate.showSetup.detail': '見た人は、同じコードを作成できます。',
  'core.gate.copyCode': '{holder}のバックアップコードを1個コピーしますか？',
  'core.gate.copyCode.detail':
    '各バックアップコードを使うと、コードの代わりに1回サインインできます。',
  'core.gate.markUnused':
    '{count, plural, other {{holder}のバックアップコード#個を未使用にしますか？}}',
  'core.gate.markUnused.detail':
    '{count, plural, other {だれも使っていないものとして表示され、再びコピーできるようになります。}}',
  'core.gate.showCodes': '{holder}のバックアップコードを表示しますか？',
  'core.gate.showCodes.detail':
    '各バックアップコードを使うと、コードの代わりに1回サインインできます。',
  'core.gate.exportSealed':
    '{count, plural, other {#件のエントリのシークレットを暗号化ファイルに書き込みますか？}}',
  'core.gate.exportSealed.detail':
    'ファイルのパスワードを知っている人は、同じコードを作成できます。',
  'core.gate.exportPlain':
    '{count, plural, other {#件のエントリのシークレットを、暗号化されないファイルに書き込みますか？}}',
  'core.gate.exportPlain.detail': 'ファイルを読んだ人は、同じコードを作成できます。',
  'core.gate.exportQrCodes':
    '{count, plural, other {#件のエントリのシークレットをQRコードで表示しますか？}}',
  'core.gate.exportQrCodes.detail': '画面を見た人は、同じコードを作成できます。',
  'core.gate.exportSheet': '{count, plural, other {#件のエントリのシークレットを印刷しますか？}}',
  'core.gate.exportSheet.detail': 'このシートを持つ人は、同じコードを作成できます。',
  'core.gate.pairComputer':
    '別のコンピューターがこの保管庫への参加を申し込むためのテキストを表示しますか？',
  'core.gate.pairComputer.detail':
    '10分間有効です。ここでそのコンピューターを承認するまで、何も送信されません。',
  'core.gate.joinComputers': 'この保管庫を別のコンピューターの保管庫と統合しますか？',
  'core.gate.joinComputers.detail':
    'そのコンピューターで承認されると、両方の保管庫の内容がどちらにもそろいます。',
  'core.gate.acceptComputer': '{check}を表示しているコンピューターに保管庫を渡しますか？',
  'core.gate.acceptComputer.detail':
    'そのコンピューターの画面の番号と見比べてください。この番号を表示している相手に、保管庫のすべてのシークレットが渡されます。',
  'core.gate.backupFolder': 'バックアップを別のフォルダーにも保存しますか？',
  'core.gate.backupFolder.detail':
    '{folder}\n今後のバックアップはここにも保存されます。リカバリーキーでもパスフレーズでも開けます。',
} as const satisfies Translated<typeof english>
