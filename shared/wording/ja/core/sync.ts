import type { sync as english } from '../../en/core/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'core.sync.file.damaged':
    'ファイル{name}が完全ではありません。転送の途中か、途中で切れている可能性があります。何も変更していません。',
  'core.sync.file.changed':
    'ファイル{name}が何かによって変更されています。何も取り込んでいません。',
  'core.sync.file.tooLarge':
    'ファイル{name}は、どの保管庫よりも大きなサイズです。何も取り込んでいません。',
  'core.sync.file.tooNew':
    'ファイル{name}は、より新しいCountersignで書き込まれています。読み取るには、このコンピューターに最新バージョンをインストールしてください。',
  'core.sync.file.otherGroup': 'ファイル{name}は別の保管庫のものです。何も取り込んでいません。',
  'core.sync.file.noKey':
    'ファイル{name}は、ほかのコンピューター向けに暗号化されています。このコンピューターは削除された可能性があります。',
  'core.sync.folder.gone':
    'フォルダー{path}がありません。ドライブや共有フォルダーにある場合は、接続してからもう一度試してください。',
  'core.sync.folder.noAnswer':
    'フォルダー{path}が応答しません。ドライブや共有フォルダーにある場合は、接続を確認してください。',
  'core.sync.place.swapped':
    'コンピューターのファイルが{place}からなくなっています。正しい場所か確認してください。それでも使うには、もう一度設定してください。',
  'core.sync.place.loginMissing': 'この場所のユーザー名とパスワードを入力してください。',
  'core.sync.place.notKept':
    '書き込んだ内容が変わっていたか、戻ってきませんでした。別の場所を選ぶか、その設定を確認してください。',
  'core.sync.web.login':
    '{host}がユーザー名またはパスワードを受け付けません。確認して、もう一度入力してください。',
  'core.sync.web.forbidden':
    '{host}が、このアカウントの読み取りまたは書き込みを許可していません。権限を確認してください。',
  'core.sync.web.notThere':
    '{host}にフォルダーがありません。作成するか、アドレスを確認してください。',
  'core.sync.web.noPlace':
    '{host}は、このアドレスでWebDAVに対応していません。アドレスを確認してください。プロバイダーのヘルプに記載されています。',
  'core.sync.web.fileTooLarge':
    '{host}は、保管庫ほどの大きさのファイルを受け付けません。上限を上げるか、別の場所を選んでください。',
  'core.sync.web.locked':
    '{host}のファイルを別のプログラムが使用中です。Countersignが自動的に再試行します。',
  'core.sync.web.busy': '{host}が混み合っています。Countersignが自動的に再試行します。',
  'core.sync.web.full':
    '{host}に空き容量がありません。空きを作ってから、もう一度同期してください。',
  'core.sync.web.failing': '{host}に問題があります。Countersignが自動的に再試行します。',
  'core.sync.web.strange':
    '{host}から予期しない応答がありました。Countersignが自動的に再試行します。',
  'core.sync.web.tooLarge':
    '{host}が、どの保管庫よりも大きなデータを送信しました。何も取り込んでいません。',
  'core.sync.web.page':
    '{host}が、ファイルではなくWebページで応答しました。求められた場合はネットワークにサインインし、アドレスを確認してください。',
  'core.sync.web.otherServer':
    '{host}は{other}にリダイレクトしています。パスワードはそこに送信していません。新しいアドレスが正しい場合は、代わりにそれを入力してください。',
  'core.sync.web.longAddress': 'アドレスが長すぎます。',
  'core.sync.s3.clock':
    'このコンピューターの時計が合っていないため、{host}に拒否されました。時計を合わせてから、もう一度同期してください。',
  'core.sync.s3.keys':
    '{host}がアクセスキーを受け付けません。両方を確認して、もう一度入力してください。',
  'core.sync.s3.denied':
    'このアクセスキーでは、{host}のバケット{bucket}を読み書きできません。権限を確認してください。',
  'core.sync.s3.noBucket':
    '{host}にバケット{bucket}がありません。作成するか、その名前とエンドポイントを確認してください。',
  'core.sync.s3.region':
    'バケット{bucket}は別のリージョンにあります。正しいリージョンとエンドポイントで設定し直してください。',
  'core.sync.server.signedOut':
    '{host}は、このコンピューターを受け付けなくなりました。パスワードを使って設定し直してください。',
  'core.sync.server.wrongPassword': 'メールアドレスまたはパスワードが正しくありません。',
  'core.sync.server.codeNeeded':
    'このアカウントでは2要素認証がオンです。コードも入力してください。',
  'core.sync.server.wrongCode':
    'コードが正しくありません。次のコードを待って、もう一度試してください。',
  'core.sync.server.notOurs':
    '{host}は、同期に対応したCountersignサーバーではありません。アドレスを確認してください。',
  'core.sync.place.unknownKind':
    'このバージョンのCountersignは、{kind}での同期に対応していません。',
  'core.sync.place.notAbsolute': 'フォルダーのフルパスを入力してください。',
  'core.sync.notSetUp': 'この保管庫は、まだほかのコンピューターと同期していません。',
  'core.sync.setUpAlready': 'この保管庫は、すでにほかのコンピューターと同期しています。',
  'core.sync.stillJoining':
    'このコンピューターは承認を待っています。先にもう一方のコンピューターで承認してください。',
  'core.sync.removed':
    'このコンピューターは同期から削除されました。保管庫は残りますが、ほかのコンピューターとは同期しなくなります。',
  'core.sync.problem.older':
    '{name}が書き込んだ内容の古いバージョンが戻ってきました。失われたものはありません。',
  'core.sync.problem.fork':
    '2台のコンピューターが{name}として書き込んでいます。どちらかがコピーまたは復元された可能性があります。失われたものはありません。',
  'core.sync.problem.clock':
    '{name}の時計が、このコンピューターの時計より{minutes, plural, other {#分}}進んでいます。両方を確認してください。',
  'core.sync.problem.unreadable': 'フォルダー内のファイルを読み取れません。',
  'core.sync.noDevice': 'このIDのコンピューターはありません。',
  'core.sync.removeSelf':
    '使用中のコンピューターは削除できません。別のコンピューターから削除してください。',
  'core.sync.pair.noPairing': 'これはCountersignのペアリング用テキストではありません。',
  'core.sync.pair.notWhole':
    'ペアリング用テキストが完全ではありません。全体をコピーして、もう一度試してください。',
  'core.sync.pair.tooNew':
    'このペアリング用テキストは、より新しいCountersignで作成されています。このコンピューターに最新バージョンをインストールしてください。',
  'core.sync.pair.expired':
    'このペアリング用テキストは無効になりました。もう一方のコンピューターで新しいものを表示してください。',
  'core.sync.pair.noneOpen':
    '進行中のペアリングはありません。先にこのコンピューターでペアリング用テキストを表示してください。',
  'core.sync.pair.nobody': '参加を申し込んだコンピューターはまだありません。',
  'core.sync.pair.otherCheck':
    '参加を申し込んだコンピューターに、この番号を表示しているものはありません。番号が異なる場合は承認しないでください。',
} as const satisfies Translated<typeof english>
