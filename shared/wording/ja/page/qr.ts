import type { qr as english } from '../../en/page/qr.ts'
import type { Translated } from '../../translated.ts'

export const qr = {
  'qr.camera.none': 'カメラが見つかりませんでした。',
  'qr.camera.refused':
    'カメラへのアクセスが拒否されました。システムのプライバシー設定で許可してから、もう一度試してください。',
  'qr.camera.busy': 'カメラは別のアプリが使用中か、取り外されています。',
  'qr.camera.failed': 'カメラを起動できませんでした。',
  'qr.screen.none': '画面もウィンドウも共有されませんでした。',
  'qr.screen.failed': '画面を取り込めませんでした。',
  'qr.picture': '画像',
  'qr.picture.tiff':
    '{name}はTIFF画像のため、ここでは読み取れません。「インポート」を使うか、PNGとして保存してください。',
  'qr.picture.gone': '{name}は読み取れなくなりました。移動された可能性があります。',
  'qr.picture.filters':
    '{name}は、対応していないフィルター効果を使っています。先にPNGとして保存してください。',
} as const satisfies Translated<typeof english>
