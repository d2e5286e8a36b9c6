import type { Translated } from '../../../../shared/wording/translated.ts'
import type { document as english } from '../../en/api/document.ts'

export const document = {
  'api.document.title': 'Countersignリファレンスサーバー',
  'api.document.about':
    '1つのサービスを5種類のAPIで提供する2要素認証です。拒否の応答はすべて\'{\'"error": \'{\'"code", "message"\'}}\'の形です。時刻はUTCのISO 8601です。Bearerトークンはauth-v1またはusers-2faのサインインで取得します。two-factor-authはセッションCookieを使います。',
  'api.document.durations': 'リクエストから応答の終わりまでの時間。',
  'api.document.refusals': '拒否したリクエスト（拒否のコード別）。',
} as const satisfies Translated<typeof english>
