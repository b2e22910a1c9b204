/** Where a page's link leads in here: another page of the codebook, or the web; nowhere if neither. */
export function target(url: string): string | null {
  const page = /^(?:\.\/)?(_?[A-Z]+)\.md(?:#.*)?$/.exec(url)
  if (page) return '/codebook/' + page[1]
  return /^https?:\/\//i.test(url) ? url : null
}
