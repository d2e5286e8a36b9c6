import { fold } from '../../shared/fold.ts'

export interface BrandIcon {
  readonly title: string
  /** An SVG path in a box of 24 by 24. */
  readonly path: string
  /** Six hexadecimal digits. */
  readonly hex: string
}

export interface BrandLookup {
  of(issuer: string): BrandIcon | null
}

/** Issuers use these names for brands that call themselves something else. */
const aliases: Record<string, string> = {
  twitter: 'x',
  proton: 'protonmail',
  gmail: 'google',
  googleworkspace: 'google',
  youtube: 'google',
  icloud: 'apple',
  battlenet: 'battlenet',
  gog: 'gogcom',
  itch: 'itchio',
  ovhcloud: 'ovh',
  tutanota: 'tuta',
  electronicarts: 'ea',
  archive: 'internetarchive',
  ubiquitinetworks: 'ubiquiti',
  meta: 'facebook',
}

const endings = /(com|org|net|io|inc|llc|gmbh)$/

/** Finds a brand by an issuer's name without case, spaces, dots, and endings. */
export function createBrandLookup(icons: readonly BrandIcon[]): BrandLookup {
  const byName = new Map(icons.map(icon => [plain(icon.title), icon]))
  const find = (name: string) => byName.get(aliases[name] ?? name) ?? null

  return {
    of(issuer) {
      const name = plain(issuer)
      if (name === '') return null
      const firstWord = plain(issuer.split(/[\s.:(/-]/)[0] ?? '')
      const found = find(name) ?? find(name.replace(endings, ''))
      return found ?? (firstWord.length >= 4 ? find(firstWord) : null)
    },
  }
}

function plain(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '')
}
