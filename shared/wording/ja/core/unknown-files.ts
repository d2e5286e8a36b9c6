import type { unknownFiles as english } from '../../en/core/unknown-files.ts'
import type { Translated } from '../../translated.ts'

export const unknownFiles = {
  'core.unknownFiles.heic':
    'これはHEIC画像で、Countersignでは読み取れません。画像を開いて、QRコードのスクリーンショットを撮るかPNGとして保存し、それをインポートしてください。',
  'core.unknownFiles.avif':
    'このAVIF画像は破損しているか、途中で切れています。画像を開いて、QRコードのスクリーンショットを撮るかPNGとして保存し、それをインポートしてください。',
  'core.unknownFiles.video':
    'これは動画か、Countersignでは読み取れない種類の画像です。開いて、QRコードのスクリーンショットを撮るかPNGとして保存し、それをインポートしてください。',
  'core.unknownFiles.tiff':
    'このTIFF画像は破損しているか、途中で切れています。画像を開いて、QRコードのスクリーンショットを撮るかPNGとして保存し、それをインポートしてください。',
  'core.unknownFiles.bigTiff':
    'これはBigTIFF画像で、Countersignでは読み取れません。画像を開いて、QRコードのスクリーンショットを撮るかPNGとして保存し、それをインポートしてください。',
  'core.unknownFiles.photoshop':
    'これはPhotoshopの画像で、Countersignでは読み取れません。画像を開いて、QRコードのスクリーンショットを撮るかPNGとして保存し、それをインポートしてください。',
  'core.unknownFiles.icon':
    'これはアイコンで、Countersignでは読み取れません。開いて、QRコードのスクリーンショットを撮るかPNGとして保存し、それをインポートしてください。',
  'core.unknownFiles.jpeg2000':
    'これはJPEG 2000画像で、Countersignでは読み取れません。画像を開いて、QRコードのスクリーンショットを撮るかPNGとして保存し、それをインポートしてください。',
  'core.unknownFiles.sevenZip':
    'これは7-Zipアーカイブです。展開して、中のファイルをインポートしてください。',
  'core.unknownFiles.rar':
    'これはRARアーカイブです。展開して、中のファイルをインポートしてください。',
  'core.unknownFiles.gzip':
    'これはgzipアーカイブです。展開して、中のファイルをインポートしてください。',
  'core.unknownFiles.bzip2':
    'これはbzip2アーカイブです。展開して、中のファイルをインポートしてください。',
  'core.unknownFiles.xz':
    'これはxzアーカイブです。展開して、中のファイルをインポートしてください。',
  'core.unknownFiles.zstandard':
    'これはZstandardアーカイブです。展開して、中のファイルをインポートしてください。',
  'core.unknownFiles.tar':
    'これはtarアーカイブです。展開して、中のファイルをインポートしてください。',
  'core.unknownFiles.androidBackup':
    'これはAndroidのバックアップです。アプリ自体からエントリをエクスポートし、そのファイルをインポートしてください。',
  'core.unknownFiles.age':
    'このファイルはageで暗号化されています。作成したプログラムで復号し、その結果をインポートしてください。',
  'core.unknownFiles.pgp':
    'このファイルはPGPで暗号化されています。作成したプログラムで復号し、その結果をインポートしてください。',
  'core.unknownFiles.certificate':
    'これは鍵または証明書で、ワンタイムコードのリストではありません。',
  'core.unknownFiles.openssl':
    'このファイルはOpenSSLで暗号化されています。作成したプログラムで復号し、その結果をインポートしてください。',
  'core.unknownFiles.database':
    'これはCountersignの知らないアプリのデータベースです。アプリ自体からエントリをエクスポートし、そのファイルをインポートしてください。',
  'core.unknownFiles.oldOffice':
    'これは古いか暗号化されたWordまたはExcelのファイルです。シートをCSVとして保存し、それをインポートしてください。',
  'core.unknownFiles.keePass1':
    'これはKeePass 1のデータベースです。KeePass 2またはKeePassXCで開いて.kdbxとして保存し、それをインポートしてください。',
  'core.unknownFiles.passwordSafe':
    'これはPassword Safeのデータベースです。アプリ自体からエントリをエクスポートし、そのファイルをインポートしてください。',
  'core.unknownFiles.buttercup':
    'これは暗号化されたButtercupの保管庫です。ButtercupでCSVとしてエクスポートし、それをインポートしてください。',
  'core.unknownFiles.propertyList':
    'これはCountersignの知らないAppleアプリのプロパティリストです。アプリ自体からエントリをエクスポートし、そのファイルをインポートしてください。',
  'core.unknownFiles.windowsProgram': 'これはWindowsのプログラムで、エクスポートではありません。',
  'core.unknownFiles.linuxProgram': 'これはLinuxのプログラムで、エクスポートではありません。',
  'core.unknownFiles.empty': 'このファイルは空です。',
  'core.unknownFiles.blank': 'このファイルには空白しかありません。',
  'core.unknownFiles.unreadable':
    'このファイルを認識できません。テキストでも、Countersignが知っている種類の画像やアーカイブでもありません。暗号化されたバックアップの場合は、パスワードなしか、セットアップリンクとしてもう一度エクスポートしてください。',
  'core.unknownFiles.office':
    'これはWord、Excel、またはPowerPointのファイルです。シートをCSVとして保存し、それをインポートしてください。',
  'core.unknownFiles.libreOffice':
    'これはLibreOfficeのファイルです。シートをCSVとして保存し、それをインポートしてください。',
  'core.unknownFiles.zip':
    'このzipファイルには、Countersignが認識できるものがありません。展開して、中のファイルをインポートしてください。',
  'core.unknownFiles.onlyPasswords':
    'このファイルにはパスワードがありますが、第2要素はありません。ワンタイムシークレットもセットアップリンクも含まれていません。',
  'core.unknownFiles.json':
    'このJSONファイルには、ワンタイムシークレットもセットアップリンクも見つかりませんでした。アプリが別の形式に対応している場合は、その形式でエクスポートしてください。',
  'core.unknownFiles.brokenJson':
    '途中で切れているか破損しているJSONのようです。もう一度エクスポートしてください。',
  'core.unknownFiles.xml':
    'このXMLファイルには、ワンタイムシークレットもセットアップリンクも見つかりませんでした。アプリが別の形式に対応している場合は、その形式でエクスポートしてください。',
  'core.unknownFiles.text':
    'このテキストには、セットアップリンクもワンタイムシークレットもありません。セットアップリンクはotpauth://で始まります。それを含むエクスポートか、そのQRコードを選択してください。',
  'core.unknownFiles.emptyColumn':
    'この表にはワンタイムコードの列がありますが、シークレットもセットアップリンクもありません。',
  'core.unknownFiles.table': 'この表には、ワンタイムシークレットもセットアップリンクもありません。',
} as const satisfies Translated<typeof english>
