import type { match as english } from '../../en/shared/match.ts'
import type { Translated } from '../../translated.ts'

export const match = {
  'shared.match.change.digits': '{from}桁ではなく{to}桁',
  'shared.match.change.algorithm': '{from}ではなく{to}',
  'shared.match.change.period': '{from}秒ごとではなく{to}秒ごと',
  'shared.match.change.counter': 'カウンターが{from}ではなく{to}',
  'shared.match.change.pin': '異なるPIN',
  'shared.match.known': 'このエントリはすでにあります。',
  'shared.match.changed': 'このエントリはすでにあります。新しいほうとの違い：{changes}。',
  'shared.match.elsewhere': 'このシークレットは{name}としてすでにあります。',
  'shared.match.elsewhereUnnamed': 'このシークレットは別のエントリとしてすでにあります。',
  'shared.match.trashed': 'このエントリはゴミ箱にあります。そこから復元できます。',
  'shared.match.trashedAs': 'このエントリは{name}としてゴミ箱にあります。そこから復元できます。',
  'shared.match.trashedWith':
    'このエントリはゴミ箱にあります（新しいほうは{changes}）。ゴミ箱から復元できます。',
  'shared.match.trashedAsWith':
    'このエントリは{name}としてゴミ箱にあります（新しいほうは{changes}）。ゴミ箱から復元できます。',
} as const satisfies Translated<typeof english>
