import { useEffect, useState } from 'react'

const everyMs = 30_000

/**
 * Returns the current time in ms since 1970, updated often enough for '3 minutes ago'. It stops
 * while the window is hidden.
 */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())

  useEffect(() => {
    let timer: ReturnType<typeof setInterval>

    function follow() {
      clearInterval(timer)
      setNow(Date.now())
      if (!document.hidden) timer = setInterval(() => setNow(Date.now()), everyMs)
    }

    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', follow)
    }
  }, [])

  return now
}
