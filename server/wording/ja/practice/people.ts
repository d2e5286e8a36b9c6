import type { Translated } from '../../../../shared/wording/translated.ts'
import type { people as english } from '../../en/practice/people.ts'

export const people = {
  'practice.people.ada.name': 'エイダ・マーシュ',
  'practice.people.ada.about':
    '2要素認証はオフです。クリック1つでオンにし、もう一度サインインし、新しいバックアップコードを作成し、オフにしてみましょう。',
  'practice.people.ben.name': 'ベン・オコロ',
  'practice.people.ben.about':
    '認証アプリの代わりに、メールやSMSでコードを受け取れます。コードの有効期限切れや再送信を試せます。',
  'practice.people.cleo.name': 'クレオ・ヴァルガ',
  'practice.people.cleo.about':
    '下に表示されるSMSのコードでサインインします。より安全な認証アプリに切り替えてみましょう。',
  'practice.people.dora.name': 'ドーラ・リント',
  'practice.people.dora.about':
    '独自の第2ステップを求めるチャットを使っています。オンにし、チャットを開き、メールで回復してみましょう。',
  'practice.people.emil.name': 'エミル・サトウ',
  'practice.people.emil.about':
    'APIのないWebサイトを使っています。Countersignがページに入力します。',
  'practice.people.fay.name': 'フェイ・モロー',
  'practice.people.fay.about':
    '2要素認証をオンにするとバックアップコードを発行する、小さなWebサイトを使っています。',
  'practice.people.gus.name': 'ガス・アデイェミ',
  'practice.people.gus.about':
    '2要素認証をオンにし、ほかの人を管理してみましょう。ユーザーを探し、スマートフォンをなくした人の2要素認証をリセットし、ログを読めます。',
  'practice.people.hana.name': 'ハナ・ノヴァク',
  'practice.people.ivo.name': 'イヴォ・ブラント',
  'practice.people.june.name': 'ジューン・キャッスル',
  'practice.people.karl.name': 'カール・エスピノーザ',
  'practice.people.lea.name': 'レア・フォンテーヌ',
} as const satisfies Translated<typeof english>
