// A part that fails leaves the rest of the page.
import { render, screen } from '@testing-library/react';
import { lazy } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Later } from '../../src/ui/app/later.tsx';
import { ViewFault } from '../../src/ui/app/view-fault.tsx';

function Broken(): never {
  throw new Error('broken');
}

const Unreachable = lazy(() => Promise.reject<{ default: () => undefined }>(new Error('no connection')));

// React writes down what it catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

it('says what could not be shown, and what stands instead', () => {
  render(
    <>
      <p>The rest</p>
      <ViewFault what="This page" instead={<p>The list</p>}>
        <Broken />
      </ViewFault>
    </>,
  );
  expect(screen.getByRole('alert').textContent).toContain('This page could not be shown.');
  expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
  expect(screen.getByText('The list')).toBeTruthy();
  expect(screen.getByText('The rest')).toBeTruthy();
});

it('does the same for what cannot be fetched, and says nothing where the rest does well without it', async () => {
  render(
    <>
      <Later what="The dialog">
        <Unreachable />
      </Later>
      <Later>
        <Unreachable />
      </Later>
    </>,
  );
  expect((await screen.findAllByRole('alert')).map(({ textContent }) => textContent?.slice(0, 10))).toEqual([
    'The dialog',
  ]);
});

it('tries again when the reader goes elsewhere', () => {
  const { rerender } = render(
    <ViewFault what="This page" attempt="people">
      <Broken />
    </ViewFault>,
  );
  rerender(
    <ViewFault what="This page" attempt="words">
      <p>Words</p>
    </ViewFault>,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Words')).toBeTruthy();
});
