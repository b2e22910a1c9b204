/** Every view has its URL: the path says which view, the query string what is asked. */

/** What the server answers at these is no view. */
const FILES = ['/openapi.yaml', '/feed.atom']

class Location {
  path = $state(window.location.pathname)
  query = $state.raw(new URLSearchParams(window.location.search))

  constructor() {
    window.addEventListener('popstate', () => this.read())
    document.addEventListener('click', (event) => this.follow(event))
  }

  /** Goes to an address of this page. `replace` leaves no step to go back to. */
  go(href: string, replace = false) {
    this.write(href, replace)
    if (!replace) window.scrollTo({ top: 0, behavior: 'instant' })
  }

  /** The same view, where the reader is in it, with some parameters changed; null or '' takes one away. */
  set(changes: Record<string, string | string[] | null>, replace = true) {
    const query = new URLSearchParams(this.query)
    for (const [name, value] of Object.entries(changes)) {
      query.delete(name)
      for (const each of Array.isArray(value) ? value : [value]) if (each) query.append(name, each)
    }
    const text = query.toString()
    this.write(this.path + (text ? '?' + text : ''), replace)
  }

  private write(href: string, replace: boolean) {
    if (replace) history.replaceState(null, '', href)
    else history.pushState(null, '', href)
    this.read()
  }

  private read() {
    this.path = window.location.pathname
    this.query = new URLSearchParams(window.location.search)
  }

  /** Links within the page are followed without loading it anew. */
  private follow(event: MouseEvent) {
    const link = (event.target as Element | null)?.closest('a')
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    if (link.origin !== window.location.origin || link.target || link.hasAttribute('download')) return
    const path = link.pathname
    if (path.startsWith('/api/') || FILES.includes(path) || (path === window.location.pathname && link.hash)) return
    event.preventDefault()
    this.go(path + link.search)
  }
}

export const location = new Location()
