import type { window as english } from '../../en/page/window.ts'
import type { Translated } from '../../translated.ts'

export const window = {
  'window.addEntry': 'エントリを追加',
  'window.home': 'Countersign、コードを表示',
  'window.search': 'エントリを検索',
  'window.search.clear': '検索をクリア',
  'window.addEntry.tooltip': 'エントリを追加（{keys}）',
  'window.accounts.tooltip': 'サーバーアカウント（{keys}）',
  'window.lock.tooltip': 'ロック（{keys}）',
  'window.menu': 'メニュー',
  'window.announcements': 'お知らせ',
  'window.loadingAccounts': 'アカウントを読み込んでいます',
  'window.loadingSettings': '設定を読み込んでいます',
  'window.loadingTrash': 'ゴミ箱を読み込んでいます',
  'window.opening': 'Countersignを開いています',
  'window.unreachable': 'Countersignが応答していません',
  'window.title.noAnswer': '応答なし',
  'window.title.unavailable': 'コードを表示できません',
  'window.quarantined':
    '{count, plural, other {#件のエントリを読み取れなかったため、変更せずにそのまま残してあります。新しいバージョンのCountersignなら読み取れる可能性があります。}}',
  'window.recoveryKeyReminder':
    'リカバリーキーを書き留めてください。ほかに方法がなくなったとき、バックアップを開くのに使います。',
  'window.countersign': 'Countersign',
  'window.notStarted': 'Countersignを起動できませんでした',
  'window.title': '{screen} – Countersign',
  'window.title.welcome': 'ようこそ',
  'window.title.locked': 'ロック中',
  'window.gone.closed': 'Countersignは終了しました',
  'window.gone.closed.reopen':
    '失われたものはありません。もう一度開くには、ターミナルで「countersign ui」を実行してください。',
  'window.gone.closed.otherTab':
    '別のタブですでに開いている場合は、そちらを使い、このタブは閉じてください。',
  'window.gone.startedAgain': 'Countersignが再起動されました',
  'window.gone.startedAgain.lastTab':
    'このタブは再起動前のものです。最後に開いたタブを使い、このタブは閉じてください。',
  'window.gone.startedAgain.freshLink':
    '新しいリンクを表示するには、Countersignを実行しているターミナルでEnterを押すか、「countersign ui」をもう一度実行してください。',
  'window.gone.elsewhere': 'Countersignは別のタブで開いています',
  'window.gone.elsewhere.oneTab':
    '一度に開けるタブは1つだけです。ここで開いていた内容は、そのタブで続けられます。',
  'window.gone.elsewhere.notYou':
    '別のタブを開いた覚えがなければ、ほかの人が開いた可能性があります。Countersignを実行しているターミナルでEnterを押してください。新しいリンクが表示され、ほかのタブはすべて閉じます。',
  'window.gone.elsewhere.again': 'このタブで使う',
  'window.gone.freshLink': '新しいリンクによりこのタブは閉じられました',
  'window.gone.freshLink.follow':
    '新しいリンクを使うと、それまで開いていたタブは閉じられます。ターミナルに表示されたリンクを開き、このタブは閉じてください。',
  'window.gone.serviceWorker': 'ほかのプログラムがこのページを読み取るおそれがあります',
  'window.gone.serviceWorker.why':
    '以前このアドレスで動いていたプログラムが、ブラウザーにService Workerを残しています。このページに表示される内容がすべて読み取られてしまうため、何も開かず、何も送信していません。',
  'window.gone.serviceWorker.what':
    'このタブを閉じて「countersign ui」をもう一度実行すると、新しいアドレスで開きます。または、ブラウザーの設定でこのサイトのデータを消去してから、もう一度試してください。',
} as const satisfies Translated<typeof english>
