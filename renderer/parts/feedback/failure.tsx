import { Feedback } from './feedback.tsx'

/** Shows what went wrong, next to where it happened; null shows nothing. */
export function Failure({ sentence }: { sentence: string | null }) {
  if (sentence === null) return null
  return (
    <Feedback tone="error" announced>
      {sentence}
    </Feedback>
  )
}
