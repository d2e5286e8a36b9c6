import type { Translated } from '../../../../shared/wording/translated.ts'
import type { requests as english } from '../../en/refusals/requests.ts'

export const requests = {
  'refusals.requests.malformed':
    'リクエストを読み取れません。本文またはアドレスの形式が正しくありません。',
  'refusals.requests.unknownField':
    '{place, select, query {クエリ} address {アドレス} other {本文}}に、この呼び出しが受け付けないフィールドがあります。',
  'refusals.requests.noFields':
    '{place, select, query {クエリ} address {アドレス} other {本文}}がないか、オブジェクトではありません。',
  'refusals.requests.badField':
    '{place, select, query {クエリ} address {アドレス} other {本文}}のフィールド{field}がないか、形式が正しくありません。',
  'refusals.requests.noField': '本文のフィールド{field}がありません。',
  'refusals.requests.zeroCharacter': 'テキストにヌル文字を含めることはできません。',
  'refusals.requests.outOfBounds': '値が範囲外です。',
  'refusals.requests.noSuchCall': 'その呼び出しはありません。',
  'refusals.requests.noSuchPage': 'そのページはありません。',
  'refusals.requests.tooLarge': '本文が大きすぎます。',
  'refusals.requests.headTooLarge': 'アドレスまたはヘッダーが大きすぎます。',
  'refusals.requests.tooSlow': 'リクエストが時間内に届きませんでした。',
  'refusals.requests.otherType': 'この呼び出しは、この種類の本文を受け付けません。',
  'refusals.requests.sayJson':
    'リクエストに本文がない場合でも、コンテンツタイプをJSONに設定してください。',
  'refusals.requests.csrf': 'CSRFトークンがないか、古くなっています。',
  'refusals.requests.crossSite':
    'このリクエストは別のサイトから送信されたため、何も行いませんでした。',
  'refusals.requests.cookieTwice':
    'Cookieが重複して送信されました。このドメインの別のサイトが、その1つを設定した可能性があります。',
} as const satisfies Translated<typeof english>
