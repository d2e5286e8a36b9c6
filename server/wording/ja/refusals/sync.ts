import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/refusals/sync.ts'

export const sync = {
  'refusals.sync.token':
    'トークンが無効か、削除されています。サインインして、新しく作成してください。',
  'refusals.sync.tokens':
    'このアカウントにはすでに{most, plural, other {#個のトークン}}があります。先に1つ削除してください。',
  'refusals.sync.noToken': 'そのトークンはありません。',
  'refusals.sync.noFile': 'この名前のファイルはありません。',
  'refusals.sync.changed': 'その間にファイルが変更されました。',
  'refusals.sync.quota': 'アカウントのファイルが、使える容量の上限に達しています。',
} as const satisfies Translated<typeof english>
