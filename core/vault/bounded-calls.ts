/**
 * Runs calls one after the other, each for a limited time. A call that hangs blocks a thread of the
 * pool until the system answers, so after a time-out, further calls fail at once until then.
 */
export function boundCalls(timeoutMs: number, notAnswering: () => Error) {
  let isHung = false
  let last: Promise<unknown> = Promise.resolve()

  async function bounded<T>(operation: () => Promise<T>): Promise<T> {
    if (isHung) throw notAnswering()
    const answer = operation()
    let timer: NodeJS.Timeout | undefined
    const timeOut = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isHung = true
        const settled = () => {
          isHung = false
        }
        answer.then(settled, settled)
        reject(notAnswering())
      }, timeoutMs)
    })
    try {
      return await Promise.race([answer, timeOut])
    } finally {
      clearTimeout(timer)
    }
  }

  return <T>(operation: () => Promise<T>): Promise<T> => {
    const result = last.then(() => bounded(operation))
    last = result.catch(() => {})
    return result
  }
}
