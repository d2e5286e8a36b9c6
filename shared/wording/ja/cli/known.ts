import type { known as english } from '../../en/cli/known.ts'
import type { Translated } from '../../translated.ts'

export const known = {
  'cli.known.option': '別の形で保管庫にあるエントリの扱い',
  'cli.known.help':
    '名前、種類、シークレット、設定が一致する2つのエントリは、同じものとみなされます。保管庫に別の形のエントリがある場合、--on-known skipではそのまま残します。updateでは、新しい桁数、アルゴリズム、間隔、PINを適用します。addでは、別の名前ですでにある場合でももう1件追加し、ゴミ箱にある場合は復元します。',
  'cli.known.same': '{name}はすでに保管庫にあります。',
  'cli.known.changed':
    '{count, plural, other {#件のエントリが異なる設定で保管庫にあります。新しい設定を使うには、--on-known updateを付けてください：}}',
  'cli.known.elsewhere':
    '{count, plural, other {#件のエントリが別の名前で保管庫にあります。もう一度追加するには、--on-known addを使ってください：}}',
  'cli.known.trashed':
    '{count, plural, other {#件のエントリがゴミ箱にあります。`countersign restore` で復元するか、--on-known addを使ってください：}}',
  'cli.known.hereAs': '{name}は{other}としてここにあります',
  'cli.known.trashedAs': '{name}、{other}として',
  'cli.known.trashedWith': '{name}（新しいほうは{changes}）',
  'cli.known.trashedAsWith': '{name}、{other}として（新しいほうは{changes}）',
  'cli.known.unnamed': '別のエントリ',
  'cli.known.sameName':
    '同じ名前のエントリとはシークレットが異なります。両方が保管庫に入りました。',
  'cli.known.sameSecret': '{other}と同じシークレットです。',
} as const satisfies Translated<typeof english>
