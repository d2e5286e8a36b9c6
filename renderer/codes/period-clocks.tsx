import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../stores/stores-context.ts'
import { countdownSteps, type Period, periodsOf } from './countdown-steps.ts'
import { dialCounter } from './dial.tsx'
import classes from './dial.module.css'

/**
 * Counts the seconds for every dial after it: one counter for each length of period, so that a
 * second costs one change whatever the number of cards.
 */
export function PeriodClocks() {
  const { codes } = useStores()
  const periods = useStore(codes, state => JSON.stringify(periodsOf(state.codes.values())))
  return (JSON.parse(periods) as Period[]).map(period => (
    <PeriodClock key={period.lengthMs} {...period} />
  ))
}

function PeriodClock({ lengthMs, endsAt }: Period) {
  const { codes } = useStores()
  const phase = useStore(codes, state => state.phase)
  const clock = useRef<HTMLSpanElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another phase is another moment now
  useLayoutEffect(() => {
    const [now, ...later] = countdownSteps(endsAt, codes.getState().hostNow())
    clock.current?.style.setProperty('--left', String(now?.says ?? 0))
    // An animation that waits for its delay and then only jumps costs nothing in between.
    const jumps = later.map(({ says, delayMs }) =>
      clock.current?.animate(
        { '--left': [String(says), String(says)] },
        { delay: delayMs, duration: 1, fill: 'forwards' },
      ),
    )
    return () => {
      for (const jump of jumps) jump?.cancel()
    }
  }, [codes, endsAt, phase])

  return (
    <span
      ref={clock}
      className={classes.clock}
      aria-hidden="true"
      style={dialCounter(lengthMs)}
    />
  )
}
