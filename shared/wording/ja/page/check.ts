import type { check as english } from '../../en/page/check.ts'
import type { Translated } from '../../translated.ts'

export const check = {
  'check.about':
    'サーバーの開発者向け：2要素認証のルールを守っているかどうかを外部から検査します。',
  'check.account.hint':
    '2要素認証がオフになっている必要があります。Countersignは2要素認証をオンにし、正しいコード、誤ったコード、使用済みのコードを試してから、再びオフにします。メッセージでコードを送るサーバーからは、1、2通送信されます。',
  'check.account': 'テスト用アカウントを使う',
  'check.address': 'サーバーのアドレス',
  'check.kind': 'サーバーの種類',
  'check.kind.placeholder': '選択してください',
  'check.email': 'メールアドレス',
  'check.email.hint': 'テスト用アカウントのアドレス',
  'check.submit': 'サーバーを検査',
  'check.trying.waiting': '検査中、待機（あと{countdown}）',
  'check.rules': 'ルール',
  'check.trying': '検査中',
  'check.rule.toCome': '{rule}<hidden>：まだ検査していません</hidden>',
  'check.rule.notTried': '{rule}<hidden>：検査していません</hidden>',
  'check.puttingBack': 'アカウントを元に戻しています',
  'check.signingIn': 'サインイン中',
  'check.ended.unfinished': '検査は最後まで終わりませんでした。',
  'check.running': '検査を実行しています。',
  'check.again': 'もう一度検査',
  'check.copyReport': 'レポートをJSONでコピー',
  'check.progress.stopping':
    '停止しています。{all, number}個中{tried, number}個のルールを検査しました。アカウントを元の状態に戻しています。',
  'check.progress':
    '数分かかりますが、ほとんどは待ち時間です。これまでに{all, number}個中{tried, number}個のルールを検査しました。このダイアログを閉じても検査は続きます。',
  'check.puttingBack.waiting': 'アカウントを元に戻しています、待機（あと{countdown}）',
  'check.signingIn.waiting': 'サインイン中、待機（あと{countdown}）',
  'check.seen': '{verdict, select, pass {遵守：{why}} fail {違反：{why}} other {省略：{why}}}',
  'check.rules.replay': 'コードは1回しか使えない',
  'check.rules.replayParallel': '同時に何度送信しても、コードは1回しか使えない',
  'check.rules.enrolmentCodeReuse': '設定を確認したコードは、ほかの用途に使えない',
  'check.rules.window': '古いコードや早すぎるコードは拒否される',
  'check.rules.throttle': '推測を遅らせるが、アカウントを永久にロックしない',
  'check.rules.backupReuse': 'バックアップコードは1回しか使えない',
  'check.rules.backupParallel': '同時に何度送信しても、バックアップコードは1回しか使えない',
  'check.rules.regenerateVoids': '新しいバックアップコードが以前のものに置き換わる',
  'check.rules.disableNeedsBoth': '2要素認証をオフにするには、パスワードとコードが必要',
  'check.rules.challengeReuse': 'サインインは1回しか完了できない',
  'check.rules.challengeScope': '完了していないサインインでは何も開けない',
  'check.rules.codeExpiry': 'SMSやメールで送られたコードには有効期限がある',
  'check.rules.resendCooldown': '続けてすぐに別のコードを要求できない',
} as const satisfies Translated<typeof english>
