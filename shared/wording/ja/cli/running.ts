import type { running as english } from '../../en/cli/running.ts'
import type { Translated } from '../../translated.ts'

export const running = {
  'cli.running.option.noRunning': 'Countersignの実行中でも保管庫を読み取る',
  'cli.running.asking': 'Countersignに表示された確認に答えてください。',
  'cli.running.refused': '要求はCountersignで拒否されました。',
  'cli.running.noAnswer': 'Countersignの確認にだれも答えませんでした。',
  'cli.running.tooOften':
    '要求が多すぎます。{seconds, plural, other {#秒}}後にもう一度試してください。',
  'cli.running.nobody':
    'Countersignが実行されていません。Countersignを開くか `countersign ui` を実行して、もう一度試してください。',
  'cli.running.off':
    'プログラムからのアクセスはオフです。Countersignの設定で「ほかのプログラムからのコードの要求を許可」をオンにしてください。',
  'cli.running.locked': 'Countersignはロックされています。先にロックを解除してください。',
  'cli.running.quick.summary': '実行中のCountersignでクイックアクセスを開く',
  'cli.running.quick.description':
    'ランチャーやデスクトップのキーボードショートカット用に、実行中のCountersignでクイックアクセスを開きます。',
  'cli.running.pair.summary': 'コマンドから実行中のCountersignへの要求を許可',
  'cli.running.pair.description':
    'ターミナルを実行中のCountersignとペアリングし、`code` と `list` が保管庫を読み取らずにCountersignに要求するようにします。',
  'cli.running.pair.help':
    '先に、Countersignの設定で「ほかのプログラムからのコードの要求を許可」をオンにしてください。ターミナルがエントリのコードを初めて取得する前に、Countersignが確認します。`code --no-running` は、これまでどおり保管庫を読み取ります。',
  'cli.running.pair.option.name': 'Countersignでのターミナルの呼び名',
  'cli.running.pair.option.forget': '実行中のCountersignへの要求をやめる',
  'cli.running.pair.done':
    '「{name}」としてペアリングしました。今後、`code` と `list` は実行中のCountersignに要求します。',
  'cli.running.pair.forgotten':
    'ターミナルは、実行中のCountersignに要求しなくなりました。Countersign側からも削除するには、設定を開いてください。',
  'cli.running.pair.nameTaken':
    '「{name}」というプログラムはすでにペアリングされています。先にCountersignの設定で削除するか、--nameを使ってください。',
  'cli.running.pair.later':
    'Countersignは現在ペアリングできません。1分後にもう一度試してください。',
  'cli.running.pair.failed':
    'ターミナルをペアリングできませんでした。名前と、ペアリングされているプログラムの数を確認してください。',
} as const satisfies Translated<typeof english>
