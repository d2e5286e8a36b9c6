import type { welcome as english } from '../../en/page/welcome.ts'
import type { Translated } from '../../translated.ts'

export const welcome = {
  'welcome.confirm.wrong': 'キーと一致しません。書き留めた内容を確認してください。',
  'welcome.confirm.ask': '書き留めた内容から、この2つのグループを入力してください。',
  'welcome.confirm.back': 'キーをもう一度表示',
  'welcome.confirm.do': '確認',
  'welcome.text.title': 'Countersignのリカバリーキー',
  'welcome.text.saved': '{day}に保存。',
  'welcome.text.madeAndSaved': '{made}に作成、{saved}に保存。',
  'welcome.text.use':
    'ほかに方法がなくなったときに、保管庫とバックアップを開くキーです。このファイルは、\nこのコンピューター以外の場所に保管してください。バックアップも手に入れた人は、すべてのコードを見ることができます。',
  'welcome.paper.use':
    'ほかに方法がなくなったときに、保管庫とバックアップを開くキーです。この紙は安全に保管してください。バックアップも手に入れた人は、すべてのコードを見ることができます。',
  'welcome.paper.vaultOf': '保管庫の所有者',
  'welcome.paper.writtenOn': '記入日',
  'welcome.replace.title': '新しいリカバリーキー',
  'welcome.show.text':
    'ほかに方法がなくなったときに、保管庫とバックアップを開くキーです。だれにも見られていないことを確認してください。',
  'welcome.replace.do': '新しいキーを作成',
  'welcome.replace.why':
    'リカバリーキーをだれかに見られた可能性があるときや、なくしたときに行ってください。今後は、新しいキーで保管庫と、これから作られるすべてのバックアップを開きます。{known, select, yes {{day}に作成したキー} other {古いキー}}では開けなくなります。',
  'welcome.replace.earlier':
    'すでにあるバックアップとコピーは、{known, select, yes {{day}に作成したキー} other {古いキー}}で引き続き開けます。そのキーを持つ人は中身を読めるため、ほかの人の手に渡りうるものは完全に削除し、特に重要なシークレットは各Webサイトで交換してください。',
  'welcome.sheet.print': '印刷またはPDFとして保存',
  'welcome.sheet.warning.made':
    '{day}に作成。このキーとバックアップの両方を持つ人は、コードを読むことができます。',
  'welcome.sheet.help': 'このキーで元に戻すには',
  'welcome.sheet.written': '書き留めました',
  'welcome.step.text':
    'パスフレーズを忘れたときやキーチェーンを失ったときに、保管庫とバックアップを開くキーです。紙に書くなど、このコンピューター以外の場所に保管してください。',
  'welcome.title': 'ようこそ',
  'welcome.intro':
    'Countersignは、アカウントの第2要素をこのコンピューターだけに保管します。シークレットをどこに保存しますか？',
  'welcome.join': '別のコンピューターでCountersignを使っている',
  'welcome.join.title': 'コードをこのコンピューターへ',
  'welcome.join.intro':
    'コンピューターごとに保管庫があり、内容は常に同じに保たれます。このコンピューターでの保存先を選択してください。次に、もう一方のコンピューターに表示されるコードをスキャンします。',
  'welcome.join.create': '保管庫を作成して参加',
  'welcome.join.not': '代わりに空の保管庫で始める',
  'welcome.earlier':
    'このコンピューターには以前、保管庫がありました。最新のバックアップは{moment}のものです。',
  'welcome.earlier.restore': '復元する',
  'welcome.place': 'シークレットの保存先',
  'welcome.place.keychain': 'システムのキーチェーン',
  'welcome.place.keychain.hint':
    'システムのキーチェーンに保存します。このコンピューターにサインインすると開きます。',
  'welcome.place.file.hint':
    '自分だけが知っているパスフレーズで暗号化します。Countersignの起動時に毎回入力します。',
  'welcome.passphrase.optional': 'パスフレーズ（任意）',
  'welcome.passphrase.hint':
    'キーチェーン自体の保護に加えて、Countersignをロックし、パスフレーズの入力を求めるようになります。',
  'welcome.create': '保管庫を作成',
  'welcome.confirm.group': 'グループ{number}',
  'welcome.paper.titleOfDay': '{day}のCountersignリカバリーキー',
  'welcome.sheet.warning': 'このキーとバックアップの両方を持つ人は、コードを読むことができます。',
} as const satisfies Translated<typeof english>
