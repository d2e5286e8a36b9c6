import { type CSSProperties, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Code } from '../../shared/models.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './dial.module.css'
import { dialDelaysMs, warnDelayMs } from './dial-phase.ts'

const circumference = 2 * Math.PI * 10.4

/** Names the counter that the clock of a period sets and its dials show. */
export function dialCounter(lengthMs: number): CSSProperties {
  return { '--counter': `left-${lengthMs}` } as CSSProperties
}

/** What is left of a code's time: marks that go out one by one around the seconds as a number. */
export function Dial({ code }: { code: Code }) {
  const { codes } = useStores()
  const phase = useStore(codes, state => state.phase)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another phase is another moment now
  const moments = useMemo(() => {
    const now = codes.getState().hostNow()
    return { delays: dialDelaysMs(code, now), warn: warnDelayMs(code, now) }
  }, [codes, code, phase])
  if (!moments.delays || code.validFrom === null || code.validUntil === null) return null
  const share = 1 / moments.delays.length

  return (
    <span
      key={`${code.validUntil} ${phase}`}
      className={classes.dial}
      aria-hidden="true"
      style={{
        ...dialCounter(code.validUntil - code.validFrom),
        animationDelay: `${moments.warn}ms`,
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {moments.delays.map((delay, at) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a dial are its places
            key={at}
            cx="12"
            cy="12"
            r="10.4"
            strokeDasharray={`${circumference * share - 1.5} ${circumference}`}
            transform={`rotate(${360 * share * at - 85.9} 12 12)`}
            style={{ animationDelay: `${delay}ms` }}
          />
        ))}
      </svg>
    </span>
  )
}
