import type { importing as english } from '../../en/page/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'importing.choose.drop': 'ほかのアプリのファイルかフォルダーをここにドロップ',
  'importing.choose.files': 'ファイルを選択',
  'importing.choose.folder': 'フォルダーを選択',
  'importing.choose.privacy':
    'ファイルはこのコンピューターから外に出ません。確認するまで何も追加されません。',
  'importing.howTo': 'ほかのアプリからエクスポートする方法',
  'importing.app.google': 'Google Authenticator',
  'importing.app.google.howTo':
    'メニュー＞アカウントを移行＞アカウントのエクスポート。表示されたQRコードを撮影します。',
  'importing.app.microsoft': 'Microsoft Authenticator',
  'importing.app.microsoft.howTo':
    'エクスポート機能はありません。root化したAndroidスマートフォンのPhoneFactorデータベースを使います。',
  'importing.app.authy': 'Authy',
  'importing.app.authy.howTo':
    'エクスポート機能はありません。root化したAndroidスマートフォンの設定ファイルを使います。',
  'importing.app.aegis': 'Aegis',
  'importing.app.aegis.howTo':
    '設定＞インポートとエクスポート＞エクスポート。パスワードはあってもなくてもかまいません。',
  'importing.app.twofas': '2FAS',
  'importing.app.twofas.howTo':
    '設定＞2FASバックアップ＞エクスポート。パスワードはあってもなくてもかまいません。',
  'importing.app.ente': 'Ente Auth',
  'importing.app.ente.howTo':
    '設定＞データ＞コードをエクスポート。暗号化でもテキストでもかまいません。',
  'importing.app.proton': 'Proton Authenticator',
  'importing.app.proton.howTo': '設定＞エクスポート。パスワードはあってもなくてもかまいません。',
  'importing.app.bitwarden': 'Bitwarden',
  'importing.app.bitwarden.howTo':
    '保管庫をJSONまたはCSVでエクスポート。暗号化する場合は専用のパスワードを設定します。',
  'importing.app.onePassword': '1Password',
  'importing.app.onePassword.howTo':
    'デスクトップアプリ：ファイル＞エクスポート。1PUX形式を選びます。',
  'importing.app.keepassxc': 'KeePassXC',
  'importing.app.keepassxc.howTo':
    '.kdbxファイルそのもの、またはデータベース＞エクスポートでCSVかXMLに。',
  'importing.formats': 'Countersignが読み取れる{count}種類の形式すべて',
  'importing.formats.passwordSometimes': 'パスワードあり、またはなし',
  'importing.formats.passwordAlways': 'パスワードあり',
  'importing.reading': '<bdi>{name}</bdi>を読み取っています',
  'importing.reading.oneOf': '<bdi>{name}</bdi>を読み取っています（{number}/{total}）',
  'importing.reading.stop': '読み取りを停止',
  'importing.reading.progress': '追加したものを読み取っています',
  'importing.files.read': '{count, plural, other {ファイル#個を読み取りました}}',
  'importing.files.fromApp': '<bdi>{name}</bdi>、{app}',
  'importing.files.from': '<bdi>{name}</bdi>は<strong>{app}</strong>のファイルです。',
  'importing.files.notThisApp': 'このアプリではない場合',
  'importing.files.chooseApp': 'ファイルを作成したアプリを選択',
  'importing.files.app': 'ファイルを作成したアプリ',
  'importing.files.app.placeholder': 'アプリを選択',
  'importing.files.app.clear': 'アプリの自動検出に戻す',
  'importing.files.app.none': 'この名前のアプリはありません',
  'importing.files.addMore': 'ファイルをさらに追加',
  'importing.files.unreadable': '{what}を読み取れません',
  'importing.files.alone':
    'どのアプリが作成したファイルかわかる場合は、そのファイルだけをインポートしてアプリを選択してください。',
  'importing.files.noEntries': '{count, plural, other {追加できるエントリがありません。}}',
  'importing.unseal.password': '{name}のパスワード',
  'importing.unseal.password.description': 'ファイルのエクスポート時に設定したパスワード',
  'importing.unseal.password.descriptionOf': '{app}：ファイルのエクスポート時に設定したパスワード',
  'importing.unseal.opening': 'ファイルを開いています',
  'importing.unseal.trying':
    'パスワードを試しています。しっかり保護されたファイルでは数秒かかります。',
  'importing.guess': 'Countersignは<bdi>{name}</bdi>の読み取り方を推測しました',
  'importing.guess.check':
    'どのアプリが作成したかは、このファイルからはわかりません。追加する前に、下のエントリをファイルと見比べてください。',
  'importing.guess.agree': '推測は正しいので、これらのエントリを選択',
  'importing.guess.agreed': '新しいエントリが下で選択されています。',
  'importing.filter': '表示',
  'importing.filter.all': 'すべて {count}',
  'importing.filter.new': '新規 {count}',
  'importing.filter.conflict': '同じ名前 {count}',
  'importing.filter.changed': '異なる設定 {count}',
  'importing.filter.elsewhere': '別の名前 {count}',
  'importing.filter.inTrash': 'ゴミ箱内 {count}',
  'importing.filter.fromTrash': '元のゴミ箱から {count}',
  'importing.filter.known': 'すでにある {count}',
  'importing.rows.selectAll': 'すべて選択',
  'importing.rows.selectNone': '選択をすべて解除',
  'importing.row.pinned': 'ピン留め',
  'importing.row.backupCodes': '{count, plural, other {バックアップコード#個}}',
  'importing.row.note': 'メモ',
  'importing.row.goesToTrash': '元のアプリでゴミ箱にあったため、ここでもゴミ箱に入ります',
} as const satisfies Translated<typeof english>
