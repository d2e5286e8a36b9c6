import type { formats as english } from '../../en/cli/formats.ts'
import type { Translated } from '../../translated.ts'

export const formats = {
  'cli.formats.summary': 'インポートできる形式の一覧を表示',
  'cli.formats.description':
    '`countersign import` が読み取れる、ほかのアプリの形式の一覧を表示します。',
  'cli.formats.sealed': '{sealed, select, always {暗号化} sometimes {暗号化の場合あり} other {}}',
} as const satisfies Translated<typeof english>
