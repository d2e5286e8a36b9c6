import { useStore } from 'zustand'
import type { Code, EntrySummary } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import { CodeDigits } from './code-digits.tsx'
import classes from './entry-card.module.css'

/** Shows the small line below a code: the next code, the counter, or what is missing. */
export function BelowCode({ entry, code }: { entry: EntrySummary; code: Code | null }) {
  const { settings } = useStores()
  const showNext = useStore(settings, state => state.settings.showNextCode)
  const { otp } = entry

  if (otp.type === 'hotp') return <span>{say('codes.counter', { counter: otp.counter })}</span>
  if ((otp.type === 'motp' || otp.type === 'yandex') && code?.code === null) {
    return <span>{say('codes.needsPin')}</span>
  }
  if (!showNext || !code?.next) return null
  return (
    <>
      <span className={classes.word}>{say('codes.next')}</span>
      <CodeDigits code={code.next} length={code.next.length} small />
    </>
  )
}
