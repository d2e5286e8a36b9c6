import type { backupCodes as english } from '../../en/core/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'core.backupCodes.tooManyCopied':
    '短時間に多くのバックアップコードがコピーされました。{unit, select, seconds {{count, plural, other {#秒}}} other {{count, plural, other {#分}}}}後にもう一度試してください。',
  'core.backupCodes.void': 'このコードは無効です。コピーするには、未使用にしてください。',
  'core.backupCodes.tooMany':
    '1件のエントリに入れられるバックアップコードは{backupCodes, number}個までです。無効なものを削除してください。',
  'core.backupCodes.gone': 'このバックアップコードはもうありません。',
} as const satisfies Translated<typeof english>
