/** This is a chunk of its own, loaded once the first entry is on screen. */
import { createBrandLookup } from './brand-of.ts'
import { brands } from './brands.ts'
import { letteredBrands } from './lettered-brands.ts'

export const knownBrands = createBrandLookup(brands, letteredBrands)
