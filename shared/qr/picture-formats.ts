/** The kinds of pictures that are read, as they are called. */
export const pictureFormats = ['PNG', 'JPEG', 'WebP', 'GIF', 'BMP', 'TIFF', 'AVIF', 'SVG'] as const
