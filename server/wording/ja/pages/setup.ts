import type { Translated } from '../../../../shared/wording/translated.ts'
import type { setup as english } from '../../en/pages/setup.ts'

export const setup = {
  'pages.setup.title': '2要素認証の設定',
  'pages.setup.about':
    'サインイン時に、パスワードに続いて、自分だけが持つデバイスの認証アプリのコードも必要になります。パスワードが漏れても、それだけではサインインできません。',
  'pages.setup.step.add': 'このアカウントを認証アプリに追加します。',
  'pages.setup.step.confirm': '表示された最初のコードで確認します。',
  'pages.setup.step.save': 'デバイスをなくしたときに備えて、10個のバックアップコードを保存します。',
  'pages.setup.begin': '始める',
  'pages.setup.passwordHint':
    'サインインから時間がたっています。パスワードをもう一度入力してください。',
  'pages.setup.addTitle': '1. アカウントをアプリに追加',
  'pages.setup.scan': '認証アプリでこのQRコードをスキャンしてください。',
  'pages.setup.qrCode': '下のセットアップキーのQRコード',
  'pages.setup.byHand': 'または、このキーを手動で入力：',
  'pages.setup.parameters': '時間ベース、6桁、30秒ごと。',
  'pages.setup.confirmTitle': '2. コードで確認',
  'pages.setup.codeHint': 'アプリに今表示されている6桁の数字。',
  'pages.setup.turnOn': '2要素認証をオンにする',
} as const satisfies Translated<typeof english>
