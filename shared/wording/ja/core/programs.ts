import type { programs as english } from '../../en/core/programs.ts'
import type { Translated } from '../../translated.ts'

export const programs = {
  'core.programs.askPair': '「{name}」にコードの要求を許可しますか？',
  'core.programs.askPair.detail':
    '{who}\nエントリのコードを渡す前に、もう一度確認します。シークレットやバックアップコードが渡されることはありません。',
  'core.programs.askList': '「{name}」にすべてのエントリの名前を見せますか？',
  'core.programs.askList.detail':
    '{who}\nエントリの名前、タグ、設定は渡されますが、コード、メモ、シークレットは渡されません。',
  'core.programs.askCode':
    '{count, plural, =1 {「{name}」に{entry}のコードを渡しますか？} other {「{name}」に#件のエントリのコードを渡しますか？}}',
  'core.programs.askCode.detail':
    '{who}\n{count, plural, =1 {コードを渡すと、その有効期限が切れるまで、代わりにサインインできるようになります。} other {エントリ：{entries}。コードを渡すと、その有効期限が切れるまで、代わりにサインインできるようになります。}}',
  'core.programs.peer':
    'プログラムは{file}（プロセス{pid}）です。名前はプログラム自身が決めたものです。',
  'core.programs.unknownPeer':
    'このシステムでは、どのプログラムか判別できません。名前はプログラム自身が決めたものです。',
  'core.programs.choice.deny': '拒否',
  'core.programs.choice.once': '今回のみ許可',
  'core.programs.choice.always': '常に許可',
  'core.programs.choice.allow': '許可',
  'core.programs.gone': 'このプログラムのペアリングは解除されています。',
  'core.programs.questionOver': 'この確認は終了しています。',
  'core.programs.hostAsks': 'ウィンドウの外のダイアログで答えてください。',
  'core.programs.notJson': '要求は1件につき1行のJSONで送信してください。',
  'core.programs.badField': '{field}がないか、有効ではありません。',
  'core.programs.badVersion': 'Countersignが対応しているのは、このプロトコルのバージョン1です。',
  'core.programs.badName': '目に見える文字だけの名前を使い、前後に空白を入れないでください。',
  'core.programs.unknownMethod': 'そのメソッドはありません。',
  'core.programs.tooLarge': '要求のサイズは64 KBまでです。',
  'core.programs.tooMany': '次の要求を送る前に、応答を待ってください。',
  'core.programs.tooOften': '要求が多すぎます。あとでもう一度試してください。',
  'core.programs.off':
    'プログラムからのアクセスはオフです。Countersignの設定でオンにしてください。',
  'core.programs.locked': 'Countersignはロックされています。先にロックを解除してください。',
  'core.programs.notPaired': 'このプログラムはCountersignとペアリングされていません。',
  'core.programs.nameTaken':
    '「{name}」というプログラムはすでにペアリングされています。先にCountersignの設定で削除するか、別の名前を選んでください。',
  'core.programs.tooManyPaired':
    'ペアリングされているプログラムが多すぎます。先にCountersignの設定で削除してください。',
  'core.programs.pairingRefused':
    'ペアリングが拒否されたばかりです。あとでもう一度試してください。',
  'core.programs.questionsOpen':
    'Countersignで未回答の確認が多すぎます。先にそちらに答えてください。',
  'core.programs.noAnswer': 'Countersignの確認にだれも答えませんでした。',
  'core.programs.refused': '要求はCountersignで拒否されました。',
  'core.programs.noMatch': '一致するエントリはありません。',
  'core.programs.severalMatch':
    '複数のエントリが一致します。どれか1件の完全な名前かIDを指定してください。',
  'core.programs.tooManyMatch':
    '一致するエントリが多すぎます。名前をもっと詳しく指定してください。',
  'core.programs.longAddress':
    'ソケットのパスが長すぎるため、ほかのプログラムはCountersignに接続できません：{path}',
  'core.programs.foreignFolder':
    '自分のものではないフォルダーのため、ほかのプログラムはCountersignに接続できません：{path}',
} as const satisfies Translated<typeof english>
