import type { codes as english } from '../../en/page/codes.ts'
import type { Translated } from '../../translated.ts'

export const codes = {
  'codes.counter': 'カウンター{counter}',
  'codes.needsPin': 'PINが必要です。詳細を開いてください',
  'codes.next': '次',
  'codes.menu.account': 'アカウントを表示',
  'codes.menu.copyNext': '次のコードをコピー',
  'codes.menu.pin': '上部にピン留め',
  'codes.menu.moveUp': '上に移動',
  'codes.menu.moveDown': '下に移動',
  'codes.counted.announced': '{name}の新しいコード',
  'codes.counted.next': '次のコード',
  'codes.counted.nextFor': '{name}の次のコード',
  'codes.empty.title': 'セットアップ用QRコードをここにドロップ',
  'codes.empty.practice': '練習用サーバーを試す',
  'codes.pinned': 'ピン留め',
  'codes.entries': 'エントリ',
  'codes.secondFactorOf': '{account}の第2要素',
  'codes.notConfirmedYet': '未確認',
  'codes.showAllEntries': 'すべてのエントリを表示',
  'codes.tags': 'タグ',
  'codes.others': 'その他',
  'codes.all': 'すべて',
  'codes.menu.unpin': 'ピン留めを外す',
  'codes.empty.text':
    '2要素認証をオンにするときにWebサイトに表示されるQRコードの、スクリーンショットや写真が使えます。<keys></keys>で貼り付けたり、ほかのアプリからエクスポートしたファイルをドロップしたりすることもできます。',
  'codes.nothingFound': '「<bdi>{query}</bdi>」に一致するエントリはありません。',
  'codes.nothingFound.tagged':
    'タグ「<bdi>{tag}</bdi>」が付いたエントリに「<bdi>{query}</bdi>」と一致するものはありません。',
} as const satisfies Translated<typeof english>
