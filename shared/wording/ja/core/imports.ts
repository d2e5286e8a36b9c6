import type { imports as english } from '../../en/core/imports.ts'
import type { Translated } from '../../translated.ts'

export const imports = {
  'core.imports.over':
    'このインポートは終了しています。ファイルをもう一度選択するか、コードをもう一度読み取ってください。',
  'core.imports.tooManyTexts': '一度に読み取れるテキストは{keptTexts, number}個までです。',
  'core.imports.tooManyRead': '一度に読み取れるエントリは{entries, number}件までです。',
  'core.imports.underWay': 'このインポートはすでに実行中です。',
  'core.imports.outOfMemory': 'メモリが不足しているため、このファイルを読み取れません。',
  'core.imports.tooSlow': 'このファイルの読み取りに時間がかかりすぎたため、停止しました。',
  'core.imports.stopped': 'インポートを停止しました。',
  'core.imports.notWaiting': 'このファイルはパスワードの入力を待っていません。',
  'core.imports.partMissing': 'エクスポートのこの部分がありません。',
  'core.imports.tooManyTogether':
    'ファイルのエントリの合計が{limit, number}件を超えています。このファイルは単独でインポートしてください。',
  'core.imports.notOffered': '選択したエントリのなかに、このインポートに含まれないものがあります。',
  'core.imports.opened.folder':
    'これはフォルダーです。中身をインポートするには、ウィンドウにドラッグしてください。',
  'core.imports.opened.noFile': 'これはファイルではありません。',
  'core.imports.opened.gone': 'このファイルはもうありません。',
  'core.imports.opened.unreadable': 'このファイルを読み取れません。',
  'core.imports.opened.tooLarge': 'このファイルは{megabytes} MBを超えています。',
  'core.imports.opened.tooLargeTogether':
    'ファイルの合計が{megabytes} MBを超えています。このファイルは単独でインポートしてください。',
} as const satisfies Translated<typeof english>
