import type { updates as english } from '../../en/core/updates.ts'
import type { Translated } from '../../translated.ts'

export const updates = {
  'core.updates.off': '新しいバージョンの確認はオフになっています。',
  'core.updates.noFeed':
    'このバージョンのCountersignには、確認先のアドレスが含まれていません。設定でアドレスを入力してください。',
  'core.updates.none': '新しいバージョンは見つかっていません。',
  'core.updates.noRelease': '{hostname}が最新バージョンを示していません。',
  'core.updates.otherHost': '{hostname}が別のWebサイトのページを指しているため、表示しません。',
} as const satisfies Translated<typeof english>
