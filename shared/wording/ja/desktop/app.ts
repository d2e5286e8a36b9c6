import type { app as english } from '../../en/desktop/app.ts'
import type { Translated } from '../../translated.ts'

export const app = {
  'desktop.app.badVault':
    '--vaultのあとには、「keychain」または保管庫のファイルのパスを指定してください。',
  'desktop.app.refusedSwitch':
    '{name}を付けてCountersignを起動することはできません。ほかのプログラムにコードを読み取られるおそれがあります。',
  'desktop.app.noSandbox':
    'Countersignが--no-sandbox付きで起動されました。ウィンドウの保護が弱くなっています。このスイッチなしで起動してください。',
  'desktop.app.runsAlready':
    'Countersignはすでに起動しています。そのウィンドウを手前に表示します。',
  'desktop.app.otherVault': 'Countersignは別の保管庫で開いています',
  'desktop.app.quitForOther': '先にCountersignを終了してから、もう一方の保管庫で起動してください。',
  'desktop.app.notLocked': 'Countersignをロックできませんでした',
  'desktop.app.closing': 'Countersignを終了する必要があります',
  'desktop.app.windowFails':
    'ウィンドウが繰り返しクラッシュしています。保管庫は最後に保存された状態のままです。',
  'desktop.app.unresponsive': 'Countersignが応答していません',
  'desktop.app.unresponsive.detail':
    'このまま待つか、ウィンドウを再読み込みできます。保管庫は安全ですが、入力中の内容は失われる可能性があります。',
  'desktop.app.wait': '待つ',
  'desktop.app.reload': '再読み込み',
  'desktop.app.cannotContinue': 'Countersignを続行できません',
  'desktop.app.internal':
    'Countersignの内部で問題が起きました。保管庫は最後に保存された状態のままです。',
  'desktop.app.cancel': 'キャンセル',
  'desktop.app.continue': '続ける',
} as const satisfies Translated<typeof english>
