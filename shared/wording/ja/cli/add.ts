import type { add as english } from '../../en/cli/add.ts'
import type { Translated } from '../../translated.ts'

export const add = {
  'cli.add.summary': 'セットアップリンクやQRコードからエントリを追加',
  'cli.add.description':
    'セットアップリンク、またはセットアップ用QRコードの画像からエントリを追加します。',
  'cli.add.argument.source': 'QRコードの画像。標準入力の場合は -',
  'cli.add.help.sources':
    '標準入力には、画像、または1行に1つのリンク（otpauth://、otpauth-migration://、motp://、steam://）を渡します。1枚の画像に複数のQRコードがあってもかまいません。Google Authenticatorの1回のエクスポートの画像は、順不同で、すべて1つのコマンドに渡してください。使えないものが1つでもあると、何も追加されません。',
  'cli.add.help.examples': '例：',
  'cli.add.help.typed': 'リンクを入力するか貼り付け、EnterとCtrl+Dを押す',
  'cli.add.help.file': 'ファイルからリンクを読み取る',
  'cli.add.help.linkInArguments':
    'リンクを引数として渡すこともできますが、警告が表示されます。コマンドの実行中はほかのプログラムがプロセス一覧から読み取ることができ、シェルの履歴にも残るためです。',
  'cli.add.help.createsVault':
    '保管庫がまだない場合は、最初のエントリを追加するときに作成されます。',
  'cli.add.linkInArguments':
    '警告：リンクがコマンドラインに指定されました。シークレットがほかのプログラムやシェルの履歴に残る可能性があります。履歴から消去し、今後は代わりに `countersign add -` にリンクを渡してください。',
  'cli.add.added': '{name}を追加しました。',
  'cli.add.changed': '{name}を更新しました。',
  'cli.add.restored': '{name}をゴミ箱から復元しました。',
} as const satisfies Translated<typeof english>
