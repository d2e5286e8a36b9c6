import { useEffect, useState } from 'react'

/** Whole seconds from now until `instant` (ms since 1970), 0 when it is past; ticks only till then. */
export function useSecondsUntil(instant: number | null): number {
  const left = () => (instant === null ? 0 : Math.max(0, Math.ceil((instant - Date.now()) / 1000)))
  const [seconds, setSeconds] = useState(left)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `left` is new with every rendering
  useEffect(() => {
    setSeconds(left())
    if (left() === 0) return
    const timer = setInterval(() => {
      setSeconds(left())
      if (left() === 0) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [instant])

  return seconds
}
