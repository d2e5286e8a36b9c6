import type { Translated } from '../../../../shared/wording/translated.ts'
import type { settings as english } from '../../en/pages/settings.ts'

export const settings = {
  'pages.settings.title': '2要素認証の設定',
  'pages.settings.off': '<badge>オフ</badge>このアカウントを守っているのはパスワードだけです。',
  'pages.settings.turnOn': '2要素認証をオンにする',
  'pages.settings.on': '<badge>オン</badge>サインインにはパスワードと第2要素が必要です。',
  'pages.settings.low': 'バックアップコードの残りがわずかです。新しいコードを作成してください。',
  'pages.settings.method': '方法',
  'pages.settings.method.totp': '認証アプリ',
  'pages.settings.method.sms': 'SMS（認証アプリより安全性が低い）',
  'pages.settings.method.email': 'メール（認証アプリより安全性が低い）',
  'pages.settings.since': 'オンにした日',
  'pages.settings.lastVerified': '最終確認',
  'pages.settings.never': 'なし',
  'pages.settings.backupCodes': 'バックアップコード',
  'pages.settings.backupCodesLeft': '残り{count}個',
  'pages.settings.turnOff': '2要素認証をオフにする…',
} as const satisfies Translated<typeof english>
