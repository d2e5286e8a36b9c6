import type { dialects as english } from '../../en/core/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'core.dialects.unknown': 'このバージョンは、その種類のサーバーに対応していません。',
  'core.dialects.sessionOver':
    'サーバーとのセッションが終了しました。もう一度サインインしてください。',
  'core.dialects.wrongCredentials': 'メールアドレスまたはパスワードが正しくありません。',
  'core.dialects.wrongPassword': 'パスワードが正しくありません。',
  'core.dialects.wrongCode': 'このコードは正しくないか、すでに使われています。',
  'core.dialects.codeExpired':
    'このコードは有効期限が切れています。新しいコードを要求してください。',
  'core.dialects.unreadableInput': 'サーバーが入力内容を読み取れませんでした。',
  'core.dialects.weakPassword':
    'サーバーは、もっと長いか、ありふれていないパスワードを求めています。',
  'core.dialects.tooManyTries':
    '失敗した試行が多すぎます。しばらく待ってから、もう一度試してください。',
  'core.dialects.tooManyRequests':
    '要求が多すぎます。しばらく待ってから、もう一度要求してください。',
  'core.dialects.factorDisabled':
    '誤ったコードが何度も入力されました。バックアップコードを使うか、管理者に2要素認証のリセットを依頼してください。',
  'core.dialects.alreadyOn': '2要素認証はすでにオンです。',
  'core.dialects.off': '2要素認証はオフです。',
  'core.dialects.notPending': 'コードの入力を待っている設定はありません。もう一度始めてください。',
  'core.dialects.noResend':
    '認証アプリは自分でコードを作成するため、送信できるコードはありません。',
  'core.dialects.resendBySigningIn': '別のコードを受け取るには、もう一度サインインしてください。',
  'core.dialects.noRecoveryEmail': 'コードを送信できる回復用のメールアドレスがありません。',
  'core.dialects.signInExpired': 'サインインに時間がかかりすぎました。もう一度始めてください。',
  'core.dialects.signInOver':
    'サインインが終了しました。試行が多すぎたか、すでに使われています。もう一度始めてください。',
  'core.dialects.passwordAgain':
    'この操作には、サーバーのパスワードがもう一度必要です。サインインし直してから続けてください。',
  'core.dialects.oneTimePassword':
    'これはワンタイムパスワードです。先にブラウザーでサーバーを開き、自分のパスワードを決めてください。',
  'core.dialects.administratorWithoutFactor':
    '管理者には第2要素が必要です。先にこのアカウントの2要素認証をオンにしてください。',
  'core.dialects.chatClosed': 'チャットには、先に第2ステップが必要です。',
  'core.dialects.deliveryFailed':
    'サーバーがメッセージを送信できませんでした。あとでもう一度試してください。',
  'core.dialects.notReady':
    'サーバーの準備ができていません。しばらくしてから、もう一度試してください。',
  'core.dialects.noMessages': 'このサーバーは、SMSやメールでコードを送信しません。',
  'core.dialects.noAuthenticators': 'このサーバーは認証アプリに対応していません。',
  'core.dialects.noTotp': 'コードの入力を待っている設定はなく、2要素認証はオフです。',
  'core.dialects.noBackupCodes': 'このアカウントにはバックアップコードがありません。',
  'core.dialects.signInAfterCodes':
    '誤ったコードが何度も入力されました。もう一度サインインしてください。',
  'core.dialects.locked':
    '誤ったコードが何度も入力されました。アカウントはしばらくロックされます。',
  'core.dialects.noSecretInLink': 'セットアップリンクにシークレットがありません。',
  'core.dialects.status.forbidden': 'サーバーは、このアカウントにその操作を許可していません。',
  'core.dialects.status.notFound':
    'サーバーは{call}を認識しません。サーバーが変更されたか、別の種類のサーバーである可能性があります。',
  'core.dialects.status.broken':
    'サーバー側に問題があります（ステータス{status}）。あとでもう一度試してください。',
  'core.dialects.status.refused': 'サーバーが{call}を受け付けませんでした（ステータス{status}）。',
  'core.dialects.status.meaningless':
    'サーバーが{call}に予期しないステータス{status}で応答しました。',
  'core.dialects.reply.otherShape':
    '{call}へのサーバーの応答が、この種類のサーバーのものと異なります。',
  'core.dialects.reply.otherShapeAt':
    '{call}へのサーバーの応答が、{place}でこの種類のサーバーのものと異なります。',
  'core.dialects.reply.webPage':
    '{call}にWebページが応答しました。先にこのネットワークにサインインするか、アドレスを確認してください。',
  'core.dialects.reply.notJson': 'サーバーが{call}にJSON以外のもので応答しました。',
  'core.dialects.reply.damaged': '{call}へのサーバーの応答が途中で切れているか、破損しています。',
  'core.dialects.reply.otherPage':
    '{call}に予期しないページが応答しました。先にこのネットワークにサインインするか、アドレスを確認してください。',
  'core.dialects.reply.badPage': '{call}に応答したページが、{place}で予期したものと異なります。',
  'core.dialects.reply.packed': '要求していないのに、サーバーが応答を圧縮しています。',
  'core.dialects.reply.tooLarge': 'サーバーの応答が{kilobytes} KBを超えています。',
  'core.dialects.reply.otherProtocol': '{host}がHTTP以外のプロトコルへの切り替えを求めました。',
  'core.dialects.reply.otherServer':
    '{host}は別のサーバー{other}にリダイレクトしています。そちらが正しい場合は、そのアドレスを使ってください。',
  'core.dialects.reply.endless': '{host}のリダイレクトが終わりません。アドレスを確認してください。',
  'core.dialects.reply.badToken': '{host}が無効なアクセストークンを送信しました。',
  'core.dialects.reply.notHttp': '{host}はHTTPに正しく対応していません。',
  'core.dialects.reply.tooSlow':
    '{host}が{seconds, plural, other {#秒}}以内に応答しませんでした。もう一度試してください。',
  'core.dialects.address.credentials': 'アドレスにユーザー名とパスワードを含めないでください。',
  'core.dialects.address.query': '?や#と、それ以降の部分を取り除いてください。',
  'core.dialects.address.notEncrypted':
    'このアドレスは暗号化されていません。httpsを使ってください。httpを使えるのは、このコンピューター自身に対してのみです。',
  'core.dialects.address.otherScheme': 'サーバーのアドレスはhttps://で始まります。',
  'core.dialects.address.unreadable':
    'サーバーのアドレスではありません。auth.example.orgのような形で入力してください。',
  'core.dialects.address.badAuthority': '認証局がPEM証明書ではありません。',
  'core.dialects.certificate.unknownAuthority':
    '{host}の証明書は、不明な認証局が発行したものです。自分の認証局の場合は、その証明書をアカウントに追加してください。',
  'core.dialects.certificate.incompleteChain':
    '{host}の証明書は、不明な認証局が発行したものです。自分の認証局の場合は、その証明書をアカウントに追加してください。そうでない場合は、証明書チェーン全体を送信するようサーバーの管理者に依頼してください。',
  'core.dialects.certificate.expired':
    '{host}の証明書は有効期限が切れています。サーバーの管理者による更新が必要です。',
  'core.dialects.certificate.notYetValid':
    '{host}の証明書はまだ有効になっていません。このコンピューターの日付を確認してください。',
  'core.dialects.certificate.otherName':
    '{host}の証明書は別の名前のものです。アドレスを確認してください。',
  'core.dialects.certificate.selfSigned':
    '{host}の証明書は自己署名のため、だれも保証していません。自分のサーバーの場合は、その証明書をアカウントに追加してください。',
  'core.dialects.certificate.revoked':
    '{host}の証明書は失効しています。証明書が交換されるまで、このサーバーを使わないでください。',
  'core.dialects.certificate.forged':
    '{host}の証明書が偽造されているか、破損しています。この接続を使わないでください。',
  'core.dialects.certificate.untrusted': '{host}の証明書を信頼できません。',
  'core.dialects.certificate.notHttps': '{host}はHTTPSに正しく対応していません。',
  'core.dialects.network.noSuchServer':
    'この名前のサーバーがないか、ネットワークに接続されていません（{host}）。もう一度試してください。',
  'core.dialects.network.noLookup':
    'ネットワークに接続されていないため、サーバーの名前を検索できません（{host}）。もう一度試してください。',
  'core.dialects.network.nothingThere':
    'このアドレスから応答がありません（{host}）。もう一度試してください。',
  'core.dialects.network.noRoute':
    'このネットワークからはサーバーに接続できません（{host}）。もう一度試してください。',
  'core.dialects.network.none':
    'ネットワークに接続されていません（{host}）。もう一度試してください。',
  'core.dialects.network.tooSlow':
    'サーバーが時間内に応答しませんでした（{host}）。もう一度試してください。',
  'core.dialects.network.brokenOff':
    'サーバーが接続を閉じました（{host}）。もう一度試してください。',
  'core.dialects.network.unreachable':
    'サーバーに接続できません（{host}）。もう一度試してください。',
} as const satisfies Translated<typeof english>
