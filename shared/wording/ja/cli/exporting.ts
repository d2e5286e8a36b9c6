import type { exporting as english } from '../../en/cli/exporting.ts'
import type { Translated } from '../../translated.ts'

export const exporting = {
  'cli.exporting.summary': 'エントリをファイルに書き出す',
  'cli.exporting.description':
    '保管庫全体または一部のエントリを、ほかのアプリ用のファイルに書き出します。',
  'cli.exporting.option.format': '下記の形式のいずれか',
  'cli.exporting.option.out': '書き出し先。標準出力の場合は -（既定値：今日の日付を含む名前）',
  'cli.exporting.option.only':
    '一致するエントリだけをエクスポート：発行者やアカウント名に含まれる語',
  'cli.exporting.option.passwordStdin': 'ファイルのパスワードを標準入力から読み取る',
  'cli.exporting.option.yes': 'シークレットを暗号化せずに書き出す前に確認しない',
  'cli.exporting.help.formats': '形式：',
  'cli.exporting.help.sealedCopy': '暗号化された保管庫全体。リカバリーキーまたはパスフレーズで開く',
  'cli.exporting.help.notSealed': '{name}、暗号化なし',
  'cli.exporting.help.plain':
    '暗号化されない形式で書き出す前には、--yesを付けない限り確認します。ファイルを持つ人は、その中のすべてのコードを作成できるためです。ファイルのモードは0600になり、既存のファイルは上書きされません。',
  'cli.exporting.leftOut': '{name}は含まれません。{reason}',
  'cli.exporting.question': 'このファイルを持つ人は、その中のすべてのコードを作成できます。',
  'cli.exporting.nothingWritten': '何も書き出していません。',
  'cli.exporting.password.prompt': 'ファイルのパスワード：',
  'cli.exporting.password.noTerminal':
    'ファイルにはパスワードが必要です。ターミナルで実行するか、--password-stdinを付けてください。',
  'cli.exporting.wrote': '{file}を書き出しました。',
  'cli.exporting.exists': '{file}はすでにあります。--outで別の場所を指定してください。',
  'cli.exporting.cannotWrite': '{file}に書き込めません。--outで別の場所を指定してください。',
} as const satisfies Translated<typeof english>
