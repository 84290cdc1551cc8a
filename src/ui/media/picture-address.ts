// Which of a list's media are pictures that can be shown here; all others (films, maps, posts) are links to where they are.
import { isWebAddress } from '../../model/web-address.ts';

const ENDINGS = /\.(?:avif|bmp|gif|jpe?g|jfif|png|svg|webp)$/i;
/** Hosts that give out pictures under addresses without an ending. */
const PICTURE_HOSTS = /(?:^|\.)(?:googleusercontent\.com|images\.unsplash\.com|staticflickr\.com|pbs\.twimg\.com)$/;
/** A wiki's page about a file bears the file's ending, and is none. */
const FILE_PAGE = /^\/wiki\/(?:File|Image):(.+)$/i;
/** px of the pictures that a wiki is asked for: twice the panel. */
const WIDTH = 960;

/** The address from which a picture can be loaded, over https as the page's policy asks of other places than its `home`; undefined where there is no picture. */
export function pictureAddress(url: string, home = location.origin): string | undefined {
  if (!isWebAddress(url) || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (isBarred(url, home)) address.protocol = 'https:';
  const [, file] = FILE_PAGE.exec(address.pathname) ?? [];
  if (file !== undefined) {
    address.pathname = `/wiki/Special:FilePath/${file}`;
    address.search = `?width=${WIDTH}`;
    return ENDINGS.test(file) ? address.href : undefined;
  }
  return ENDINGS.test(address.pathname) || PICTURE_HOSTS.test(address.hostname) ? address.href : undefined;
}

/** Whether an address is one over http of another place, from which a page may show nothing: at best the same is there over https. */
export function isBarred(url: string, home = location.origin): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, origin } = new URL(url);
  return protocol === 'http:' && origin !== home;
}

/** “commons.wikimedia.org”: where an address leads; empty where it leads nowhere. */
export function hostOf(url: string): string {
  return isWebAddress(url) && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
