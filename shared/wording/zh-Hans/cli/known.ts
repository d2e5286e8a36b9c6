import type { known as english } from '../../en/cli/known.ts'
import type { Translated } from '../../translated.ts'

export const known = {
  'cli.known.option': '如何处理以其他形式存在于保险库中的条目',
  'cli.known.help':
    '如果名称、类型、密钥和设置都一致，则两个条目相同。如果保险库中有其他形式的条目，--on-known skip 会将其原样保留；update 会应用新的位数、算法、周期或 PIN；add 会再次添加该条目，即使它已以其他名称存在，如果它在回收站中，则会从中恢复。',
  'cli.known.same': '“{name}”已在保险库中。',
  'cli.known.changed':
    '{count, plural, other {# 个条目已在保险库中，但设置不同。要使用新的设置，请添加 --on-known update：}}',
  'cli.known.elsewhere':
    '{count, plural, other {# 个条目已以其他名称在保险库中。要再次添加，请使用 --on-known add：}}',
  'cli.known.trashed':
    '{count, plural, other {# 个条目在回收站中。请用 `countersign restore` 恢复，或使用 --on-known add：}}',
  'cli.known.hereAs': '“{name}”在此名为“{other}”',
  'cli.known.trashedAs': '“{name}”，名为“{other}”',
  'cli.known.trashedWith': '“{name}”；这一个有{changes}',
  'cli.known.trashedAsWith': '“{name}”，名为“{other}”；这一个有{changes}',
  'cli.known.unnamed': '另一个条目',
  'cli.known.sameName': '其密钥与同名条目的不同。两者现在都在保险库中。',
  'cli.known.sameSecret': '与“{other}”的密钥相同。',
} as const satisfies Translated<typeof english>
