import type { Translated } from '../../../../shared/wording/translated.ts'
import type { backupCodes as english } from '../../en/pages/backup-codes.ts'

export const backupCodes = {
  'pages.backupCodes.title': 'バックアップコード',
  'pages.backupCodes.left':
    '<b>{total}個中{count}個</b>のバックアップコードが{count, plural, other {残っています}}。',
  'pages.backupCodes.low': 'バックアップコードの残りがわずかです。新しいコードを作成してください。',
  'pages.backupCodes.shownOnce':
    'コードは作成時に一度だけ表示されます。サーバーには、照合に必要な情報だけが保存されます。',
  'pages.backupCodes.make': '新しいコードを作成する',
  'pages.backupCodes.replaces': '現在のコードは使えなくなります。',
  'pages.backupCodes.sendCode': '先にコードを送信',
  'pages.backupCodes.sentHint': '送信されたコード。',
  'pages.backupCodes.appHint': '認証アプリのコード。',
  'pages.backupCodes.back': '設定に戻る',
  'pages.backupCodes.fresh.title': 'バックアップコードを保存してください',
  'pages.backupCodes.fresh.about':
    'デバイスが手元にないときに、各コードで1回サインインできます。<b>再び表示されることはありません</b>。印刷するか、パスワードマネージャーに保管してください。',
  'pages.backupCodes.fresh.saved': '保存しました',
} as const satisfies Translated<typeof english>
