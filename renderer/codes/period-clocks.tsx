import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useCodes } from './codes-context.ts'
import { countdownSteps, type Period, periodsOf } from './countdown-steps.ts'
import classes from './dial.module.css'
import { dialCounter } from './dial.tsx'
import { jumpAt } from './jump.ts'

/**
 * Counts the seconds for every dial after it, with one counter per length of period, so that a
 * second costs one change whatever the number of cards.
 */
export function PeriodClocks() {
  const codes = useCodes()
  const periods = useStore(codes, state => JSON.stringify(periodsOf(state.codes.values())))
  return (JSON.parse(periods) as Period[]).map(period => (
    <PeriodClock key={period.lengthMs} {...period} />
  ))
}

function PeriodClock({ lengthMs, endsAt }: Period) {
  const codes = useCodes()
  const aheadMs = useStore(codes, state => state.aheadMs)
  const clock = useRef<HTMLSpanElement>(null)

  useLayoutEffect(() => {
    const element = clock.current
    if (!element) return
    const [now, ...later] = countdownSteps(endsAt, codes.getState().hostNow())
    element.style.setProperty('--left', String(now?.says ?? 0))
    const jumps = later.map(({ says, from }) =>
      jumpAt(element, { '--left': String(says) }, from - aheadMs),
    )
    return () => {
      for (const jump of jumps) jump.cancel()
    }
  }, [codes, endsAt, aheadMs])

  return (
    <span ref={clock} className={classes.clock} aria-hidden="true" style={dialCounter(lengthMs)} />
  )
}
