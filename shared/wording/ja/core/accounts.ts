import type { accounts as english } from '../../en/core/accounts.ts'
import type { Translated } from '../../translated.ts'

export const accounts = {
  'core.accounts.otherAddress': 'このユーザーのメールアドレスではありません。',
  'core.accounts.noAdministration': 'この種類のサーバーには管理機能がありません。',
  'core.accounts.noServerTime':
    'まだどのサーバーの時刻もわかりません。先にアカウントを再読み込みしてください。',
  'core.accounts.clockOffByADay':
    'このコンピューターの時計を合わせてください。1日以上ずれています。',
  'core.accounts.closing': 'Countersignを終了しています。',
  'core.accounts.otherKindNow':
    'サーバーの種類が変わっています。ここでアカウントを削除してから、接続し直してください。',
  'core.accounts.entryTaken':
    'このエントリは別のアカウントのものです。先にそのアカウントでリンクを解除してください。',
  'core.accounts.clocksADayApart':
    'サーバーとこのコンピューターの時計が1日以上ずれています。間違っているほうを合わせてください。',
  'core.accounts.entryOfOtherKind': 'このエントリは、サーバーが求める種類のコードを作成しません。',
  'core.accounts.practiceHasNoAddress': '練習用サーバーのアドレスは変更できません。',
  'core.accounts.changePending':
    'このアカウントの変更が完了していません。先に完了するか、元に戻してください。',
  'core.accounts.connectedAlready': 'このアカウントはすでに接続されています。',
  'core.accounts.noEntry': 'このアカウントにリンクされたエントリはありません。',
  'core.accounts.noBackupCodeLeft':
    '保管庫に、このアカウントの未使用のバックアップコードがありません。',
  'core.accounts.practiceName': '練習用サーバー',
  'core.accounts.answerLost': '{name}：応答を受け取れませんでした',
  'core.accounts.gone': 'このアカウントはもうありません。',
  'core.accounts.signInWaiting': 'コードの入力を待っているサインインがあります。',
  'core.accounts.tooMany': '接続できるアカウントは{accounts, number}件までです。',
  'core.accounts.passwordMissing': 'パスワードを入力してください。',
  'core.accounts.nothingToSend': 'このサーバーは、その操作のためのコードを送信できません。',
  'core.accounts.noSignInWaiting':
    'コードの入力を待っているサインインはありません。もう一度サインインしてください。',
  'core.accounts.signInFirst': '先に{name}にサインインしてください。',
} as const satisfies Translated<typeof english>
