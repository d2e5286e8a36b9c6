import type { importFiles as english } from '../../en/core/import-files.ts'
import type { Translated } from '../../translated.ts'

export const importFiles = {
  'core.importFiles.notPdf': 'これはPDFファイルではありません。',
  'core.importFiles.tooMuchWork':
    'このファイルを開くには{work, select, pbkdf2Rounds {PBKDF2のラウンド} scryptBytes {scryptのメモリ（バイト）} scryptLanes {scryptのレーン} argon2Bytes {Argon2のメモリ（バイト）} argon2Passes {Argon2のパス} argon2Lanes {Argon2のレーン} argon2Work {Argon2の処理量（バイト）} other {AESのラウンド}}が{limit, number}を超えて必要です。Countersignが許可する上限を超えています。',
  'core.importFiles.impossibleKey':
    'このファイルの設定では、どのパスワードからも鍵を導出できません。',
  'core.importFiles.wrongPassword': 'パスワードが正しくないか、ファイルが改変されています。',
  'core.importFiles.cutShortInside':
    'このファイルの暗号化された部分が破損しているか、途中で切れています。',
  'core.importFiles.unknownEncryption': 'このファイルの暗号化方式が不明です。',
  'core.importFiles.tooManyEntries':
    'このファイルには{limit, number}件を超えるエントリがあります。',
  'core.importFiles.longMail': 'このメールは{limit, number}行を超えています。',
  'core.importFiles.emptyMail':
    'このメールには、セットアップリンク、QRコード、エクスポートのいずれも見つかりませんでした。',
  'core.importFiles.tooManyMails':
    'このメールボックスには{limit, number}通を超えるメールがあります。',
  'core.importFiles.damagedMail': 'このメールは破損しています。',
  'core.importFiles.phoneOnly':
    'このファイルにはパスワードがありません。元のスマートフォンでしか開けません。',
  'core.importFiles.tooManyPasswords':
    'このファイルには{limit, number}個を超えるパスワードがあります。',
  'core.importFiles.oddKey': 'このファイルの鍵の長さが正しくありません。',
  'core.importFiles.notAuthelia': 'これはAutheliaのエクスポートではありません。',
  'core.importFiles.tooManyKeys': 'このファイルには{limit, number}個を超える鍵があります。',
  'core.importFiles.authmeOnly':
    'このファイルは暗号化されており、暗号化したAuthmeアプリでしか開けません。',
  'core.importFiles.tooManyRounds':
    'このファイルを開くには、合計{limit, number}回を超えるラウンドが必要です。Countersignが許可する上限を超えています。',
  'core.importFiles.noSecret': 'このファイルにはシークレットがありません。',
  'core.importFiles.noColumn': 'この表には列「{column}」がありません。',
  'core.importFiles.bitwardenAccount':
    'このファイルは元のBitwardenアカウントに結び付けられており、Bitwardenでしか読み取れません。もう一度エクスポートし、今度は「パスワード保護」を選択してください。',
  'core.importFiles.bitwardenOnly': 'このファイルは、Bitwardenだけが知る方法で暗号化されています。',
  'core.importFiles.damagedZip': 'このzipファイルは破損しています。',
  'core.importFiles.freeOtpNames':
    'このFreeOTPのリストには名前しかありません。シークレットはスマートフォンのキーストアにあり、取り出せません。スマートフォンでFreeOTPを開き、メニューの「Backup」を選択して、書き出されたexternalBackup.xmlをインポートしてください。',
  'core.importFiles.notPam': 'これはgoogle-authenticatorのファイルでも出力でもありません。',
  'core.importFiles.emptyPage': 'このページには、セットアップリンクもQRコードの画像もありません。',
  'core.importFiles.largeDocument': 'このファイルのドキュメントは{megabytes} MBを超えています。',
  'core.importFiles.damagedInnerHeader': 'このデータベースの内部ヘッダーが破損しています。',
  'core.importFiles.unknownProtection': 'このデータベースの値の保護方式が不明です。',
  'core.importFiles.damagedHeader':
    'このデータベースのヘッダーが破損しているか、途中で切れています。',
  'core.importFiles.otherKeePass':
    'Countersignが読み取れるのは、KeePass 2のデータベース（KDBX 3と4）だけです。',
  'core.importFiles.unknownCipher':
    'このデータベースの暗号方式には対応していません。AESとChaCha20に対応しています。',
  'core.importFiles.unknownKeyDerivation': 'このデータベースの鍵の導出方式が不明です。',
  'core.importFiles.oldArgon2':
    'このデータベースには古いバージョンのArgon2が必要ですが、Countersignは対応していません。',
  'core.importFiles.databaseUnpacksTooLarge':
    'このデータベースは、展開すると{megabytes} MBを超えます。',
  'core.importFiles.damagedDatabase': 'このデータベースは破損しているか、途中で切れています。',
  'core.importFiles.wrongPasswordOrKeyFile':
    'パスワードが正しくないか、データベースにキーファイルも必要です。キーファイルを使うデータベースは開けません。',
  'core.importFiles.notKeePass': 'これはKeePassのファイルではありません。',
  'core.importFiles.notTokens': 'この表には、シリアル番号、シード、種類がそろった行がありません。',
  'core.importFiles.damagedOtpAuth':
    'このOTP Authファイルは破損しています。OTP Authで各アカウントのQRコードを表示し、画像として保存してください。',
  'core.importFiles.cutShort': 'このファイルは途中で切れています。',
  'core.importFiles.unknownOtpClient': 'OTPClientのファイルのこのバージョンには対応していません。',
  'core.importFiles.passWithoutCode': 'このエントリにはワンタイムコードがありません。',
  'core.importFiles.emptyPdf':
    'このPDFにはQRコードもセットアップリンクも見つかりませんでした。コードがある場合は、そのページのスクリーンショット（PNG）を撮ってインポートしてください。',
  'core.importFiles.protonPgp':
    'このProton PassのエクスポートはPGPで暗号化されています。PGP暗号化なしでもう一度エクスポートするか、先にgpgで復号してください。',
  'core.importFiles.pskcKey':
    'このPSKCファイルは、パスワードではなく、事前共有鍵または証明書で暗号化されています。トークンの発行元に、暗号化なしまたはパスワード付きのPSKCファイルを依頼してください。',
  'core.importFiles.maFilesAlone':
    '暗号化されたmaFileは、manifest.jsonと一緒でないと読み取れません。すべてが入ったフォルダーを選択してください。',
  'core.importFiles.tooManyAccounts':
    'このファイルには{limit, number}件を超えるアカウントがあります。',
  'core.importFiles.noAccounts': 'このファイルにはアカウントのリストがありません。',
  'core.importFiles.winAuthOnly':
    'このwinauth.xmlは暗号化されており、元のコンピューターのWinAuthでしか開けません。そこでWinAuthを開いて「Export」を選択し、書き出されたテキストファイルまたはzipファイルをインポートしてください。',
  'core.importFiles.noSecretColumn': 'この表には、ワンタイムシークレットを含む列がありません。',
  'core.importFiles.nothingFound':
    'このファイルには、ワンタイムシークレットもセットアップリンクもありません。',
  'core.importFiles.onlyPasswords':
    'この{app}のエクスポートにはパスワードがありますが、第2要素はありません。ワンタイムコードのあるログインが1つもありません。',
  'core.importFiles.tooManyPictures': 'このファイルには{limit, number}個を超える画像があります。',
  'core.importFiles.noPreferences': 'このファイルには設定がありません。',
  'core.importFiles.tooManyObjects': 'このファイルにはオブジェクトが多すぎます。',
  'core.importFiles.damagedPlist':
    'このファイルのプロパティリストが破損しているか、途中で切れています。',
  'core.importFiles.openQuote': 'この表は破損しています。引用符が閉じられていません。',
  'core.importFiles.tooManyRows': 'この表は{limit, number}行を超えています。',
  'core.importFiles.damagedMap':
    'このファイルは、シリアル化された文字列のマップではないか、途中で切れています。',
  'core.importFiles.notJson':
    'このファイルは読み取れるJSONではありません。途中で切れているか、破損している可能性があります。',
  'core.importFiles.tooManyPages': 'このPDFは{limit, number}ページを超えています。',
  'core.importFiles.lockedPdf':
    'このPDFはパスワードで保護されています。開いてパスワードなしのPDFに印刷し、それをインポートしてください。または、QRコードのスクリーンショットを撮ってください。',
  'core.importFiles.damagedPdf':
    'このPDFは破損しているか、途中で切れています。中の各QRコードのスクリーンショット（PNG画像）を撮り、それをインポートしてください。',
  'core.importFiles.noTable': 'このデータベースにはテーブル「{table}」がありません。',
  'core.importFiles.notText': 'このファイルは読み取れるテキストではありません。',
  'core.importFiles.tooLarge': 'このファイルは{megabytes} MBを超えています。',
  'core.importFiles.xmlEntities':
    'このファイルは独自のXMLエンティティを宣言しています。そのようなファイルを作るアプリはありません。',
  'core.importFiles.brokenXml':
    'このファイルは{line}行目から読み取れるXMLではありません。途中で切れているか、破損している可能性があります。',
  'core.importFiles.tooDeep': 'このファイルの入れ子は{limit, number}段を超えています。',
  'core.importFiles.tooManyElements': 'このファイルには{limit, number}個を超える要素があります。',
  'core.importFiles.notXml': 'このファイルは読み取れるXMLではありません。',
  'core.importFiles.tooManyFiles':
    'このzipファイルには、読み取るファイルが{limit, number}個を超えて含まれています。',
  'core.importFiles.unzipsTooLarge': 'このzipファイルは、展開すると{megabytes} MBを超えます。',
  'core.importFiles.unsafeZip':
    'このzipファイルには、フォルダーの外に書き込まれるファイルが含まれています。',
  'core.importFiles.unknownZipEncryption':
    'このzipファイルの暗号化には対応していません。ZipCryptoとAESに対応しています。',
  'core.importFiles.unknownZipPacking':
    'このzipファイルを展開できません。「store」と「deflate」に対応しています。',
  'core.importFiles.brokenZip': 'このzipファイルは破損しているか、途中で切れています。',
  'core.importFiles.otherZip': 'このzipファイルの中身は、アプリが書き出すものと異なります。',
} as const satisfies Translated<typeof english>
