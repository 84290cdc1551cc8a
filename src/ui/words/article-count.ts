// How many articles, in words.
import { countWords } from '../../time/count-words.ts';

/** “1 article”, “5 articles”. */
export function articleCount(count: number): string {
  return `${countWords(count)} ${count === 1 ? 'article' : 'articles'}`;
}

/** “2 of our 5 articles”; where there is but one, “our one article”. */
export function ofOurArticles(told: number, count: number): string {
  return count === 1 ? 'our one article' : `${told} of our ${articleCount(count)}`;
}
