import type { program as english } from '../../en/cli/program.ts'
import type { Translated } from '../../translated.ts'

export const program = {
  'cli.program.description':
    'ターミナルで使う認証アプリ：2要素認証のコードと、アカウントの2要素認証の管理。',
  'cli.program.help.passphrase':
    '保管庫にパスフレーズがある場合は、ターミナルで入力を求められます。スクリプトからは、--passphrase-stdinで渡すか、パスフレーズを含むファイルをCOUNTERSIGN_PASSPHRASE_FILEで指定します。そのファイルは、自分だけが読み取れる（モード0600）必要があります。',
  'cli.program.help.exitCodes':
    '終了コード：成功した場合は0、コマンドが拒否された場合は1（理由は標準エラー出力に表示）、使い方が正しくない場合は2。それ以外を使うコマンドは、そのヘルプに記載があります。',
  'cli.program.help.json': '--jsonを付けた場合：{shape}',
  'cli.program.option.vault': '保管庫の場所：「keychain」またはファイル（既定値：見つかった場所）',
  'cli.program.option.passphraseStdin': 'パスフレーズを標準入力の1行目から読み取る',
  'cli.program.option.json': 'JSONを出力',
  'cli.program.option.selfCheck':
    'このインストールのすべての部分が動作するか確認し、結果をJSONで出力',
  'cli.program.selfCheckAlone': 'エラー：--self-checkはコマンドと併用できません',
  'cli.program.option.help': 'このヘルプを表示',
  'cli.program.option.version': 'バージョンを表示',
  'cli.program.argument.query': 'ID、または発行者やアカウント名に含まれる語',
  'cli.program.helpCommand': 'コマンドのヘルプを表示',
  'cli.program.badVault': '「keychain」またはファイルのパスを指定してください。',
  'cli.program.about': '{what}：{said}',
  'cli.program.cannotWriteOutput': '標準出力に書き込めません。',
  'cli.program.unfinished': 'コマンドが完了前に停止しました。もう一度試してください。',
} as const satisfies Translated<typeof english>
