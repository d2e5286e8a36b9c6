import type { passphrase as english } from '../../en/cli/passphrase.ts'
import type { Translated } from '../../translated.ts'

export const passphrase = {
  'cli.passphrase.prompt': 'パスフレーズ：',
  'cli.passphrase.newPrompt': '保管庫の新しいパスフレーズ：',
  'cli.passphrase.again': 'もう一度入力：',
  'cli.passphrase.noTerminal':
    '保管庫のパスフレーズが必要です。ターミナルで実行するか、--passphrase-stdinを付けるか、パスフレーズを含むファイルをCOUNTERSIGN_PASSPHRASE_FILEで指定してください。',
  'cli.passphrase.differs': '2つが一致しません。',
  'cli.passphrase.cancelled': 'キャンセルしました。何も変更していません。',
  'cli.passphrase.empty':
    '{from, select, stdin {標準入力の1行目が空です。} file {COUNTERSIGN_PASSPHRASE_FILEで指定されたファイルが空です。} other {何も入力されませんでした。}}',
  'cli.passphrase.tooLong':
    '{from, select, stdin {標準入力の1行目が{most, number}文字を超えています。} file {COUNTERSIGN_PASSPHRASE_FILEで指定されたファイルが{most, number}文字を超えています。} other {{most, number}文字を超えています。}}',
  'cli.passphrase.fileUnreadable':
    'COUNTERSIGN_PASSPHRASE_FILEで指定されたファイルを読み取れません。',
  'cli.passphrase.fileOpenToOthers':
    'COUNTERSIGN_PASSPHRASE_FILEで指定されたファイルを、ほかのユーザーが読み取れます。自分だけが読み取れるようにしてください：chmod 600',
  'cli.passphrase.fileTooLarge':
    'COUNTERSIGN_PASSPHRASE_FILEで指定されたファイルが{bytes, number}バイトを超えています。',
} as const satisfies Translated<typeof english>
