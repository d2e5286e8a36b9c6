import type { entries as english } from '../../en/core/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'core.entries.notByCounter': '次のカウンターがあるのは、カウンターベースのエントリだけです。',
  'core.entries.counterAtEnd': 'このエントリのカウンターは上限に達しました。',
  'core.entries.noSuchCode': 'このエントリには、コピーできるそのコードがありません。',
  'core.entries.tooMany': '保管庫に入れられるエントリは{entries, number}件までです。',
  'core.entries.gone': 'このエントリはもうありません。',
  'core.entries.noPin': '{type}のエントリにはPINがありません。',
  'core.entries.noSuchField': '{type}のエントリには{field}がありません。',
  'core.entries.orderNamesTwice': '新しい順序に、同じエントリが2回含まれています。',
  'core.entries.noWebsite':
    'ウェブサイトは github.com のような名前、またはその https アドレスです。',
  'core.entries.changedElsewhere':
    'その間に、このエントリは別のウィンドウまたはプログラムで変更されました。',
  'core.entries.tooManyTags': '1件のエントリに付けられるタグは{tagsPerEntry, number}個までです。',
} as const satisfies Translated<typeof english>
