import type { leftOut as english } from '../../en/page/left-out.ts'
import type { Translated } from '../../translated.ts'

export const leftOut = {
  'leftOut.place': '{name}',
  'leftOut.placeWithin': '{container}、{place}',
  'leftOut.tooLarge': 'このファイルは{megabytes} MBを超えています。',
  'leftOut.tooLargeTogether':
    'ファイルの合計が{megabytes} MBを超えています。このファイルは単独でインポートしてください。',
  'leftOut.unreadable': 'このファイルは読み取れなくなりました。',
  'leftOut.notOpened': '開きませんでした。',
  'leftOut.notConfirmed': '推測した内容が承認されませんでした。',
  'leftOut.partsMissing': '{size}個中{have}個の転送データしか読み取れませんでした。',
  'leftOut.counted':
    '{kind, select, entries {{entries, plural, other {エントリ#件}}} files {{files, plural, other {ファイル#個}}} other {{entries, plural, other {エントリ#件}}とファイル{files, plural, other {#個}}}}',
} as const satisfies Translated<typeof english>
