import type { importGuesses as english } from '../../en/core/import-guesses.ts'
import type { Translated } from '../../translated.ts'

export const importGuesses = {
  'core.importGuesses.of': '{file}：{guess}',
  'core.importGuesses.quoted': '「{name}」',
  'core.importGuesses.others': 'その他',
  'core.importGuesses.columnNumber': '{number}番目',
  'core.importGuesses.columnsFor':
    '{columns}を{meaning, select, name {名前} user {ユーザー} note {メモ} other {タグ}}として',
  'core.importGuesses.table':
    'どのアプリが作成した表かわかりません。{count, plural, other {次の列}}をワンタイムシークレットとして読み取りました：{columns}。',
  'core.importGuesses.otherColumns': 'ほかの列も読み取りました：{columns}。',
  'core.importGuesses.data':
    'どのアプリが作成したファイルかわかりません。{names}という名前のものをワンタイムシークレットとして読み取りました。',
  'core.importGuesses.dataWithoutNames':
    'どのアプリが作成したファイルかわかりません。その内容をワンタイムシークレットとして読み取りました。',
  'core.importGuesses.enpass':
    '各行は、Enpassが書き出すような名前と値の組のようです。{names}の値をワンタイムシークレットとして読み取りました。',
  'core.importGuesses.enpassLinks':
    '各行は、Enpassが書き出すような名前と値の組のようです。セットアップリンクをワンタイムシークレットとして読み取りました。',
} as const satisfies Translated<typeof english>
