import { useEffect, useState } from 'react'

const everyMs = 30_000

/**
 * Now, in ms since 1970, fresh enough to say '3 minutes ago'. It stands while the window is hidden.
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
