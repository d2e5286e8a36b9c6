import type { scan as english } from '../../en/cli/scan.ts'
import type { Translated } from '../../translated.ts'

export const scan = {
  'cli.scan.summary': '画像内のQRコードのテキストを出力',
  'cli.scan.description':
    '保管庫を開かずに、画像内のすべてのQRコードのテキストを出力します。または、実行中のCountersignで画面をスキャンします。',
  'cli.scan.argument.image': '画像：{formats}',
  'cli.scan.option.screen': '実行中のCountersignで画面をスキャン',
  'cli.scan.screenOrPictures': '読み取る画像を指定するか、--screenを単独で使ってください。',
  'cli.scan.help.screen':
    '--screenを付けると、何も出力されません。見つかったエントリがCountersignに表示され、追加するものを選べます。',
  'cli.scan.help.json':
    '--jsonを付けた場合：{shape}。QRコードのない画像のリストは空になり、エラーにはなりません。',
  'cli.scan.help.secret': '出力にシークレットが含まれる場合があります。',
} as const satisfies Translated<typeof english>
