import type { change as english } from '../../en/page/change.ts'
import type { Translated } from '../../translated.ts'

export const change = {
  'change.twoStepPassword': '第2ステップのパスワード',
  'change.twoStepPassword.own': 'チャット用に自分で決めたパスワード',
  'change.twoStepPassword.new':
    'チャットには専用のパスワードが必要です。ここで決めて、書き留めてください。',
  'change.edit.name': '名前',
  'change.edit.address.hint':
    'サーバーが移転した場合に変更します。アドレスを変えるとセッションは終了します。',
  'change.edit.publicAuthorities': '公的な認証局を再び信頼する',
  'change.edit.saved': '保存しました',
  'change.enrol.weaker':
    '{method, select, sms {SMSで届くコードは傍受されるおそれがあり、受け取るには通信環境が必要です。サーバーが対応していれば、認証アプリのほうが安全です。} email {メールで届くコードは傍受されるおそれがあり、受け取るには通信環境が必要です。サーバーが対応していれば、認証アプリのほうが安全です。} message {SMSやメールで届くコードは傍受されるおそれがあり、受け取るには通信環境が必要です。サーバーが対応していれば、認証アプリのほうが安全です。} other {}}',
  'change.enrol.recoveryEmail': '回復用メールアドレス（任意）',
  'change.enrol.recoveryEmail.hint':
    '第2ステップのパスワードとコードの両方をなくしたときに使います',
  'change.enrol.phone': '電話番号（任意）',
  'change.enrol.email': 'メールアドレス（任意）',
  'change.enrol.destination.hint':
    'コードの送信先です。空にすると、アカウントに登録されているものを使います。',
  'change.done.on': '2要素認証がオンになりました。',
  'change.done.off': '2要素認証がオフになりました。',
  'change.done.regenerated': '新しいバックアップコードができました。以前のコードは使えません。',
  'change.done.rotated':
    'エントリのシークレットを新しくしました。古いシークレットはゴミ箱にあります。',
  'change.done.undone': '変更を元に戻しました。',
  'change.done.backupCodes': '{count, plural, other {#個のバックアップコードが保管庫にあります。}}',
  'change.done.backupCodes.hint':
    'このコンピューターを失ったときに備えて、紙にも控えておいてください。',
  'change.done.showBackupCodes': 'バックアップコードを表示',
  'change.steps': '手順',
  'change.steps.starting': '開始しています',
  'change.steps.begin': 'サーバーにシークレットを要求',
  'change.steps.store': '保管庫に保存',
  'change.steps.scan': 'スマートフォンでの操作を待つ',
  'change.steps.code': 'コードが届くのを待つ',
  'change.steps.confirm': 'コードで確認',
  'change.steps.turnOff': '2要素認証をオフにする',
  'change.steps.regenerate': '新しいバックアップコードを要求',
  'change.steps.fileCodes': 'バックアップコードを保管庫に保存',
  'change.steps.status': 'アカウントを再確認',
  'change.steps.trash': '古いシークレットをゴミ箱に移動',
  'change.steps.one':
    '{step}<hidden>：{state, select, waiting {待機中} doing {実行中} done {完了} failed {失敗} other {}}</hidden>',
  'change.steps.waits': '{step}<hidden>：実行中</hidden><wait>（次のコードまで{countdown}）</wait>',
  'change.turnOff.intro': 'オフにすると、アカウントを守るのはパスワードだけになります。',
  'change.turnOff.introWithEntry':
    'オフにすると、アカウントを守るのはパスワードだけになります。エントリはゴミ箱に移動し、30日間残ります。',
  'change.move.intro':
    'Countersignは、メッセージによるコードをオフにし、すぐに認証アプリをオンにします。シークレットは保管庫に保存されます。',
  'change.rotate.intro':
    'Countersignは、2要素認証をいったんオフにし、新しいシークレットで再びオンにします。エントリの名前、メモ、タグはそのままです。古いシークレットはゴミ箱に移動し、古いバックアップコードは使えなくなります。',
  'change.regenerate.intro':
    'サーバーが新しいコード一式を作成します。現在のバックアップコードはすべて使えなくなります。',
  'change.prove.intro': 'サーバーが本人確認を求めています。',
  'change.link': 'リンク',
  'change.link.intro':
    'サーバーが<bdi>{email}</bdi>の第2要素を求めたときに、Countersignがこのエントリのコードを使います。',
  'change.link.done': 'リンクしました',
  'change.unlink': 'リンクを解除',
  'change.unlink.done': 'リンクを解除しました',
  'change.confirm': '確認',
  'change.recoverChat.intro':
    'チャットの第2ステップをオフにし、ほかのセッションを終了し、エントリをゴミ箱に移動します。',
  'change.recoverChat.code': 'メールで届いたコード',
  'change.recoverChat.done': 'チャットの第2ステップがオフになりました',
  'change.remove.intro':
    '<bdi>{account}</bdi>とそのセッションをCountersignから削除します。サーバー上では何も変わりません。',
  'change.remove.introWithEntry':
    '<bdi>{account}</bdi>とそのセッションをCountersignから削除します。サーバー上では何も変わらず、エントリはほかのコードと一緒に残ります。',
  'change.remove.backupCodes':
    'バックアップコードも完全に削除されます。2要素認証をオンのままにする場合は、先に印刷するか保存してください。',
  'change.remove.done': '{account}を削除しました',
  'change.resync.introWithEntry':
    'リンクされたエントリの連続する2つのコードをCountersignが送信します。これで時計のずれがサーバーに伝わります。',
  'change.resync.intro':
    '連続する2つのコードを入力してください。これで時計のずれがサーバーに伝わります。',
  'change.resync.firstCode': '1つ目のコード',
  'change.resync.nextCode': 'その次のコード',
  'change.resync.agrees': '時計は合っているため、補正は不要でした。',
  'change.resync.early':
    '認証アプリはコード{count, plural, other {#個}}分進んでいます。サーバーはこのずれを考慮するようになりました。',
  'change.resync.late':
    '認証アプリはコード{count, plural, other {#個}}分遅れています。サーバーはこのずれを考慮するようになりました。',
  'change.phone.intro':
    'シークレットは保管庫にあります。そのQRコードをスマートフォンの認証アプリでスキャンしてから、ここで続けてください。どちらも同じコードを作成します。',
  'change.phone.show': 'QRコードを表示',
  'change.phone.qrCode': 'スマートフォン用のQRコード',
  'change.phone.orType': 'または、スマートフォンでこのキーを入力：',
  'change.phone.key': 'セットアップキー',
  'change.phone.copiedKey': 'セットアップキーをコピーしました',
  'change.phone.copyKey': 'キーをコピー',
  'change.phone.later': 'あとで',
  'change.verifyChat.intro': 'このセッションでは、チャットが30分間開いたままになります。',
  'change.verifyChat.done': 'チャットが開きました',
  'change.verifyChat.doneUntil': 'チャットは{time}まで開いています',
} as const satisfies Translated<typeof english>
