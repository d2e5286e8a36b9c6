import type { servers as english } from '../../en/cli/servers.ts'
import type { Translated } from '../../translated.ts'

export const servers = {
  'cli.servers.changingOn': '{computer}で変更中です。そちらで完了してください。',
  'cli.servers.summary': 'アカウントの2要素認証を管理',
  'cli.servers.description': 'サーバーのアカウントの2要素認証を表示、変更します。',
  'cli.servers.help.passwords':
    'パスワードはターミナルで入力を求められます。--password-stdinや--code-stdinを付けると、標準入力から1行に1つずつ読み取ります。',
  'cli.servers.help.pending':
    '変更が中断された場合は、listとstatusに表示されます。resumeで完了するか、undoで取り消してください。',
  'cli.servers.help.json':
    '--jsonを付けると、時刻はUNIX時間（秒）に、不明な値はnullになります。アカウントの形式：',
  'cli.servers.help.jsonResults':
    'add、verify、removeは1件のアカウントを、listとstatusはアカウントの配列を出力します。enroll、disable、rotate、regenerate、resume、undoは{change}を出力します。codesは{code}の配列を出力し、コードを表示する場合は"code"を含みます。--useを付けると{used}を出力します。',
  'cli.servers.argument.address': 'サーバー（auth.example.orgなど）',
  'cli.servers.argument.account': 'ID、または名前やメールアドレスに含まれる語',
  'cli.servers.argument.accounts':
    'ID、または名前やメールアドレスに含まれる語（既定値：すべてのアカウント）',
  'cli.servers.option.passwordStdin': 'アカウントのパスワードを標準入力から読み取る',
  'cli.servers.option.codeStdin': 'リンクされたエントリを使わず、コードを標準入力から読み取る',
  'cli.servers.option.backupCode': '保管庫にある次の未使用のバックアップコードを使う',
  'cli.servers.option.user': 'アカウントのメールアドレス',
  'cli.servers.option.dialect': 'サーバーのAPI（検出できない場合）',
  'cli.servers.option.name': 'アカウントの呼び名（既定値：サーバーのホスト名）',
  'cli.servers.option.ca': '公的な認証局の代わりに、この証明書（PEM）を信頼する',
  'cli.servers.option.keepPassword': 'パスワードを保管庫に保存',
  'cli.servers.option.method': 'コードの受け取り方',
  'cli.servers.option.destination': 'コードを送信する電話番号またはメールアドレス',
  'cli.servers.option.recoveryEmail': 'チャットの場合：回復に使うメールアドレス',
  'cli.servers.option.reveal': 'コードそのものを表示',
  'cli.servers.option.use': '次の未使用のコードを出力し、使用済みにする',
  'cli.servers.option.yes':
    'ほかに保管されていないバックアップコードを完全に削除する前に確認しない',
  'cli.servers.add.summary': 'アカウントを接続してサインイン',
  'cli.servers.add.description': 'アカウントを接続してサインインします。',
  'cli.servers.list.summary': '前回確認時のアカウントの一覧を表示',
  'cli.servers.list.description': 'アカウントの一覧を、前回確認した状態で表示します。',
  'cli.servers.status.summary': 'アカウントの現在の状態を取得',
  'cli.servers.status.description': 'アカウントの現在の状態を各サーバーから取得します。',
  'cli.servers.enroll.summary': '2要素認証をオンにする',
  'cli.servers.enroll.description': '2要素認証をオンにします。',
  'cli.servers.disable.summary': '2要素認証をオフにする',
  'cli.servers.disable.description': '2要素認証をオフにします。',
  'cli.servers.rotate.summary': 'シークレットを新しいものに交換',
  'cli.servers.rotate.description':
    'シークレットを新しいものに交換します。2要素認証をいったんオフにしてから再びオンにします。',
  'cli.servers.regenerate.summary': '新しいバックアップコードを取得',
  'cli.servers.regenerate.description':
    '新しいバックアップコードを取得します。古いものは使えなくなります。',
  'cli.servers.resume.summary': '中断された変更を完了',
  'cli.servers.resume.description': '中断された変更を完了します。',
  'cli.servers.undo.summary': '中断された変更を元に戻す',
  'cli.servers.undo.description': '中断された変更を元に戻します。',
  'cli.servers.verify.summary': '第2要素でサインインするか、届いたコードで確認',
  'cli.servers.verify.description': '第2要素でサインインするか、送信されたコードで確認します。',
  'cli.servers.codes.summary': 'アカウントのバックアップコードを表示',
  'cli.servers.codes.description': 'アカウントのバックアップコードを表示します。',
  'cli.servers.remove.summary': 'アカウントを削除（エントリは残る）',
  'cli.servers.remove.description':
    'アカウントをCountersignから削除します。エントリは残り、サーバー上では何も変わりません。',
  'cli.servers.none':
    '接続されているアカウントはまだありません。`countersign servers add` で接続してください。',
  'cli.servers.noMatch': '一致するアカウントはありません。',
  'cli.servers.severalMatch': '複数のアカウントが一致します。どれか1件のIDを指定してください。',
  'cli.servers.accountName': '{name}（{email}）',
  'cli.servers.connected': '{account}を接続しました。',
  'cli.servers.connectedOnly':
    'アカウントを接続しました。サインインするには、`countersign servers verify` を実行してください。',
  'cli.servers.unknownApi': 'このサーバーのAPIが不明です。',
  'cli.servers.severalApis':
    'このサーバーは複数のAPIに対応しています。--dialectで選んでください：{ids}。',
  'cli.servers.verified': '{account}を確認しました。',
  'cli.servers.removed': '{account}を削除しました。サーバーの2要素認証は変わっていません。',
  'cli.servers.nothingRemoved': '何も削除していません。',
  'cli.servers.removesCodes':
    '{count, plural, other {このアカウントだけに保管されている未使用のバックアップコード#個も、一緒に完全に削除されます。}}',
  'cli.servers.methods': 'このサーバーで使える方法：{methods}。',
  'cli.servers.codes.none': '{account}のバックアップコードはここにありません。',
  'cli.servers.codes.noneUnused': '未使用のバックアップコードがありません。',
  'cli.servers.codes.usedHere': 'コマンドライン',
  'cli.servers.codes.state': '{state, select, unused {未使用} used {使用済み} other {無効}}',
  'cli.servers.ask.password': '{email}のパスワード：',
  'cli.servers.ask.passwordNoTerminal':
    'サーバーがパスワードを求めています。ターミナルで実行するか、--password-stdinを付けてください。',
  'cli.servers.ask.chatPassword': 'チャットの第2ステップのパスワード：',
  'cli.servers.ask.chatPasswordNoTerminal':
    'チャットには専用のパスワードが必要です。ターミナルで実行するか、--password-stdinを付けてください。',
  'cli.servers.ask.code': 'コード：',
  'cli.servers.ask.codeSentTo': '{destination}に送信されたコード：',
  'cli.servers.ask.codeSent': '送信されたコード：',
  'cli.servers.ask.authenticatorCode': '認証アプリのコード：',
  'cli.servers.ask.codeNoTerminal':
    'サーバーがコードを求めています。ターミナルで実行するか、--code-stdinを付けてください。',
  'cli.servers.ask.noCode': 'コードが入力されませんでした。',
  'cli.servers.ask.stdinTwice':
    '標準入力にはすでに保管庫のパスフレーズが指定されています。パスフレーズを含むファイルをCOUNTERSIGN_PASSPHRASE_FILEで指定してください。',
  'cli.servers.ask.stdinLacks':
    '{what, select, password {標準入力にパスワードがありません。} other {標準入力にコードがありません。}}',
  'cli.servers.ask.stillCode': 'サーバーは引き続きコードを求めています。',
  'cli.servers.signedInWith': '{entry}のコードでサインインしました。',
  'cli.servers.change.waitsForPhone':
    '設定はスマートフォンを待っています。ここで確認するには、`countersign servers resume` を実行してください。',
  'cli.servers.change.finish':
    '{pending}完了するには、`countersign servers {command}` を実行してください。',
  'cli.servers.change.finishOrUndo':
    '{pending}完了するには、`countersign servers {command}` を実行してください。取り消すには、`countersign servers undo` を実行してください。',
  'cli.servers.change.waiting':
    '新しいコードを待つため、またはサーバーの求めにより、{seconds, number}秒待機しています。',
  'cli.servers.change.filed': '{count, plural, other {#個のバックアップコード}}を保存しました。',
  'cli.servers.change.state': '{account}の2要素認証は{state, select, on {オン} other {オフ}}です。',
  'cli.servers.change.stateUnknown': '{account}の2要素認証がオンかどうか、まだわかりません。',
  'cli.servers.step.begin': 'サーバーからシークレットを取得しました。',
  'cli.servers.step.store': 'シークレットを保管庫に保存しました。',
  'cli.servers.step.scan': 'スマートフォンでの操作を待ちました。',
  'cli.servers.step.code': 'コードの送信を要求しました。',
  'cli.servers.step.confirm': 'コードで確認しました。',
  'cli.servers.step.turnOff': 'サーバーでオフにしました。',
  'cli.servers.step.regenerate': '新しいバックアップコードを取得しました。',
  'cli.servers.step.fileCodes': 'バックアップコードを保存しました。',
  'cli.servers.step.status': '状態を確認しました。',
  'cli.servers.step.trash': 'エントリをゴミ箱に移動しました。',
  'cli.servers.state.unknown': '不明',
  'cli.servers.state.on': 'オン',
  'cli.servers.state.off': 'オフ',
  'cli.servers.state.onBy':
    '{method, select, totp {オン（認証アプリ）} sms {オン（SMS）} email {オン（メール）} other {オン（メッセージ）}}',
  'cli.servers.next.resume':
    '変更が中断されています。`countersign servers resume` で完了してください。',
  'cli.servers.next.signIn': '`countersign servers verify` でサインインしてください。',
  'cli.servers.next.turnOn': '`countersign servers enroll` でオンにしてください。',
  'cli.servers.next.linkEntry': 'そのコードを作成するエントリがここにありません。',
  'cli.servers.next.trashEntry': 'エントリはもう必要ありません。',
  'cli.servers.next.useAuthenticator': 'メッセージで届くコードより、認証アプリのほうが安全です。',
  'cli.servers.next.fewCodes': 'バックアップコードの残りがわずかです。',
  'cli.servers.next.clock': 'このコンピューターの時計が合っていません。合わせてください。',
} as const satisfies Translated<typeof english>
