import type { setupCodes as english } from '../../en/core/setup-codes.ts'
import type { Translated } from '../../translated.ts'

export const setupCodes = {
  'core.setupCodes.tooLong': 'このセットアップコードは{limit, number}文字を超えています。',
  'core.setupCodes.notOne':
    'これはセットアップリンクではありません。セットアップリンクはotpauth://、motp://、またはsteam://で始まります。',
  'core.setupCodes.noParameters':
    'このリンクにはパラメーターがないため、シークレットもありません。',
  'core.setupCodes.unknownType': '種類はtotp、hotp、steam、yaotpのいずれかでなければなりません。',
  'core.setupCodes.givenTwice': 'パラメーター{name}が、異なる値で2回指定されています。',
  'core.setupCodes.pinMissing': 'PINがありません。PINがないとコードを作成できません。',
  'core.setupCodes.cleaned':
    '{place, select, issuer {発行者} other {アカウント名}}から、目に見えない文字や、読む方向を変える文字を取り除きました。',
  'core.setupCodes.cut':
    '{place, select, issuer {発行者} other {アカウント名}}が{limit, number}文字を超えていたため、途中で切りました。',
  'core.setupCodes.pinLeftOut': 'PINが{limit}文字を超えているか、制御文字を含むため、省きました。',
  'core.setupCodes.pinUnusable': 'PINは{limit}文字までで、制御文字は使えません。',
  'core.setupCodes.secretEmpty': 'シークレットが空です。',
  'core.setupCodes.secretTooLong': 'シークレットが{limit, number}バイトを超えています。',
  'core.setupCodes.yandexLength': 'シークレットの長さがYandexのものと異なります。',
  'core.setupCodes.secretShort': 'シークレットが短く、{bits}ビットしかありません。',
  'core.setupCodes.algorithm': 'アルゴリズムは{algorithms}でなければなりません。',
  'core.setupCodes.digits': '桁数は4から10までの整数でなければなりません。',
  'core.setupCodes.period': '間隔は1から86,400までの整数（秒）でなければなりません。',
  'core.setupCodes.counterMissing':
    'カウンターベース（HOTP）のセットアップコードには、カウンターが必要です。',
  'core.setupCodes.counter': 'カウンターは0から2^53 - 1までの整数でなければなりません。',
  'core.setupCodes.oddLength': 'シークレットの文字数が合いません。1文字足りない可能性があります。',
  'core.setupCodes.leftoverBits':
    'シークレットの最後の文字が間違っている可能性があります。必要以上の情報を含んでいます。',
  'core.setupCodes.notHex':
    'シークレットの{position}文字目が16進数（0から9とAからF）ではありません。',
  'core.setupCodes.oddHex': 'シークレットの16進数の桁数が奇数です。',
  'core.setupCodes.milliseconds':
    '間隔がミリ秒で指定されているようなので、コードは{seconds}秒ごとに切り替わります。',
  'core.setupCodes.otherIssuer':
    'アカウント名に含まれる発行者が、セットアップコードのほかの部分と異なります。',
  'core.setupCodes.exportTooLong': 'このエクスポートリンクは{limit, number}文字を超えています。',
  'core.setupCodes.exportParts': 'このエクスポートの各部分の番号が正しくありません。',
  'core.setupCodes.exportNoData': 'このエクスポートリンクにはdataパラメーターがありません。',
  'core.setupCodes.exportNotBase64': 'このエクスポートリンクのデータがBase64ではありません。',
  'core.setupCodes.exportDamaged':
    'このエクスポートリンクのデータが破損しているか、途中で切れています。',
  'core.setupCodes.exportTooMany':
    'エクスポートの1つの部分に入れられるエントリは{limit, number}件までです。',
  'core.setupCodes.exportEmpty': 'このエクスポートにはエントリがありません。',
  'core.setupCodes.exportType': '種類が不明です。',
  'core.setupCodes.exportAlgorithm': 'アルゴリズムがMD5か、不明なものです。',
  'core.setupCodes.exportDigits': '桁数が不明です。',
  'core.setupCodes.exportEntry': '{part}番目の部分の{entry}番目のエントリ',
  'core.setupCodes.twoStep':
    'これはprivacyIDEAの2段階の登録で、リンクにはその半分しか含まれていないため、コードが正しくなりません。2段階の登録なしのトークンを依頼してください。',
  'core.setupCodes.push':
    'これはprivacyIDEAのプッシュトークンで、専用アプリでしか使えません。代わりにTOTPトークンを依頼してください。',
  'core.setupCodes.dayPassword':
    'これはprivacyIDEAのデイパスワードで、Countersignが作成しない種類のコードです。代わりにTOTPトークンを依頼してください。',
  'core.setupCodes.part':
    'このQRコードは{size}個中{part}番目で、全部で1つのセットアップコードになります。すべて追加してください。',
  'core.setupCodes.finding.webLink': 'これはWebリンクで、セットアップコードではありません。',
  'core.setupCodes.finding.wifi': 'これはWi-Fiのパスワードで、セットアップコードではありません。',
  'core.setupCodes.finding.contact': 'これは連絡先で、セットアップコードではありません。',
  'core.setupCodes.finding.email':
    'これはメールアドレスまたはメールで、セットアップコードではありません。',
  'core.setupCodes.finding.phone':
    'これは電話番号またはメッセージで、セットアップコードではありません。',
  'core.setupCodes.finding.payment': 'これは支払いの請求で、セットアップコードではありません。',
  'core.setupCodes.finding.passkey':
    'これはスマートフォン用のパスキーによるサインインで、セットアップコードではありません。',
  'core.setupCodes.finding.text': 'これはただのテキストで、セットアップコードではありません。',
  'core.setupCodes.finding.empty': '読み取れるものがありません。',
  'core.setupCodes.finding.refused': 'セットアップコードのようですが、使えません。',
  'core.setupCodes.private.microsoft':
    'このコードはMicrosoft Authenticatorでしか使えません。Microsoftのページで「別の認証アプリを使用します」を選択し、表示されたコードをスキャンしてください。',
  'core.setupCodes.private.okta':
    'このコードはOkta Verifyでしか使えません。Oktaのページで「Okta Verify」の代わりに「Google Authenticator」を選択してください。',
  'core.setupCodes.private.duo':
    'このアクティベーションコードはDuo Mobileでしか使えません。Duoの管理者に、ハードウェアトークンまたはパスコードを依頼してください。',
  'core.setupCodes.private.steam':
    'これはSteamへのサインインで、Steamのアプリでしか応答できません。そのアプリから認証機能をエクスポートするか、シークレットを入力してください。',
  'core.setupCodes.private.battleNet':
    'このコードはBattle.net専用の認証アプリでしか使えません。シリアル番号と復元コードから、エクスポートするものがわかります。',
  'core.setupCodes.private.rsa':
    'このトークンはRSA SecurIDでしか使えません。管理者に、標準的な認証アプリ（TOTP）でサインインできるようにするよう依頼してください。',
  'core.setupCodes.private.symantec':
    'このコードはSymantec VIPでしか使えません。サイトで標準的な認証アプリを選べる場合は、それを選択してください。',
  'core.setupCodes.private.entrust':
    'このアクティベーションコードはEntrust Identityでしか使えません。代わりにGoogle Authenticator用のトークンを依頼してください。',
  'core.setupCodes.private.pingId':
    'このペアリングコードはPingIDでしか使えません。サイトで「認証アプリ」を選べる場合は、それを選択してください。',
  'core.setupCodes.private.forgeRock':
    'これはForgeRockまたはPingのプッシュメッセージの登録用で、ほかのアプリでは使えません。サイトで認証アプリのコード（OATH）を選択してください。',
  'core.setupCodes.private.authy':
    'このコードはAuthyでしか使えません。サイトで標準的な認証アプリ（TOTP）を選択し、表示されたコードをスキャンしてください。',
  'core.setupCodes.private.lastPass':
    'これはLastPass Authenticatorを別のスマートフォンに移行するためのもので、ほかのアプリでは使えません。代わりに、設定の「アカウントの移行」からアカウントをファイルにエクスポートしてください。',
  'core.setupCodes.private.pairing':
    'これは別のコンピューターのCountersignのペアリングコードです。その保管庫を共有するには、設定の「ほかのコンピューター」で「別のコンピューターの同期に参加」を選択してください。',
  'core.setupCodes.private.onePassword':
    'これはSecret Keyを含む、1Passwordアカウントのセットアップコードです。第2要素ではありません。ほかの人には見せないでください。',
  'core.setupCodes.private.passwordManager':
    'これはパスワードマネージャーにサインインするか、それを開くためのもので、セットアップコードではありません。サイトが第2要素用に表示するコードをスキャンしてください。',
  'core.setupCodes.private.messenger':
    'これはデバイスをメッセンジャーにリンクするためのもので、メッセンジャーのアプリでしか応答できません。セットアップコードではありません。',
  'core.setupCodes.notBase32':
    'シークレットの{position}文字目がBase32（AからZの英字と2から7の数字）ではありません。',
  'core.setupCodes.notBase32LookAlike':
    'シークレットの{position}文字目がBase32（AからZの英字と2から7の数字）ではありません。間違えやすい文字（Bと8、IやLと1、Oと0）を確認してください。',
} as const satisfies Translated<typeof english>
