/**
 * [Note: stamps] Every change carries a stamp: the time in milliseconds, a counter, and the device,
 * as a hybrid logical clock has them (Kulkarni et al., 2014). All parts have a fixed width, so that
 * stamps compare as text. The later one wins, whoever compares.
 *
 * A clock that is far ahead must win nothing for ever: it is never adopted, and whoever changes
 * what such a stamp stands at puts a letter before its own, which comes after every digit.
 */
import { z } from 'zod'

const form = /^[a-z]?\d{13}\.[0-9a-f]{6}\.[0-9a-f]{16}$/

export const DeviceId = z.string().regex(/^[0-9a-f]{16}$/)
export const Stamp = z.string().regex(form)
export type Stamp = z.infer<typeof Stamp>

/** One of several things that were added by one change. */
export const Dot = z.string().regex(/^[a-z]?\d{13}\.[0-9a-f]{6}\.[0-9a-f]{16}\/[0-9a-f]{4,6}$/)
export type Dot = z.infer<typeof Dot>

/** Draws a whole number from 0 to below the bound. */
export type Draw = (below: number) => number

/** A clock that is further off than this is told of. */
export const tellMs = 10 * 60_000
/** A stamp that is further ahead than this is taken in, and never adopted as our own time. */
export const adoptMs = 24 * 60 * 60_000

const maxCounter = 0xff_ff_ff
/**
 * A computer that was set back to an image of its disk counts on from what it knew then. Steps of
 * random size keep it from making stamps again that others have seen.
 */
const maxStep = 1024

interface Parts {
  readonly ms: number
  readonly counter: number
}

export function timeOf(stamp: Stamp | Dot): number {
  return partsOf(stamp).ms
}

export function deviceOf(stamp: Stamp | Dot): string {
  const { length } = stamp.split('/')[0] as string
  return stamp.slice(length - 16, length)
}

/** The stamp after `last` at this device. Throws where `now` is no time that a stamp can hold. */
export function nextStamp(last: Stamp | null, device: string, now: number, draw: Draw): Stamp {
  const step = 1 + draw(maxStep)
  const before = last === null ? null : partsOf(last)
  if (!before || before.ms < now || before.ms > now + adoptMs) return format(now, step, device)
  const counter = before.counter + step
  if (counter > maxCounter) return format(before.ms + 1, step, device)
  return format(before.ms, counter, device)
}

/** The later of both, but never one that is more than a day ahead of `now`. */
export function adoptStamp(last: Stamp | null, seen: Stamp, now: number): Stamp | null {
  const time = withoutLetter(seen)
  if (timeOf(time) > now + adoptMs) return last
  return last === null || withoutLetter(last) < time ? time : last
}

/** This stamp or, where the one that it replaces is not before it, one that is after both. */
export function over(stamp: Stamp, replaced: Stamp | Dot | undefined): Stamp {
  if (replaced === undefined || replaced < stamp) return stamp
  const letter = /^[a-z]/.exec(replaced)?.[0]
  const next = letter === undefined ? 'a' : letter === 'z' ? 'z' : nextLetter(letter)
  return `${next}${withoutLetter(stamp)}`
}

/** When and where it was made: what a version vector counts by. */
export function plainStamp(stamp: Stamp | Dot): Stamp {
  return withoutLetter(stamp).split('/')[0] as Stamp
}

export function laterOf<T extends Stamp | undefined>(one: T, other: T): T {
  if (one === undefined) return other
  return other === undefined || one >= other ? one : other
}

function partsOf(stamp: Stamp | Dot): Parts {
  const [ms = '', counter = ''] = withoutLetter(stamp).split('.')
  return { ms: Number(ms), counter: Number.parseInt(counter, 16) }
}

function format(ms: number, counter: number, device: string): Stamp {
  const time = String(ms).padStart(13, '0')
  const stamp = `${time}.${counter.toString(16).padStart(6, '0')}.${device}`
  if (!form.test(stamp)) throw new RangeError('The clock shows no time that a stamp can hold.')
  return stamp
}

const withoutLetter = <T extends string>(stamp: T) => stamp.replace(/^[a-z]/, '') as T

const nextLetter = (letter: string) => String.fromCodePoint((letter.codePointAt(0) as number) + 1)
