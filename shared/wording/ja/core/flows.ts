import type { flows as english } from '../../en/core/flows.ts'
import type { Translated } from '../../translated.ts'

export const flows = {
  'core.flows.practiceServer': '練習用サーバー',
  'core.flows.passwordMissing': 'アカウントのパスワードを入力してください。',
  'core.flows.twoStepPasswordMissing': 'チャットの第2ステップのパスワードを入力してください。',
  'core.flows.proofNotTaken': 'このサーバーは、ここではその種類のコードを受け付けません。',
  'core.flows.noBackupCodeLeft': '保管庫に未使用のバックアップコードが残っていません。',
  'core.flows.sentCodeMissing': 'サーバーから送信されたコードを入力してください。',
  'core.flows.codeMissing': '認証アプリのコードを入力してください。',
  'core.flows.noChat': 'このサーバーにはチャットがありません。',
  'core.flows.stillOff':
    'サーバーはコードを受け付けましたが、2要素認証はオフのままだと示しています。',
  'core.flows.stillOn': 'サーバーは変更を受け付けましたが、2要素認証はオンのままだと示しています。',
  'core.flows.noCodeSent': 'コードはまだ送信されていません。',
  'core.flows.sendsOnce': 'このサーバーはコードを1回しか送信しません。',
  'core.flows.noSetupWaiting':
    'このアカウントには、最初のコードの入力を待っている設定がありません。',
  'core.flows.cannotRegenerate':
    'このサーバーは新しいバックアップコードを作成しません。代わりにシークレットを交換してください。',
  'core.flows.turnedOnElsewhere':
    'その間に、2要素認証が別の場所でオンになりました。この変更を元に戻してください。',
  'core.flows.resyncsByItself': 'このサーバーは、認証アプリの時計のずれに自動的に対応します。',
  'core.flows.twoCodesInARow': '連続する2つのコードを入力してください。',
  'core.flows.nothingPending': 'このアカウントには、完了していない変更がありません。',
  'core.flows.changedElsewhere':
    'このアカウントは別のウィンドウで変更されました。確認してから、もう一度試してください。',
  'core.flows.busy': 'このアカウントでは別の変更が進行中です。',
  'core.flows.stopped': '変更を停止しました。',
  'core.flows.methodNotOffered': 'このサーバーは、その種類のコードに対応していません。',
  'core.flows.nothingToReplace':
    '送信されてくるコードにはシークレットがないため、交換するものがありません。',
  'core.flows.recoveryEmailWouldBeLost':
    'シークレットを交換すると、チャットの回復用メールアドレスが失われますが、Countersignはそのアドレスを知りません。第2ステップをいったんオフにし、そのアドレスを指定して再びオンにしてください。',
  'core.flows.earlierPending': '先に、このアカウントの以前の変更を完了するか、元に戻してください。',
  'core.flows.destinationMissing':
    'このアカウントのコードの送信先が、サーバーに登録されていません。電話番号またはメールアドレスを入力してください。',
  'core.flows.cannotUndoCodes':
    'どのバックアップコードが有効か、Countersignにはわかりません。新しいコードを作成するには、変更を完了してください。',
  'core.flows.cannotUndoOn':
    '2要素認証はすでにオンで、オフにするにはさらに確認が必要です。{message}代わりに変更を完了してください。',
  'core.flows.pending.status': 'すべて終わりました。あとは、サーバーの状態を確認するだけです。',
  'core.flows.pending.codeSent': '送信されたコードを入力してください。',
  'core.flows.pending.phone':
    'シークレットは保存されており、スマートフォンにも登録されるのを待っています。',
  'core.flows.pending.enrol':
    'シークレットは保存されましたが、サーバーで2要素認証がオンになったかどうか、まだわかりません。',
  'core.flows.pending.disable': 'サーバーで2要素認証がオフになったかどうか、まだわかりません。',
  'core.flows.pending.rotate':
    'シークレットを交換中です。完了するまで、2要素認証がオフになっている可能性があります。',
  'core.flows.pending.regenerate':
    'サーバーが新しいバックアップコードを作成したかどうか、まだわかりません。',
  'core.flows.turnedOffElsewhere':
    'その間に、2要素認証がオフになりました。エントリはゴミ箱にあります。',
  'core.flows.offAlready':
    'サーバーでは2要素認証がすでにオフになっていました。エントリはゴミ箱にあります。',
  'core.flows.offSince':
    '2要素認証はオフです。古いシークレットをオフにしたあとで変更が止まりました。もう一度オンにしてください。',
  'core.flows.onElsewhere':
    '2要素認証が別の場所でオンになりました。そのコードを作成するエントリはここにありません。',
  'core.flows.lostCodes':
    'サーバーの応答が失われ、バックアップコードを受け取れませんでした。新しいコードを作成してください。',
  'core.flows.lostCodesForGood':
    'サーバーの応答が失われ、バックアップコードを受け取れませんでした。新しいコードを取得するには、シークレットを交換するか、2要素認証をいったんオフにしてから再びオンにしてください。',
} as const satisfies Translated<typeof english>
