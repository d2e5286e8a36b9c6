import type { entries as english } from '../../en/cli/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'cli.entries.list.summary': 'エントリの一覧を表示',
  'cli.entries.list.description': 'エントリの一覧を、コードなしで表示します。',
  'cli.entries.list.option.trash': '代わりにゴミ箱の一覧を表示',
  'cli.entries.list.empty': 'エントリはまだありません。`countersign add` で追加してください。',
  'cli.entries.list.emptyTrash': 'ゴミ箱は空です。',
  'cli.entries.madeByServer': '[{server}で作成] {label}',
  'cli.entries.digits': '{digits, number}桁',
  'cli.entries.seconds': '{seconds, number}秒',
  'cli.entries.code.summary': '一致するエントリのコードを表示',
  'cli.entries.code.description': '一致するエントリの現在のコードと次のコードを表示します。',
  'cli.entries.code.help.search':
    '大文字と小文字、アクセント記号の違いは問いません。名前が完全に一致するエントリが優先されます。一致する名前がない場合はタグ、Webサイト、メモも検索され、1語につき1か所の入力ミスまで許容されます。',
  'cli.entries.code.help.counter':
    'カウンターベースのエントリは、ほかに一致するものがなければ次のカウンターに進みます。それ以外の場合は進まず、コードも表示されません。',
  'cli.entries.code.help.json':
    '--jsonを付けた場合：{shape}。時刻は--atと同じくUNIX時間（秒）です。カウンターベースのエントリには、次のコードと終了時刻がありません。',
  'cli.entries.code.option.at': 'この時刻のコードを表示',
  'cli.entries.code.option.copy': '一致するエントリが1件の場合、コードを表示せずにコピー',
  'cli.entries.code.badMoment': '1970年からの秒数を指定してください。',
  'cli.entries.code.askAlone':
    'カウンターベースのエントリの次のコードは、そのエントリだけを指定した場合にのみ表示されます。',
  'cli.entries.code.alone': '単独で指定してください',
  'cli.entries.code.needsPin': 'PINが必要です',
  'cli.entries.code.next': '次は{code}',
  'cli.entries.code.hasNone': 'PINがないため、{name}のコードはありません。',
  'cli.entries.code.copied': '{name}のコードをコピーしました。クリップボードに残ります。',
  'cli.entries.code.copiedNext':
    '現在のコードがまもなく切り替わるため、{name}の次のコードをコピーしました。クリップボードに残ります。',
  'cli.entries.code.noClipboardTool': 'コードをコピーするには、{tools}をインストールしてください。',
  'cli.entries.code.noClipboard':
    'デスクトップ環境が動いていないため、クリップボードがありません。',
  'cli.entries.code.notCopied': '{tool}でコードをコピーできませんでした。',
  'cli.entries.edit.summary': 'エントリの名前、メモ、タグを変更',
  'cli.entries.edit.description': '一致するエントリを変更します。指定しないものはそのままです。',
  'cli.entries.edit.option.issuer': '新しい発行者。空にすると削除',
  'cli.entries.edit.option.label': '新しいアカウント名（ユーザー名など）',
  'cli.entries.edit.option.note': '新しいメモ。標準入力から読み取る場合は -',
  'cli.entries.edit.option.website': '対象のサイト（例：github.com）。空にすると削除',
  'cli.entries.edit.option.tag': 'タグを追加（複数回指定可）',
  'cli.entries.edit.option.untag': 'タグを削除（複数回指定可）',
  'cli.entries.edit.option.pin': 'エントリをリストの上部にピン留め',
  'cli.entries.edit.option.unpin': 'エントリのピン留めを外す',
  'cli.entries.edit.help.rest':
    '開いているウィンドウには変更がすぐに反映されます。シークレットとコードの作成方法は、ここでは変更できません。ウィンドウを使うか、新しいセットアップリンクで `countersign add --on-known update` を実行してください。',
  'cli.entries.edit.help.label': 'アカウント名を変更',
  'cli.entries.edit.help.tag': 'タグを追加し、エントリをピン留め',
  'cli.entries.edit.help.note': 'ファイルからメモを読み取る',
  'cli.entries.edit.nothing':
    'エラー：--label、--note、--tagなど、変更するものを指定してください。`countersign edit --help` を参照してください。',
  'cli.entries.edit.emptyTag': 'エラー：タグを空にすることはできません',
  'cli.entries.edit.tooLong': '{option}に指定できるのは{limit, number}文字までです。',
  'cli.entries.edit.done': '{name}を変更しました。',
  'cli.entries.remove.summary': 'エントリをゴミ箱に移動',
  'cli.entries.remove.description':
    '一致するエントリをゴミ箱に移動します。30日間ゴミ箱に残ります。',
  'cli.entries.remove.done': '{name}をゴミ箱に移動しました。',
  'cli.entries.restore.summary': 'エントリをゴミ箱から復元',
  'cli.entries.restore.description': '一致するエントリをゴミ箱から復元します。',
  'cli.entries.restore.done': '{name}を復元しました。',
  'cli.entries.emptyQuery': '検索語が空です。どのエントリか指定してください。',
  'cli.entries.noMatch': '一致するエントリはありません。',
  'cli.entries.severalMatch':
    '複数のエントリが一致します。どれか1件の完全な名前かIDを指定してください。',
} as const satisfies Translated<typeof english>
