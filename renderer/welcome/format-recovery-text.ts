import { formatDay } from '../../shared/format-day.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { waysBack } from '../parts/recovery/ways-back.tsx'

/**
 * The file that "Save as text" writes: what the key is for, when it was saved, and how to use it.
 */
export function formatRecoveryText(
  recoveryKey: string,
  now: number,
  madeAt: number | null,
): string {
  const ways = Object.values(waysBack).map(({ title, steps }) =>
    [sayWords(title), ...steps.map((step, at) => `  ${at + 1}. ${sayWords(step)}`)].join('\n'),
  )
  return `${[
    say('welcome.text.title'),
    recoveryKey,
    madeAt === null
      ? say('welcome.text.saved', { day: formatDay(now) })
      : say('welcome.text.madeAndSaved', { made: formatDay(madeAt), saved: formatDay(now) }),
    say('welcome.text.use'),
    ...ways,
  ].join('\n\n')}\n`
}

/** The day in the time zone of this computer: it is for the eyes of whoever saved it. */
export function recoveryFileName(now: number): string {
  const day = new Date(now)
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
  const date = parts.map(part => String(part).padStart(2, '0')).join('-')
  return `countersign-recovery-key-${date}.txt`
}
