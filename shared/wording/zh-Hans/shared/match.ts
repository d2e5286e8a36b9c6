import type { match as english } from '../../en/shared/match.ts'
import type { Translated } from '../../translated.ts'

export const match = {
  'shared.match.change.digits': '{to} 位，而不是 {from} 位',
  'shared.match.change.algorithm': '{to}，而不是 {from}',
  'shared.match.change.period': '每 {to} 秒，而不是每 {from} 秒',
  'shared.match.change.counter': '计数器为 {to}，而不是 {from}',
  'shared.match.change.pin': '不同的 PIN',
  'shared.match.known': '此条目已在此。',
  'shared.match.changed': '此条目已在此。新条目的不同之处：{changes}。',
  'shared.match.elsewhere': '此密钥已在此，名为“{name}”。',
  'shared.match.elsewhereUnnamed': '此密钥已在此，位于另一个条目中。',
  'shared.match.trashed': '此条目在回收站中。可以从那里恢复。',
  'shared.match.trashedAs': '此条目在回收站中，名为“{name}”。可以从那里恢复。',
  'shared.match.trashedWith': '此条目在回收站中；新条目的不同之处：{changes}。可以从那里恢复。',
  'shared.match.trashedAsWith':
    '此条目在回收站中，名为“{name}”；新条目的不同之处：{changes}。可以从那里恢复。',
} as const satisfies Translated<typeof english>
