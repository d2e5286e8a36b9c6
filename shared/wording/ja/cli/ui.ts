import type { ui as english } from '../../en/cli/ui.ts'
import type { Translated } from '../../translated.ts'

export const ui = {
  'cli.ui.summary': 'Countersignをブラウザーで開く',
  'cli.ui.description': '停止するまで、このコンピューターのブラウザーでCountersignを開きます。',
  'cli.ui.argument.files':
    '内容を見るバックアップやほかのアプリのエクスポート。承諾するまで何も追加されない',
  'cli.ui.option.port': '使うポート。0の場合は空いているもの',
  'cli.ui.option.noOpen': 'ブラウザーを開かない',
  'cli.ui.option.window': 'Chromium、Chrome、Edge、Braveで専用のウィンドウを開き、閉じたら停止',
  'cli.ui.option.hidden':
    'ウィンドウなしで起動し、システムトレイから開く。トレイがない場合はウィンドウを開く',
  'cli.ui.option.untilClosed': 'タブを閉じてから1分後に停止',
  'cli.ui.option.plainAddress': 'もう一方のアドレスを開けないブラウザー用に、数字のアドレスを使う',
  'cli.ui.help.address':
    'このアドレスでは、このコンピューターの1つのブラウザータブで1回だけCountersignを開けます。新しいアドレスを表示するにはEnterを押してください。開いていたタブは閉じられます。',
  'cli.ui.help.safari':
    'Safariではこのアドレスを開けません。Chrome、Edge、Firefoxを使うか、--plain-addressを付けてください。',
  'cli.ui.passphraseInWindow': 'エラー：パスフレーズはブラウザーで入力してください',
  'cli.ui.notBuilt': 'ウィンドウがまだビルドされていません。`npm run build` を実行してください。',
  'cli.ui.open': 'Countersignのアドレス：{url}',
  'cli.ui.plainPort':
    '--plain-addressを付けると、ポートはランダムになります。--portを外してください。',
  'cli.ui.notOpenedYet':
    'ブラウザーがまだCountersignを開いていません。上のアドレスを自分で開いてください。',
  'cli.ui.noWindow':
    '専用のウィンドウでCountersignを開けるブラウザーがないため、代わりにタブで開きます。',
  'cli.ui.browserFailed': 'ブラウザーを開けませんでした。上のアドレスを自分で開いてください。',
  'cli.ui.keys': '新しいアドレスを表示するにはEnter、停止するにはCtrl+Cを押してください。',
  'cli.ui.closedTab': '以前のアドレスでタブが開いていたため、閉じました。',
  'cli.ui.intruder':
    '{what, select, usedLink {使用済みのアドレスが開かれましたが、Countersignが拒否しました。} other {このコンピューターの別のユーザーがCountersignを開こうとしましたが、Countersignが拒否しました。}}',
  'cli.ui.portTaken': 'ポート{port}は使用中です。別のポートを選ぶか、--portを外してください。',
  'cli.ui.portNotAllowed':
    'このシステムではポート{port}を使えません。別のポートを選ぶか、--portを外してください。',
  'cli.ui.runsAlready': 'Countersignはすでに起動しています。そのウィンドウを手前に表示しました。',
  'cli.ui.noShortcut': 'Windowsがショートカット{path}を書き込めませんでした。',
  'cli.ui.notThisPage':
    'このページからはCountersignを使えなくなりました。新しいリンクを開いてください。',
  'cli.ui.onlyRead': 'ファイルは読み取りのみ可能です。',
  'cli.ui.readHasBody': '読み取りの要求に本文を含めることはできません。',
  'cli.ui.notJson': '呼び出しはJSONでなければなりません。',
  'cli.ui.badJson': '呼び出しが有効なJSONではありません。',
  'cli.ui.callTooLarge': '1回の呼び出しのサイズは{size}までです。',
  'cli.ui.callTooSlow': '呼び出しが時間内に届きませんでした。',
  'cli.ui.page.opening': 'Countersignを開いています…',
  'cli.ui.page.otherBrowser': 'Countersignを別のブラウザーで開いてください',
  'cli.ui.page.otherBrowser.why':
    'このブラウザーでは、Countersignを開けない可能性があります。たとえばSafariは、このコンピューター上のアドレスをネットワークに問い合わせます。',
  'cli.ui.page.otherBrowser.how':
    'ターミナルに表示されたアドレスをChrome、Edge、Firefoxで開くか、<code>{command}</code>を実行してください。',
  'cli.ui.page.noJavaScript':
    'CountersignにはJavaScriptが必要ですが、このブラウザーではオフになっています。',
  'cli.ui.page.startAgain': 'Countersignには新しいリンクが必要です',
  'cli.ui.page.startAgain.why':
    'ほかの人に使われないように、1つのリンクでは、1つのタブで1回だけCountersignを開けます。このリンクは使用済みか、リンクがありませんでした。',
  'cli.ui.page.startAgain.how':
    '新しいリンクを表示するには、Countersignを実行しているターミナルでEnterを押すか、<code>{command}</code>をもう一度実行してください。新しいリンクを使うと、今開いているタブは閉じられます。',
  'cli.ui.page.otherAddress': 'Countersignのアドレスが変わりました',
  'cli.ui.page.otherAddress.why':
    'このコンピューターのほかのプログラムに割り込まれないように、Countersignのアドレスは起動のたびに変わります。',
  'cli.ui.page.otherAddress.how':
    'アドレスは、Countersignを実行しているターミナルに表示されています。新しいアドレスを表示するには、そこでEnterを押してください。',
} as const satisfies Translated<typeof english>
