import type { usage as english } from '../../en/cli/usage.ts'
import type { Translated } from '../../translated.ts'

export const usage = {
  'cli.usage.heading.usage': '使い方：',
  'cli.usage.heading.arguments': '引数：',
  'cli.usage.heading.options': 'オプション：',
  'cli.usage.heading.globalOptions': '共通オプション：',
  'cli.usage.heading.commands': 'コマンド：',
  'cli.usage.withDefault': '{description}（既定値：{value}）',
  'cli.usage.withChoices': '{description}（次のいずれか：{choices}）',
  'cli.usage.withBoth': '{description}（次のいずれか：{choices}、既定値：{value}）',
  'cli.usage.tryHelp': '詳しくは--helpを付けて実行してください。',
  'cli.usage.missingArgument': 'エラー：引数{name}がありません',
  'cli.usage.missingOption': 'エラー：オプション{option}は必須です',
  'cli.usage.missingValue': 'エラー：オプション{option}には値が必要です',
  'cli.usage.badValue': 'エラー：{option}の値が有効ではありません。{reason}',
  'cli.usage.badArgument': 'エラー：引数{name}が有効ではありません。{reason}',
  'cli.usage.notAChoice': '次のいずれかを指定してください：{choices}。',
  'cli.usage.conflict': 'エラー：{one}と{other}は併用できません',
  'cli.usage.unknownOption': 'エラー：不明なオプション{option}',
  'cli.usage.unknownCommand': 'エラー：不明なコマンド{name}',
  'cli.usage.unnamedCommand': 'エラー：不明なコマンド',
  'cli.usage.tooManyArguments':
    'エラー：引数が多すぎます。必要な数は{expected, plural, =0 {0} other {#}}、指定された数は{got}です',
  'cli.usage.didYouMean': '{names}のことですか？',
  'cli.usage.badPort': '0から65535までの数字を指定してください。',
  'cli.usage.stdinTwice':
    'エラー：標準入力に、保管庫のパスフレーズと{what, select, entries {エントリ} note {メモ} pairing {ペアリング用テキスト} other {別のパスワード}}の両方を渡すことはできません。パスフレーズを含むファイルをCOUNTERSIGN_PASSPHRASE_FILEで指定してください。',
} as const satisfies Translated<typeof english>
