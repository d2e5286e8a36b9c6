import type { backupCodes as english } from '../../en/page/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'backupCodes.paste': 'コードを貼り付けるか入力',
  'backupCodes.paste.hint':
    'リストや表、前後に文章が付いたものなど、Webサイトに表示されたまま貼り付けてください。テキストファイルやPDFファイルをここにドロップすることもできます。',
  'backupCodes.everyLine': '各行を1つのコードとして扱う',
  'backupCodes.earlier': 'すでにある未使用のコード',
  'backupCodes.earlier.keep': 'まだ有効',
  'backupCodes.earlier.replace': '新しいコードに置き換え',
  'backupCodes.add.submit': '{count, plural, other {#個のコードを追加}}',
  'backupCodes.add.done':
    '{count, plural, =0 {これらのコードはすべてすでにあります} other {#個のバックアップコードを追加しました}}',
  'backupCodes.loading': 'バックアップコードを読み込んでいます',
  'backupCodes.about':
    'バックアップコードは、コードを作成するスマートフォンやコンピューターをなくしたときにサインインするためのものです。2要素認証をオンにしたときに、Webサイトから一度だけ発行されます。ここに保管しておきましょう。',
  'backupCodes.copyNext': '次のバックアップコードをコピー',
  'backupCodes.addCodes': 'コードを追加',
  'backupCodes.list.ofAccount': 'このアカウントのバックアップコード',
  'backupCodes.list.ofEntry': 'このエントリのバックアップコード',
  'backupCodes.held.text': 'ドロップしたテキスト',
  'backupCodes.loadingEntries': 'エントリを読み込んでいます',
  'backupCodes.none.noEntry':
    'バックアップコードはエントリに追加します。先に最初のエントリを追加し、続けてバックアップコードを追加してください。',
  'backupCodes.nothingFound':
    'バックアップコードのあるエントリに「<bdi>{query}</bdi>」と一致するものはありません。',
  'backupCodes.holders': 'バックアップコードのあるエントリ',
  'backupCodes.addToEntry': 'エントリにコードを追加',
  'backupCodes.noSuchEntry': 'この名前のエントリはありません',
  'backupCodes.void.remove': 'すべて削除',
  'backupCodes.void.removeAsk': '無効なコードをすべて削除しますか？',
  'backupCodes.mark.used': '使用済みにする',
  'backupCodes.mark.unused': '未使用にする',
  'backupCodes.mark.void': '無効にする',
  'backupCodes.note.write': 'メモを追加',
  'backupCodes.numbered': 'バックアップコード{number}',
  'backupCodes.copyAndMark': 'コピーして使用済みにする',
  'backupCodes.copyNamed': '{name}をコピー',
  'backupCodes.note.where': '用途（任意）',
  'backupCodes.note.label': '{name}のメモ',
  'backupCodes.copyConfirm': 'コピーする',
  'backupCodes.removeAsk': 'このコードを完全に削除しますか？',
  'backupCodes.fewLeft.getNew':
    '{unused, plural, =0 {バックアップコードが残っていません。} other {バックアップコードは残り#個だけです。}}Webサイトで新しいコードを取得して、ここに追加してください。',
  'backupCodes.fewLeft.regenerate': '新しいコードを作成する',
  'backupCodes.found.list': '見つかったコード',
  'backupCodes.found.leaveOut': '{code}を除外',
  'backupCodes.found':
    '{count, plural, =0 {コードを認識できませんでした。各行が1つのコードの場合は、上の「{everyLine}」を選択してください。} other {#個のコードが見つかりました：}}',
  'backupCodes.held.noEntry':
    '<bdi>{name}</bdi>：バックアップコードはエントリに追加します。先にエントリを追加してから、コードを追加してください。',
  'backupCodes.held.whose':
    '<bdi>{name}</bdi>：これらのバックアップコードを追加するエントリを選択してください。',
  'backupCodes.holder.note': '<hidden>、メモ：</hidden>{note}',
  'backupCodes.holder.left': '{unused, plural, =0 {残りなし} other {残り#個}}',
  'backupCodes.none.title': 'スマートフォンをなくしたときのために',
  'backupCodes.none.text':
    '2要素認証をオンにすると、Webサイトからバックアップコードが発行されます。それぞれ1回だけ、認証アプリなしでサインインできます。貼り付けるか、保存したテキストファイルやPDFファイルをドロップすると、保管庫のほかの内容とともに暗号化して保管できます。',
  'backupCodes.paper.title': 'バックアップコード：<bdi>{name}</bdi>',
  'backupCodes.paper.use':
    '認証アプリの入ったスマートフォンやコンピューターをなくしたときに、各コードで1回サインインできます。この紙を持つ人はだれでもコードを使えるため、鍵と同じように保管してください。',
  'backupCodes.paper.printed': '{date}にCountersignから印刷',
  'backupCodes.file.tooLarge': '{name}は10 MBを超えています。',
  'backupCodes.file.unreadable': '{name}を読み取れません。',
  'backupCodes.file.otherKind':
    '{name}はテキストファイルでもPDFファイルでもありません。代わりにコードを貼り付けてください。',
  'backupCodes.file.tooSlow':
    '{name}の読み取りに時間がかかりすぎています。代わりにコードを貼り付けてください。',
  'backupCodes.file.tooManyPages': '{name}は{maxPages, number}ページを超えています。',
  'backupCodes.file.noText':
    '{name}には画像だけがあり、テキストがありません。代わりにコードを入力してください。',
  'backupCodes.file.encrypted':
    '{name}はパスワードで保護されています。パスワードなしで保存するか、コードを貼り付けてください。',
  'backupCodes.file.notPdf':
    '{name}は読み取れるPDFファイルではありません。代わりにコードを貼り付けてください。',
  'backupCodes.hide': 'コードを隠す',
  'backupCodes.show': 'コードを表示',
  'backupCodes.print': '印刷',
  'backupCodes.done.copied': 'バックアップコードをコピーし、使用済みにしました',
  'backupCodes.done.putBack': '未使用に戻しました',
  'backupCodes.done.unused': '未使用にしました',
  'backupCodes.done.used': '使用済みにしました',
  'backupCodes.done.void': '無効にしました',
  'backupCodes.done.removed': '{count, plural, other {#個のコードを削除しました}}',
  'backupCodes.void.show': '{count, plural, other {#個の無効なコードを表示}}',
  'backupCodes.void.hide': '{count, plural, other {#個の無効なコードを隠す}}',
  'backupCodes.hidden': '非表示',
  'backupCodes.show.meaning':
    'コードを見た人は、各コードで1回ずつ本人としてサインインできます。だれにも見られていないことを確認してください。',
  'backupCodes.show.confirm': 'コードを表示',
  'backupCodes.print.meaning':
    'この紙を見つけた人は、各コードで1回ずつ本人としてサインインできます。鍵と同じように、パスワードとは別の場所に保管してください。',
  'backupCodes.print.confirm': 'コードを印刷',
  'backupCodes.save.meaning':
    'このファイルは暗号化されません。読んだ人は、各コードで1回ずつ本人としてサインインできます。このコンピューターではなく、施錠して保管するドライブに保存してください。',
  'backupCodes.save.confirm': 'コードを保存',
} as const satisfies Translated<typeof english>
