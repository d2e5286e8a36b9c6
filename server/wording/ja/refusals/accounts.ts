import type { Translated } from '../../../../shared/wording/translated.ts'
import type { accounts as english } from '../../en/refusals/accounts.ts'

export const accounts = {
  'refusals.accounts.noSuchUser': 'そのユーザーは存在しません。',
  'refusals.accounts.noSuchNumber': 'この番号のユーザーは存在しません。',
  'refusals.accounts.emailTaken': 'このメールアドレスのアカウントはすでにあります。',
  'refusals.accounts.badEmail': 'これはメールアドレスではありません。',
  'refusals.accounts.badPhone': 'これは電話番号ではありません。',
  'refusals.accounts.badDisplayName': '表示名は1文字以上255文字以内でなければなりません。',
  'refusals.accounts.weakPassword':
    'パスワードは{least}文字以上{most}文字以内でなければなりません。',
  'refusals.accounts.sameAsOneTime': 'ワンタイムパスワードとは別のパスワードを選んでください。',
  'refusals.accounts.notOneTime': 'このアカウントには、すでに自分のパスワードが設定されています。',
  'refusals.accounts.invalidCredentials': 'メールアドレスまたはパスワードが正しくありません。',
  'refusals.accounts.wrongPassword': 'パスワードが正しくありません。',
  'refusals.accounts.oneTimePassword':
    'これはワンタイムパスワードです。先に{path}で自分のパスワードを決めてください。',
  'refusals.accounts.onlyAdministrators': 'この操作ができるのは管理者だけです。',
  'refusals.accounts.administratorWithoutFactor':
    '管理者には第2要素が必要です。先にこのアカウントの2要素認証をオンにしてください。',
} as const satisfies Translated<typeof english>
