import type { importEntries as english } from '../../en/core/import-entries.ts'
import type { Translated } from '../../translated.ts'

export const importEntries = {
  'core.importEntries.sealedInside':
    'パスワードで暗号化されています。このファイルから取り出して、単独でインポートしてください。',
  'core.importEntries.secretNotHex': 'シークレットが16進数ではありません。',
  'core.importEntries.tooLong': '長すぎます。',
  'core.importEntries.notYaml':
    '読み取れるYAMLではありません。途中で切れているか、破損している可能性があります。',
  'core.importEntries.keyMissing': 'キーがファイルにありません。',
  'core.importEntries.noSecret': 'シークレットがありません。',
  'core.importEntries.otherPassword': '別のパスワードで暗号化されているか、改変されています。',
  'core.importEntries.notExtracted':
    '抽出ツールで開けませんでした。正しいバックアップ用パスワードで、ツールをもう一度実行してください。',
  'core.importEntries.secretTooLong': 'シークレットが長すぎます。',
  'core.importEntries.quarantined': '元の保管庫でも読み取れなかったものです。',
  'core.importEntries.duoPush': 'Duoだけが対応しているプッシュメッセージで確認するものです。',
  'core.importEntries.settingsMissing': '名前と設定がありません。',
  'core.importEntries.damagedSecret': '暗号化されたシークレットが破損しています。',
  'core.importEntries.damagedCipher': '暗号化の設定が破損しています。',
  'core.importEntries.phoneOnly':
    'シークレットはスマートフォンが暗号化したもので、そのスマートフォンでしか開けません。',
  'core.importEntries.unknownEncoding': 'シークレットのエンコード方式が不明です。',
  'core.importEntries.ocra':
    'チャレンジレスポンス型のトークン（OCRA）です。Countersignではコードを作成できません。',
  'core.importEntries.seedNotHex': 'シードが16進数ではありません。',
  'core.importEntries.approvalsOnly':
    '職場や学校のサインインを承認するもので、コードはありません。',
  'core.importEntries.checkMissing': 'チェック値がありません。',
  'core.importEntries.checkWrong': 'チェック値が正しくありません。ファイルが改変されています。',
  'core.importEntries.drift':
    'このトークンの時計には既知のずれがあり、Countersignはそのずれに対応していません。',
  'core.importEntries.neitherTotpNorHotp':
    'TOTPでもHOTPでもない、Countersignの知らない種類のコードを作成します。',
  'core.importEntries.notDecimal': 'コードが10進数の数字ではありません。',
  'core.importEntries.checkDigit':
    'コードにチェックディジットが付いています。Countersignはこれに対応していません。',
  'core.importEntries.sealedUnsaid': '暗号化されていますが、その方法がファイルに記されていません。',
  'core.importEntries.secretNotBase64': 'シークレットがBase64ではありません。',
  'core.importEntries.maFileMissing': 'maFileが、manifest.jsonと同じフォルダーにありません。',
  'core.importEntries.winAuthOnly':
    '暗号化されており、WinAuthでしか開けません。元のコンピューターでWinAuthを開いて「Export」を選択し、書き出されたテキストファイルまたはzipファイルをインポートしてください。',
  'core.importEntries.tooShort': 'シークレットとしては短すぎます。',
  'core.importEntries.unknownKind': 'Countersignの知らない種類のコードを作成します。',
  'core.importEntries.noteCut': 'メモが長すぎたため、途中で切りました。',
  'core.importEntries.tagCut': '長すぎるタグを途中で切りました。',
  'core.importEntries.tagsLeft': 'タグが多すぎたため、最後のほうを省きました。',
  'core.importEntries.fromNote': 'メモ、またはエクスポートの別の項目から見つかりました。',
  'core.importEntries.noQrCode': 'この画像には読み取れるQRコードがありません。',
  'core.importEntries.otherQrCode': 'QRコードがセットアップコードではありません。',
  'core.importEntries.extrasLost': 'タグとメモを読み取れません。',
  'core.importEntries.oddField': '項目「{field}」がないか、アプリが書き込む形式と異なります。',
  'core.importEntries.guessedEncoding':
    'ファイルの文字コードを{encoding}と推測しました。アクセント付きの文字などを確認してください。',
  'core.importEntries.damagedCharacters':
    'ファイルの一部の文字が破損しています。アクセント付きの文字などを確認してください。',
  'core.importEntries.oddShape': 'アプリが書き込む構造と異なります。',
} as const satisfies Translated<typeof english>
