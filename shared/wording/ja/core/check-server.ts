import type { checkServer as english } from '../../en/core/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'core.checkServer.onAlready':
    'このアカウントの2要素認証はすでにオンです。オフになっているテスト用アカウントを使ってください。何も変更していません。',
  'core.checkServer.noSecondFactor': '2要素認証がオンなのに、サーバーが第2要素を求めませんでした。',
  'core.checkServer.rightCodeRefused': 'サーバーが正しいコードを受け付けませんでした。',
  'core.checkServer.noSecret': '設定にシークレットが含まれていませんでした。',
  'core.checkServer.rightCodeRefusedAtSetup':
    '設定中に、サーバーが正しいコードを受け付けませんでした。',
  'core.checkServer.noCodeSent': 'サーバーがコードを送信しませんでした。',
  'core.checkServer.sendsNone': 'この種類のサーバーはコードを送信しません。',
  'core.checkServer.noSetup': '設定が開始されませんでした。',
  'core.checkServer.noBackupCodeLeft': '未使用のバックアップコードが残っていませんでした。',
  'core.checkServer.left.factor':
    '2要素認証がオンのままになっている可能性があり、そのシークレットはだれも持っていません。サーバーの管理者にリセットを依頼してください。',
  'core.checkServer.left.sessions':
    '{count, plural, other {この検査で開いた#個のセッションは、期限が切れるまで開いたままになります。}}',
  'core.checkServer.left.both':
    '2要素認証がオンのままになっている可能性があり、そのシークレットはだれも持っていません。サーバーの管理者にリセットを依頼してください。{count, plural, other {この検査で開いた#個のセッションは、期限が切れるまで開いたままになります。}}',
  'core.checkServer.left.afterFailure': '{failure}{left}',
  'core.checkServer.mustWait':
    'サーバーが、これを検査する前に{minutes, plural, other {#分}}待つよう求めています。',
  'core.checkServer.notLet': 'サーバーがこの検査を許可しませんでした：{reason}',
  'core.checkServer.replay.accepted': '同じコードが2回受け付けられました。',
  'core.checkServer.replay.refused': '同じコードは2回目に拒否されました。',
  'core.checkServer.replay.setupCodeAccepted':
    '2要素認証をオンにしたコードが、サインイン時に再び受け付けられました。',
  'core.checkServer.replay.setupCodeRefused':
    '2要素認証をオンにしたコードは、サインイン時に拒否されました。',
  'core.checkServer.replay.tooSlow': 'サーバーの応答が遅く、コードの有効期限が切れました。',
  'core.checkServer.race.acceptedOften':
    '同じ{kind, select, backup {バックアップコード} other {コード}}を同時に{racers}回送信すると、{taken}回受け付けられました。',
  'core.checkServer.race.acceptedOnce':
    '同じ{kind, select, backup {バックアップコード} other {コード}}を同時に{racers}回送信すると、1回だけ受け付けられました。',
  'core.checkServer.race.neverAccepted':
    '正しい{kind, select, backup {バックアップコード} other {コード}}を同時に{racers}回送信しても、1回も受け付けられませんでした。',
  'core.checkServer.window.confirmed':
    '{steps, plural, other {#ステップ}}分{when, select, old {古い} other {早い}}コードで、2要素認証がオンになりました。',
  'core.checkServer.window.signedIn':
    '{steps, plural, other {#ステップ}}分{when, select, old {古い} other {早い}}コードが、サインイン時に受け付けられました。',
  'core.checkServer.window.refused':
    '2ステップ以上離れたコードは、設定中もサインイン時も拒否されました。',
  'core.checkServer.throttle.endless':
    '誤ったコードが続けて{tries}回を超えても、サーバーは照合を続けました。',
  'core.checkServer.throttle.signInEnded':
    '{tries, plural, other {#回}}の誤ったコードのあと、サインインが終了し、新しいサインインで正しいコードが受け付けられました。',
  'core.checkServer.throttle.longWait':
    '{tries, plural, other {#回}}の誤ったコードのあと、サーバーは{minutes, plural, other {#分}}待つよう求めました。',
  'core.checkServer.throttle.recovered':
    '{tries, plural, other {#回}}の誤ったコードのあと、サーバーは待つよう求め、その後正しいコードを再び受け付けました。',
  'core.checkServer.throttle.lockedOut':
    '{tries, plural, other {#回}}の誤ったコードのあと、サーバーは待つよう求め、その後も正しいコードを受け付けませんでした。',
  'core.checkServer.backup.unusedRefused': '未使用のバックアップコードが拒否されました。',
  'core.checkServer.backup.acceptedTwice': '同じバックアップコードが2回受け付けられました。',
  'core.checkServer.backup.refusedTwice': '同じバックアップコードは2回目に拒否されました。',
  'core.checkServer.backup.noneMade':
    'この種類のサーバーは、新しいバックアップコードを作成しません。',
  'core.checkServer.backup.oldAccepted':
    '新しいバックアップコードの作成後に、以前のバックアップコードが受け付けられました。',
  'core.checkServer.backup.oldRefused':
    '新しいバックアップコードの作成後、以前のバックアップコードは拒否されました。',
  'core.checkServer.backup.newRefused': '新しいバックアップコードが拒否されました。',
  'core.checkServer.disable.passwordOnly':
    'この種類のサーバーはパスワードだけを求め、コードは求めません。',
  'core.checkServer.disable.noPassword': 'この種類のサーバーはパスワードを求めません。',
  'core.checkServer.disable.withoutCode': 'コードなしで2要素認証がオフになりました。',
  'core.checkServer.disable.withWrongCode': '誤ったコードで2要素認証がオフになりました。',
  'core.checkServer.disable.withoutPassword': 'パスワードなしで2要素認証がオフになりました。',
  'core.checkServer.disable.withWrongPassword': '誤ったパスワードで2要素認証がオフになりました。',
  'core.checkServer.disable.stayedOn':
    'パスワードや正しいコードがないと、2要素認証はオフになりませんでした。',
  'core.checkServer.challenge.none': 'この種類のサーバーにはチャレンジがありません。',
  'core.checkServer.challenge.rightCodeRefused': 'サインイン時に正しいコードが拒否されました。',
  'core.checkServer.challenge.reused': '完了したサインインで、もう一度入ることができました。',
  'core.checkServer.challenge.notReused': '完了したサインインは、2回目に拒否されました。',
  'core.checkServer.challenge.passwordOpened': '2要素が必要なものを、パスワードだけで開けました。',
  'core.checkServer.challenge.nothingOpen': '第2要素の前に開けるものはありませんでした。',
  'core.checkServer.challenge.pendingAsSession':
    '完了していないサインインがセッションとして受け付けられました。',
  'core.checkServer.challenge.sessionAsPending':
    'セッションが、完了していないサインインとして受け付けられました。',
  'core.checkServer.challenge.keptApart':
    '完了していないサインインとセッションは、互いの代わりとして使うと拒否されました。',
  'core.checkServer.messages.noExpiry': 'サーバーがコードの有効期間を示していません。',
  'core.checkServer.messages.expires':
    'サーバーが示すコードの有効期間は{minutes, plural, other {#分}}です。',
  'core.checkServer.messages.expiresLate':
    'サーバーが示すコードの有効期間は{minutes, plural, other {#分}}で、{most}分以内ではありません。',
  'core.checkServer.messages.sentAtOnce': '続けてすぐに別のコードが送信されました。',
  'core.checkServer.messages.noneSentAtOnce': '続けてすぐに別のコードは送信されませんでした。',
  'core.checkServer.messages.refusedAtOnce':
    '最初のコードの直後は、別のコードの送信が拒否されました。',
  'core.checkServer.messages.notAsked': 'コードを要求できませんでした：{reason}',
} as const satisfies Translated<typeof english>
