/** Lists the names of the picture formats that can be read. */
export const pictureFormats = ['PNG', 'JPEG', 'WebP', 'GIF', 'BMP', 'TIFF', 'AVIF', 'SVG'] as const
