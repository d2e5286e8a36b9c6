import type { prove as english } from '../../en/page/prove.ts'
import type { Translated } from '../../translated.ts'

export const prove = {
  'prove.secondFactor': '第2要素',
  'prove.way.entry': '保管庫のコード',
  'prove.way.authenticator': '別の認証アプリのコード',
  'prove.way.message':
    '{method, select, sms {SMSで届くコード} email {メールで届くコード} message {SMSまたはメールで届くコード} other {}}',
  'prove.way.filedBackupCode': '保管庫にある次のバックアップコード（残り{left}個）',
  'prove.way.backupCode': 'バックアップコードを入力',
  'prove.backupCode': 'バックアップコード',
  'prove.backupCode.hint':
    '1回だけ使えます。空白やハイフンの有無、大文字と小文字の違いは問いません。',
  'prove.entry.filledIn':
    '<bdi>{entry}</bdi>のコードが入力されています。<anchor>別のエントリを使う</anchor>',
  'prove.entry.likely': 'このアカウントに似ているもの',
  'prove.entry.others': 'その他すべてのエントリ',
  'prove.entry.willBeLinked': 'このアカウントにリンクされます',
  'prove.entry.none': '一致するエントリはありません',
  'prove.waitsForCode':
    'Countersignは同じコードを2回送信しないため、次のコードを待つことがあります。',
  'prove.send': 'コードを送信',
  'prove.sendAgain': 'もう一度送信',
  'prove.sent': 'コードを送信しました。',
  'prove.sentTo': '{destination}にコードを送信しました。',
  'prove.stillValid': '前に送信したコードはまだ使えます。',
  'prove.stillValidTo': '{destination}に前に送信したコードはまだ使えます。',
  'prove.expires': '有効期限まであと{countdown}です。',
  'prove.expired': '有効期限が切れました。もう一度送信してください。',
} as const satisfies Translated<typeof english>
