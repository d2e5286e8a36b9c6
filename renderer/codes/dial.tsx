import { useMemo } from 'react'
import type { Code } from '../../shared/models.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './dial.module.css'
import { dialDelaysMs, warnDelayMs } from './dial-phase.ts'

const circumference = 2 * Math.PI * 9

/** What is left of a code's time: marks that go out one by one. */
export function Dial({ code }: { code: Code }) {
  const { codes } = useStores()
  const phase = useMemo(() => {
    const now = codes.getState().hostNow()
    return { delays: dialDelaysMs(code, now), warn: warnDelayMs(code, now) }
  }, [codes, code])
  if (!phase.delays) return null
  const share = 1 / phase.delays.length

  return (
    <svg
      key={code.validUntil}
      className={classes.dial}
      viewBox="0 0 24 24"
      aria-hidden="true"
      style={{ animationDelay: `${phase.warn}ms` }}
    >
      {phase.delays.map((delay, at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a dial are its places
          key={at}
          cx="12"
          cy="12"
          r="9"
          strokeDasharray={`${circumference * share - 1.7} ${circumference}`}
          transform={`rotate(${360 * share * at - 84.6} 12 12)`}
          style={{ animationDelay: `${delay}ms` }}
        />
      ))}
    </svg>
  )
}
