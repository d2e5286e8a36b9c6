import type { demo as english } from '../../en/cli/demo.ts'
import type { Translated } from '../../translated.ts'

export const demo = {
  'cli.demo.summary': '架空の項目で Countersign を試す',
  'cli.demo.description':
    '架空の項目を入れた Countersign を、停止するまで開きます。試用や紹介のためのものです。',
  'cli.demo.help.apart':
    '自分の保管庫には影響しません。デモの保管庫は一時フォルダーにあり、停止すると削除されます。キーチェーンは使わず、接続するのはこのコンピューターにある専用の練習用サーバーだけです。',
  'cli.demo.ownVault':
    'エラー：デモは専用の保管庫を作るため、--vault とパスフレーズは指定しないでください',
  'cli.demo.started':
    'これは架空の項目によるデモです。自分の保管庫には影響せず、ここで行ったことはすべて停止時に削除されます。パスフレーズは「{passphrase}」です。',
} as const satisfies Translated<typeof english>
