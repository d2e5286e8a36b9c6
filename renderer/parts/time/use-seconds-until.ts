import { useEffect, useState } from 'react'

const secondMs = 1000
/** A timer may fire slightly early by the clock that the page reads. */
const graceMs = 20

/**
 * Returns whole seconds from now until `instant` (ms since 1970), or 0 when it has passed. It
 * updates once a second, only until then, and not while the window is hidden.
 */
export function useSecondsUntil(instant: number | null): number {
  const [seconds, setSeconds] = useState(() => secondsUntil(instant))

  useEffect(() => {
    if (instant === null) return setSeconds(0)
    let timer: ReturnType<typeof setTimeout>

    function tick() {
      clearTimeout(timer)
      const leftMs = (instant ?? 0) - Date.now()
      setSeconds(secondsUntil(instant))
      if (leftMs > 0 && !document.hidden) timer = setTimeout(tick, (leftMs % secondMs) + graceMs)
    }

    tick()
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [instant])

  return seconds
}

function secondsUntil(instant: number | null): number {
  return instant === null ? 0 : Math.max(0, Math.ceil((instant - Date.now()) / secondMs))
}
