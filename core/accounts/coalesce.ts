/**
 * Does the work at once, and what is asked for within the pause after it together at its end. The
 * pause holds no process open.
 */
export function coalesce(work: () => void, pauseMs: number): () => void {
  let pause: NodeJS.Timeout | null = null
  let isAskedFor = false

  function run(): void {
    isAskedFor = false
    work()
    pause = setTimeout(() => {
      pause = null
      if (isAskedFor) run()
    }, pauseMs)
    pause.unref()
  }

  return () => {
    if (pause) isAskedFor = true
    else run()
  }
}
