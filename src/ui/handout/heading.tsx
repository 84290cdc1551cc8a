// Headings that keep their order: on paper the handout begins at level 1, as a preview within a page further down.
import { createContext, type JSX, type ReactNode, useContext } from 'react';

/** The level of the handout's own title. */
export const TitleLevel = createContext(1);

interface HeadingProps {
  /** Levels below the title. */
  readonly depth: 0 | 1 | 2;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A heading at its place below the handout's title. */
export function Heading({ depth, className, children }: HeadingProps): JSX.Element {
  const level = Math.min(6, useContext(TitleLevel) + depth);
  const Tag = `h${level}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Tag className={className}>{children}</Tag>;
}
