import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sessions as english } from '../../en/refusals/sessions.ts'

export const sessions = {
  'refusals.sessions.signInFirst': '先にサインインしてください。',
  'refusals.sessions.over': 'このセッションは終了しています。もう一度サインインしてください。',
  'refusals.sessions.badToken': 'このトークンは無効です。',
  'refusals.sessions.otherUse': 'このトークンは、この操作には使えません。',
  'refusals.sessions.signInExpired': 'サインインに時間がかかりすぎました。もう一度始めてください。',
  'refusals.sessions.signInOver': 'このサインインは終了しています。もう一度始めてください。',
  'refusals.sessions.noSignIn':
    'コードの入力を待っているサインインはありません。先にサインインしてください。',
  'refusals.sessions.passwordAgain':
    'サインインから時間がたっています。アカウントのパスワードを入力するか、サインインし直してください。',
} as const satisfies Translated<typeof english>
