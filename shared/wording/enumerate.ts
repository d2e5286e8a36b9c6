import { spokenLocale } from './say.ts'

/** 'a, b, c': what stands side by side, without an "and". */
export function enumerate(things: readonly string[]): string {
  return new Intl.ListFormat(spokenLocale(), { type: 'unit' }).format(things.filter(Boolean))
}
