import { type CSSProperties, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Code } from '../../shared/entry-models.ts'
import { useCodes } from './codes-context.ts'
import classes from './dial.module.css'
import { marksOut, warnFrom } from './dial-phase.ts'
import { jumpAt } from './jump.ts'

const circumference = 2 * Math.PI * 10.4

/** Names the counter that a period's clock sets and its dials show. */
export function dialCounter(lengthMs: number): CSSProperties {
  return { '--counter': `left-${lengthMs}` } as CSSProperties
}

/**
 * Shows the remaining time of a code: marks that go out one by one, around the seconds as a number.
 */
export function Dial({ code }: { code: Code }) {
  const { validFrom, validUntil } = code
  if (validFrom === null || validUntil === null) return null
  return <TimedDial validFrom={validFrom} validUntil={validUntil} />
}

function TimedDial({ validFrom, validUntil }: { validFrom: number; validUntil: number }) {
  const codes = useCodes()
  const aheadMs = useStore(codes, state => state.aheadMs)
  const dial = useRef<HTMLSpanElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const out = marksOut(validFrom, validUntil)
  const share = 1 / out.length

  useLayoutEffect(() => {
    if (!dial.current || !svg.current) return
    const moments = marksOut(validFrom, validUntil)
    const jumps = [
      jumpAt(dial.current, { color: 'var(--warn)' }, warnFrom(validFrom, validUntil) - aheadMs),
      ...[...svg.current.children].map((mark, at) =>
        // This doesn't use `opacity`, which would make every mark a layer of its own.
        jumpAt(mark, { strokeOpacity: '0.18' }, (moments[at] ?? validUntil) - aheadMs),
      ),
    ]
    return () => {
      for (const jump of jumps) jump.cancel()
    }
  }, [validFrom, validUntil, aheadMs])

  return (
    <span
      ref={dial}
      className={classes.dial}
      aria-hidden="true"
      style={dialCounter(validUntil - validFrom)}
    >
      <svg ref={svg} viewBox="0 0 24 24" aria-hidden="true">
        {out.map((moment, at) => (
          <circle
            key={moment - validFrom}
            cx="12"
            cy="12"
            r="10.4"
            strokeDasharray={`${circumference * share - 1.5} ${circumference}`}
            transform={`rotate(${360 * share * at - 85.9} 12 12)`}
          />
        ))}
      </svg>
    </span>
  )
}
