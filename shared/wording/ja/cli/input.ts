import type { input as english } from '../../en/cli/input.ts'
import type { Translated } from '../../translated.ts'

export const input = {
  'cli.input.stdin': '標準入力',
  'cli.input.link': 'リンク',
  'cli.input.source': '入力元',
  'cli.input.sourceNumber': '入力元{number, number}',
  'cli.input.stdinLine': '標準入力の{number, number}行目',
  'cli.input.notFound': '{place}はリンクではなく、その名前のファイルもありません。',
  'cli.input.noQrCode': '{name}に読み取れるQRコードがありません。',
  'cli.input.stdinEmpty': '標準入力が空です。',
  'cli.input.noFile': 'ファイル{name}がありません。',
  'cli.input.nameTooLong': 'ファイル名が、このシステムの上限より長いです。',
  'cli.input.folder': '{name}はフォルダーです。',
  'cli.input.notAllowed': '{name}を読み取る権限がありません。',
  'cli.input.unreadable': '{name}を読み取れません。',
  'cli.input.tooLarge': '{name}は{bytes, number}バイトを超えています。',
  'cli.input.missingParts':
    'Google Authenticatorのエクスポートの画像{all, number}枚のうち、{have, number}枚しかありません。すべてを1つのコマンドで追加してください。',
  'cli.input.authorityUnreadable': '--caで指定されたファイルを読み取れません。',
  'cli.input.confirm': '{question}続けるには「{yes}」と入力してください： ',
  'cli.input.nobodyToConfirm': '確認が必要です。ターミナルで実行するか、--yesを付けてください。',
} as const satisfies Translated<typeof english>
