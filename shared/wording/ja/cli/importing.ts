import type { importing as english } from '../../en/cli/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'cli.importing.summary': 'ほかのアプリのエクスポートからエントリをインポート',
  'cli.importing.description':
    '暗号化されたものを含む、ほかのアプリのエクスポートからエントリをインポートします。',
  'cli.importing.argument.file': 'ファイル、またはファイルの入ったフォルダー',
  'cli.importing.option.format': 'ファイルをこの形式として読み取る',
  'cli.importing.option.passwordStdin': 'エクスポートのパスワードを標準入力から読み取る',
  'cli.importing.option.acceptGuesses': 'アプリを特定できないファイルのエントリも追加',
  'cli.importing.option.dryRun': 'ファイルの内容を表示するだけで、何も追加しない',
  'cli.importing.option.reveal': 'シークレットも出力（--jsonと併用）',
  'cli.importing.help.formats':
    '形式は内容から判別されます。`countersign formats` ですべての形式を確認できます。フォルダーを指定すると、その中のすべてのファイルが対象になります。エクスポートが暗号化されている場合は、ターミナルでパスワードの入力を求められます。--password-stdinを付けると、標準入力の1行目から読み取ります。',
  'cli.importing.help.adding':
    '新しいエントリは1回の保存でまとめて追加されます。--dry-runを付けると、保管庫を開かず、何も追加しません。',
  'cli.importing.help.guesses':
    'どのアプリが作成したファイルかわからない場合は、Countersignが推測します。推測した内容を表示し、ターミナルで承諾するか--accept-guessesを付けると、エントリを追加します。',
  'cli.importing.help.exitCodes':
    '終了コード：すべて読み取れた場合は0、省いたものがある場合は3（名前と場所を表示）、何も読み取れなかった場合は1、使い方が正しくない場合は2。',
  'cli.importing.help.json':
    '--jsonを付けた場合：{shape}。シークレットは--revealを付けたときだけ含まれます。エントリの"status"は、new、known、changed、elsewhere（別の名前、"meets"を参照）、trashedのいずれかで、保管庫を開かなかった場合はnullです。"added"、"updated"、"restored"はtrueまたはfalseです。"remarks"は、整えたもの、推測したもの、不自然なものを示します。"guesses"はファイルに関するものです。',
  'cli.importing.revealNeedsJson': 'エラー：--revealは--jsonと併用してください',
  'cli.importing.tooManyFiles': '一度にインポートできるファイルは{most, number}個までです。',
  'cli.importing.password.prompt': '{name}のパスワード：',
  'cli.importing.password.wrong': '{name}のパスワードが正しくありません。',
  'cli.importing.password.noTerminal':
    '{name}は暗号化されています。ターミナルで実行するか、--password-stdinを付けてください。',
  'cli.importing.guesses.heading':
    'どのアプリが作成したかは、{file}からはわかりません。Countersignの推測は次のとおりです：',
  'cli.importing.guesses.question': '{files}から推測した内容を追加しますか？',
  'cli.importing.guesses.noTerminal':
    '{files}からは何も追加していません。確認するにはターミナルで実行するか、--accept-guessesを付けてください。',
  'cli.importing.guesses.declined': '{files}からは何も追加していません。',
  'cli.importing.added': '{count, plural, other {#件のエントリ}}を追加しました。',
  'cli.importing.changed': '{count, plural, other {#件のエントリ}}を更新しました。',
  'cli.importing.restored': '{count, plural, other {#件のエントリ}}をゴミ箱から復元しました。',
  'cli.importing.known': '{count, plural, other {#件のエントリはすでに保管庫にあります。}}',
  'cli.importing.leftOut.place': '{file}、{where}',
  'cli.importing.leftOut.row': '{where}：{reason}',
  'cli.importing.leftOut.namedRow': '{name}、{where}：{reason}',
  'cli.importing.leftOut.unread':
    '{count, plural, other {#件を読み取れませんでした。インポートが終わるまで、古いアプリを残しておいてください。}}',
  'cli.importing.leftOut.sum':
    '{added, number}件を追加、{count, plural, other {#件を省きました。インポートが終わるまで、古いアプリを残しておいてください。}}',
} as const satisfies Translated<typeof english>
