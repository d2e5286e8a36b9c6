import type { programs as english } from '../../en/page/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'programs.title': 'ほかのプログラム',
  'programs.access': 'ほかのプログラムからのコードの要求を許可',
  'programs.access.hint':
    'ランチャー、スクリプト、ターミナルは、このウィンドウが開いている間、コードを要求できます。それぞれ一度ペアリングし、エントリごとに許可するかどうかを決めます。シークレットが渡されることはありません。',
  'programs.none': 'ペアリングされたプログラムはまだありません',
  'programs.none.hint':
    'ターミナルで「countersign pair」を実行するか、要求元のプログラムを起動してください。',
  'programs.pairedAt': 'ペアリング：{moment}',
  'programs.pairedFrom': 'ペアリング：{moment}、{executable}',
  'programs.removeNamed': '{name}を削除',
  'programs.allowed': '{count, plural, other {確認なしで#件を取得}}',
  'programs.allowed.list': '{name}が確認なしで取得できるもの',
  'programs.allowed.names': 'すべてのエントリの名前',
  'programs.askAgain': '再び確認する',
  'programs.askAgainNamed': '再び確認する：{what}',
  'programs.entryGone': 'なくなったエントリ',
  'programs.door.taken':
    'Countersignの別のウィンドウが開いており、プログラムはそちらに接続します。このウィンドウに接続させるには、そちらを閉じてください。',
  'programs.door.failed':
    'ほかのプログラムはこのウィンドウに接続できません。Countersignを再起動してください。',
  'programs.requests': 'プログラムからの要求',
  'programs.requests.hint':
    'どのプログラムがいつ何を要求したか。コードが記録されることはありません。',
  'programs.requests.show': 'ログを表示',
  'programs.requests.title': 'プログラムからの要求',
  'programs.requests.loading': 'ログを読み込んでいます',
  'programs.requests.empty': 'プログラムからの要求はまだありません。',
  'programs.requests.clear': 'ログを消去',
  'programs.requests.unknown': '不明なプログラム',
  'programs.requests.asked':
    '{request, select, pair {{name}がペアリングを要求} list {{name}がエントリの名前を要求} other {{count, plural, =0 {{name}がコードを要求} other {{name}が{entries}のコードを要求}}}}',
  'programs.requests.outcome':
    '{outcome, select, given {許可} refused {拒否} nothing {一致なし} locked {ロック中} unknown {不明なトークン} unanswered {応答なし} other {要求が多すぎます}}',
  'programs.requests.line':
    '{times, plural, =1 {{asked}：{became}} other {{asked}：{became}（#回）}}',
  'programs.choice.deny': '拒否',
  'programs.choice.once': '今回のみ許可',
  'programs.choice.always': '常に許可',
  'programs.choice.allow': '許可',
} as const satisfies Translated<typeof english>
