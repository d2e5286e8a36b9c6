/**
 * Does the work at once. Whatever is asked for during the pause after it is done together at its
 * end. The pause keeps no process alive.
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
