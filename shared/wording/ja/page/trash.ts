import type { trash as english } from '../../en/page/trash.ts'
import type { Translated } from '../../translated.ts'

export const trash = {
  'trash.purge.text':
    '{count, plural, =1 {<bdi>{name}</bdi>は元に戻せなくなります。シークレットの控えがほかにないと、アカウントにサインインできなくなるおそれがあります。} other {#件のエントリは元に戻せなくなります。シークレットの控えがほかにないと、アカウントにサインインできなくなるおそれがあります。}}',
  'trash.deleteForGood': '完全に削除',
  'trash.daysLeft': '{days, plural, =0 {次回のCountersign起動時に完全に削除} other {残り#日}}',
  'trash.earlierSecret': '{name}の以前のシークレット',
  'trash.restoreNamed': '{title}を復元',
  'trash.empty': 'ゴミ箱を空にする',
  'trash.hint': 'エントリは30日間ここに残り、その後完全に削除されます。',
  'trash.loading': 'ゴミ箱を読み込んでいます',
  'trash.isEmpty': 'ゴミ箱は空です。',
  'trash.removedEntries': '削除したエントリ',
  'trash.purged': '完全に削除しました',
  'trash.purge.title': '完全に削除しますか？',
  'trash.purge.named': '{title}を完全に削除',
  'trash.restored': '{names}を復元しました',
} as const satisfies Translated<typeof english>
