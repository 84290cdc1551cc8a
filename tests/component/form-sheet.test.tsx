// How much of a phone the form takes.
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { JSX } from 'react';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../src/state/state.ts';
import { SheetSizeButtons, useSheetSize } from '../../src/ui/form/sheet-size.tsx';

function Sheet({ form }: { readonly form: Form }): JSX.Element {
  const [size, setSize] = useSheetSize(form);
  return (
    <section aria-label="form" data-size={size}>
      <SheetSizeButtons size={size} onSize={setSize} />
    </section>
  );
}

const OPENING: Form = { kind: 'event', id: 'opening' };
const sizeNow = (): string | undefined => screen.getByRole('region', { name: 'form' }).dataset['size'];

describe('the form on a phone', () => {
  it('begins at half for an event, whose mark is then in sight, and whole for the timeline', () => {
    const { rerender } = render(<Sheet form={OPENING} />);
    expect(sizeNow()).toBe('half');
    rerender(<Sheet form={{ kind: 'timeline' }} />);
    expect(sizeNow()).toBe('large');
  });

  it('is made larger and smaller by keys, and the focus stays on what did it', async () => {
    render(<Sheet form={OPENING} />);
    await userEvent.tab();
    await userEvent.tab();
    const larger = screen.getByRole('button', { name: 'Make the form larger' });
    expect(document.activeElement).toBe(larger);
    await userEvent.keyboard('{Enter}{Enter}');
    expect(sizeNow()).toBe('large');
    expect(document.activeElement).toBe(larger);
    expect(larger.getAttribute('aria-disabled')).toBe('true');
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}{Enter}');
    expect(sizeNow()).toBe('small');
  });

  it('keeps its size from one event to the next', async () => {
    const { rerender } = render(<Sheet form={OPENING} />);
    await userEvent.click(screen.getByRole('button', { name: 'Make the form smaller' }));
    rerender(<Sheet form={{ kind: 'event', id: 'flood' }} />);
    expect(sizeNow()).toBe('small');
  });
});
